package lytebook.read.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import lytebook.problem.Place;
import lytebook.read.table.Tables.TableFault;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, its cells by the names of the columns; what a cell may not be is a fault.
 *
 * @param table the table, by the name it was read under
 * @param line the line on which the row ends
 */
public record TableRow(String table, int line, CSVRecord values) {
  /** The cell's text, empty when the cell is; asking for a column the table lacks is a fault. */
  public String text(String column) {
    if (!values.isMapped(column)) {
      throw fault("no column '" + column + "'");
    }
    return values.get(column);
  }

  /** Whether the table has a column of this name. */
  public boolean hasColumn(String column) {
    return values.isMapped(column);
  }

  private boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /** The cell as a finite number; an empty cell is unknown. */
  public OptionalDouble number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw fault(column + " '" + text + "' is not a number");
  }

  /** The cell as a finite number; an empty cell is a fault. */
  double needed(String column) {
    return number(column).orElseThrow(() -> fault("no " + column));
  }

  /** The cell as a whole number; an empty cell is a fault. */
  public int whole(String column) {
    double number = needed(column);
    if (number != Math.rint(number)) {
      throw fault(column + " " + number + " is no whole number");
    }
    return (int) number;
  }

  /** The cell as a whole number; an empty cell is unknown. */
  OptionalInt wholeIfGiven(String column) {
    return isEmpty(column) ? OptionalInt.empty() : OptionalInt.of(whole(column));
  }

  /** The cell as {@code yes} or {@code no}; anything else is a fault. */
  public boolean yes(String column) {
    return switch (text(column)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw fault(column + " '" + text(column) + "' is neither yes nor no");
    };
  }

  /** The constant that the cell names, in capitals or not, with spaces or underscores. */
  public <E extends Enum<?>> E constant(Class<E> type, String column) {
    String name = text(column);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(name.replace(' ', '_')))
        .findFirst()
        .orElseThrow(() -> fault(column + " '" + name + "' is no " + type.getSimpleName()));
  }

  /** The record whose components stand in the columns of their names, {@link RecordOfRow}. */
  <T extends Record> T as(Class<T> type) {
    return as(type, Map.of());
  }

  /** The same but for components that are read by other means, by their names. */
  <T extends Record> T as(Class<T> type, Map<String, RecordOfRow.ComponentReader> others) {
    return new RecordOfRow(this, others).as(type);
  }

  /** What the cell holds, as it is read by one of the methods here; null when it is empty. */
  public <T> @Nullable T ifGiven(String column, Function<String, T> read) {
    return isEmpty(column) ? null : read.apply(column);
  }

  /** The items of a cell, parted by {@code ;}. */
  List<String> list(String column) {
    return Arrays.stream(text(column).split(";", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  Set<String> set(String column) {
    return Set.copyOf(list(column));
  }

  /** Puts a value into a map; an id that is blank or already there is a fault. */
  <K, V> void putOnce(Map<K, V> map, K id, V value) {
    if (id.toString().isBlank() || map.put(id, value) != null) {
      throw fault("'" + id + "' is no id, or stands twice");
    }
  }

  /** What a function makes of this row; what it refuses is a fault of the row. */
  <T> T read(Function<TableRow, T> read) {
    try {
      return read.apply(this);
    } catch (IllegalArgumentException e) {
      throw fault(String.valueOf(e.getMessage()), e);
    }
  }

  /** A fault of this row, to be thrown; names the table and the line. */
  public TableFault fault(String what) {
    return fault(what, null);
  }

  TableFault fault(String what, @Nullable Throwable cause) {
    return new TableFault(table, line, what, cause);
  }

  /** The table, by the name it was read under, and the line on which the row ends. */
  public Place place() {
    return new Place(table, null, line, null);
  }
}
