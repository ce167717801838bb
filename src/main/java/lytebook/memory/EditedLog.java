package lytebook.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import lytebook.log.Entry;
import lytebook.log.RowOverrides;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed on the sheet Log of an earlier report. A food or weight typed into one row
 * holds for every equal row; where equal rows were given different ones, each holds for its row.
 *
 * @param remembered what holds for equal rows
 * @param given what holds for one row alone, by the row's number
 * @param problems food ids that do not exist
 */
public record EditedLog(
    List<RememberedDecision> remembered, Map<Integer, RowOverrides> given, List<Problem> problems) {
  public EditedLog {
    remembered = List.copyOf(remembered);
    given = Map.copyOf(given);
    problems = List.copyOf(problems);
  }

  /** What is equal in rows that a decision holds for alike. */
  private record RowWording(String text, String unit) {}

  /**
   * Reads the changes.
   *
   * @param rows the rows of Log
   * @param words how words are compared
   * @param client whose log it is
   * @param today day of the run
   * @param foodId the full id of a food that exists, from an id as typed
   */
  public static EditedLog of(
      List<EditedRow> rows,
      FoodWords words,
      String client,
      LocalDate today,
      Function<String, Optional<String>> foodId) {
    List<Problem> problems = new ArrayList<>();
    Map<RowWording, Map<EditedRow, String>> ids = new LinkedHashMap<>();
    Map<RowWording, Map<EditedRow, Double>> weights = new LinkedHashMap<>();
    for (EditedRow row : rows) {
      if (!row.isAsWritten()) {
        continue;
      }
      if (!row.foodId().isEmpty()) {
        Optional<String> id = foodId.apply(row.foodId());
        if (id.isPresent()) {
          ids.computeIfAbsent(words(words, row, food(row)), key -> new LinkedHashMap<>())
              .put(row, id.get());
        } else {
          problems.add(
              Problem.of(ProblemCode.CHOICE_FOOD_UNKNOWN, row.idCell(), row.text(), row.foodId()));
        }
      }
      if (row.gramsPerUnit().isPresent()) {
        double grams = row.gramsPerUnit().getAsDouble() * row.units().orElse(1);
        double perUnit = grams / weight(row).number();
        RowWording about = words(words, row, weight(row));
        weights.computeIfAbsent(about, key -> new LinkedHashMap<>()).put(row, perUnit);
      }
    }
    Map<EditedRow, RowOverrides> given = new HashMap<>();
    List<RememberedDecision> remembered = new ArrayList<>();
    for (Map<EditedRow, String> alike : ids.values()) {
      if (alike.values().stream().distinct().count() == 1) {
        EditedRow row = alike.keySet().iterator().next();
        FoodDecision food = new FoodDecision.IsFood(alike.values().iterator().next());
        remembered.add(one(row, food(row), client, food, OptionalDouble.empty(), today));
      } else {
        alike.forEach(
            (row, id) -> given.put(row, new RowOverrides(id, OptionalDouble.empty(), null)));
      }
    }
    for (Map<EditedRow, Double> alike : weights.values()) {
      if (alike.values().stream().distinct().count() == 1) {
        EditedRow row = alike.keySet().iterator().next();
        OptionalDouble grams = OptionalDouble.of(alike.values().iterator().next());
        remembered.add(one(row, weight(row), client, new FoodDecision.WeightOnly(), grams, today));
      } else {
        alike.keySet().forEach(row -> given.merge(row, weighing(row), EditedLog::both));
      }
    }
    Map<Integer, RowOverrides> byRow = new HashMap<>();
    given.forEach((row, what) -> byRow.put(row.row(), what));
    return new EditedLog(remembered, byRow, problems);
  }

  private static RowOverrides weighing(EditedRow row) {
    return new RowOverrides(null, row.gramsPerUnit(), null);
  }

  private static RowOverrides both(RowOverrides food, RowOverrides weight) {
    return new RowOverrides(food.foodId(), weight.gramsPerUnit(), null);
  }

  private static RowWording words(FoodWords words, EditedRow row, WrittenAmount amount) {
    return new RowWording(Memory.textKey(words, row.text()), Memory.unitKey(amount.unit()));
  }

  private static WrittenAmount food(EditedRow row) {
    return WrittenAmount.of(row.amount(), row.unit());
  }

  /** A gram weighs the same in every row: what is typed there is about this amount alone. */
  private static WrittenAmount weight(EditedRow row) {
    return row.isWeighed() ? WrittenAmount.whole(row.amount(), row.unit()) : food(row);
  }

  private static RememberedDecision one(
      EditedRow row,
      WrittenAmount amount,
      String client,
      FoodDecision decision,
      OptionalDouble grams,
      LocalDate today) {
    return new RememberedDecision(row.text(), amount.unit(), client, null, decision, grams, today);
  }

  /** How many rows of Log are not in the log it was made from, or say something else there. */
  public static long addedOrChanged(List<EditedRow> rows) {
    return rows.stream().filter(row -> row.isAdded() || row.isChanged()).count();
  }

  /**
   * The entries of a report read as a log: amounts and units in the words of the first log where
   * nobody changed them, and what was typed for single rows.
   *
   * @param entries entries read from the sheet of these rows
   * @param rows the rows of the sheet
   * @param isDecided whether a row has a choice on Review, which comes before what was typed in it
   */
  public List<Entry> restored(
      List<Entry> entries, List<EditedRow> rows, Predicate<Entry> isDecided) {
    Map<Integer, EditedRow> byRow = new HashMap<>();
    rows.stream().filter(EditedRow::isAsWritten).forEach(row -> byRow.put(row.row(), row));
    return entries.stream()
        .map(entry -> restored(entry, byRow.get(entry.row()), isDecided))
        .toList();
  }

  private Entry restored(Entry entry, @Nullable EditedRow row, Predicate<Entry> isDecided) {
    if (row == null || !entry.text().equals(row.text())) {
      return entry;
    }
    Entry asWritten = entry.measured(row.amount(), row.unit());
    RowOverrides typed = given.get(entry.row());
    if (typed == null) {
      return asWritten;
    }
    String id = isDecided.test(asWritten) ? null : typed.foodId();
    return asWritten.with(new RowOverrides(id, typed.gramsPerUnit(), entry.given().stated()));
  }
}
