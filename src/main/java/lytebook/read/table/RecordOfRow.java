package lytebook.read.table;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import lytebook.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of a row: every component is read from the column of its name, {@code shareOfMean}
 * from {@code share_of_mean}, in the way of its type; lists and sets are of texts. A record within
 * the record is made of the same row.
 *
 * @param others how components are read that no column holds as they are, by their names
 */
record RecordOfRow(TableRow row, Map<String, ComponentReader> others) {
  /** Reads what no column holds as it is. */
  interface ComponentReader {
    @Nullable Object read(TableRow row);
  }

  private interface CellReader {
    Object read(TableRow row, String column);
  }

  private static final Map<Class<?>, CellReader> READERS =
      Map.ofEntries(
          Map.entry(String.class, TableRow::text),
          Map.entry(double.class, TableRow::needed),
          Map.entry(int.class, TableRow::whole),
          Map.entry(boolean.class, TableRow::yes),
          Map.entry(Boolean.class, TableRow::yes),
          Map.entry(OptionalDouble.class, TableRow::number),
          Map.entry(OptionalInt.class, TableRow::wholeIfGiven),
          Map.entry(List.class, TableRow::list),
          Map.entry(Set.class, TableRow::set),
          Map.entry(LocalDate.class, (row, column) -> LocalDate.parse(row.text(column))),
          Map.entry(LocalTime.class, (row, column) -> LocalTime.parse(row.text(column))));

  <T extends Record> T as(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types)
          .newInstance(Arrays.stream(components).map(this::value).toArray());
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    ComponentReader other = others.get(component.getName());
    Class<?> type = component.getType();
    if (other != null || type == Place.class) {
      return other == null ? row.place() : other.read(row);
    }
    if (type.isRecord()) {
      return as(type.asSubclass(Record.class));
    }
    String column = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (mayBeNull && row.text(column).isEmpty()) {
      return null;
    }
    CellReader reader = READERS.get(type);
    if (reader != null) {
      return reader.read(row, column);
    }
    return row.constant(type.asSubclass(Enum.class), column);
  }
}
