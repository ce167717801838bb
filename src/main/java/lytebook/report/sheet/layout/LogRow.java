package lytebook.report.sheet.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.report.book.Value;
import lytebook.total.DayTotal;
import lytebook.total.EatingOccasion;
import org.jspecify.annotations.Nullable;

/**
 * What our engine says of one row of the log.
 *
 * @param matched the row
 * @param windowStart first row of its day on the sheet, counting from 0
 * @param tableRow row of its food on Foods used, counting from 1; 0 for none
 * @param isFood whether it counts among the foods of its day
 * @param isNewFood whether its food is the first of its kind that day
 * @param isNewOccasion whether it is the first of its meal that day
 * @param day the day; null for a row without a date
 */
record LogRow(
    MatchedEntry matched,
    int windowStart,
    int tableRow,
    boolean isFood,
    boolean isNewFood,
    boolean isNewOccasion,
    @Nullable DayTotal day) {

  /** All rows of a report, in their order. */
  static List<LogRow> all(ReportContext pages) {
    Map<String, Integer> tableRowById = new HashMap<>();
    pages.report.foods().forEach(food -> tableRowById.put(food.id(), tableRowById.size() + 1));
    Map<LocalDate, DayTotal> dayByDate = new HashMap<>();
    pages.report.totals().days().forEach(day -> dayByDate.put(day.date(), day));
    Map<LocalDate, Integer> firstRowOfDay = new HashMap<>();
    Set<Object> seen = new HashSet<>();
    List<LogRow> rows = new ArrayList<>();
    for (MatchedEntry matched : pages.report.totals().rows()) {
      int row = LogColumns.FIRST_ROW + rows.size();
      LocalDate date = matched.entry().date();
      Food food = matched.match().food();
      int tableRow = food == null ? 0 : tableRowById.getOrDefault(food.id(), 0);
      if (date == null) {
        rows.add(new LogRow(matched, row, tableRow, false, false, false, null));
        continue;
      }
      boolean isFood = pages.weights.isFood(matched);
      firstRowOfDay.putIfAbsent(date, row);
      rows.add(
          new LogRow(
              matched,
              firstRowOfDay.getOrDefault(date, row),
              tableRow,
              isFood,
              isFood && (food == null || seen.add(List.of("food", date, food.id()))),
              isFood && isNewMeal(matched.entry(), date, seen),
              dayByDate.get(date)));
    }
    return rows;
  }

  private static boolean isNewMeal(Entry entry, LocalDate date, Set<Object> seen) {
    Value key = mealKey(entry);
    Object folded =
        key instanceof Value.Text text ? text.text().toLowerCase(Locale.ROOT) : (Object) key;
    return !folded.equals("") && seen.add(List.of("occasion", date, folded));
  }

  private static Value mealKey(Entry entry) {
    int minute = EatingOccasion.minute(entry);
    return minute < 0 ? Value.of(EatingOccasion.mealKey(entry)) : Value.of(minute);
  }

  Entry entry() {
    return matched.entry();
  }

  Serving serving() {
    return matched.serving();
  }

  /** The food; null where there is none or the row stands on no day. */
  @Nullable Food placed() {
    return entry().date() == null ? null : matched.match().food();
  }

  /** Row of the food on Foods used; empty where no day counts it. */
  OptionalDouble placedTableRow() {
    return placed() == null ? OptionalDouble.empty() : OptionalDouble.of(tableRow);
  }

  OptionalDouble times() {
    return placed() == null ? OptionalDouble.empty() : matched.times();
  }

  Value mealKey() {
    return mealKey(entry());
  }

  boolean isOnDayUsed() {
    return day != null && day.inMean();
  }

  boolean isOnDayUsedForFluid() {
    return day != null && day.inMean() && day.drinksLogged();
  }

  /** The number, or the words where they say no number. */
  Value amount() {
    OptionalDouble number = serving().amount();
    return number.isPresent() ? Value.of(number.getAsDouble()) : Value.of(entry().amount());
  }

  /**
   * The unit in the person's own words; one of ours only where the amount says more than a number
   * ("2 slices") or nothing at all.
   */
  String unit() {
    if (!entry().unit().isEmpty()) {
      return entry().unit();
    }
    String amount = entry().amount();
    boolean onlyNumber = !amount.isEmpty() && amount.chars().noneMatch(Character::isLetter);
    return onlyNumber ? "" : serving().unit();
  }

  Value foodId() {
    Food food = matched.match().food();
    return food == null ? Value.EMPTY : Value.of(food.id());
  }

  /** Whether a person chose the food, here or in an earlier report. */
  boolean isChosen() {
    return matched.chosen() != null || entry().given().foodId() != null;
  }

  String gramsFrom() {
    return switch (serving().from()) {
      case MASS -> "weight";
      case VOLUME -> "volume";
      case PORTION -> "portion";
      case PORTION_ASSUMED -> "portion, assumed";
      case USUAL_PORTION -> "usual portion, assumed";
      case CHOSEN -> "your choice";
      case STATED -> "your file";
      case UNKNOWN -> "";
    };
  }
}
