package lytebook.report.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.ConditionalFormat;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.LogLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import lytebook.total.DayTotal;
import lytebook.total.EatingOccasion;
import lytebook.total.RowWeights;
import org.jspecify.annotations.Nullable;

/**
 * The log itself: what was written, what it was counted as, and what it brought, live by formula.
 * The spare rows below carry the same formulas.
 */
final class LogSheet {
  private final ReportContext pages;
  private final LogLayout at;
  private final Sheet sheet = new Sheet(LogLayout.SHEET);
  private final Map<String, Integer> tableRowById = new HashMap<>();
  private final Map<LocalDate, DayTotal> dayByDate = new HashMap<>();
  private final Map<LocalDate, Integer> firstRowOfDay = new HashMap<>();
  private final Set<Object> seen = new HashSet<>();
  private final LogOriginColumns origins;

  LogSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.log;
    origins = new LogOriginColumns(pages, sheet);
    List<Food> foods = pages.report.foods();
    for (int i = 0; i < foods.size(); i++) {
      tableRowById.put(foods.get(i).id(), i + 1);
    }
    pages.report.totals().days().forEach(day -> dayByDate.put(day.date(), day));
  }

  Sheet sheet() {
    head();
    List<MatchedEntry> rows = pages.report.totals().rows();
    int row = LogLayout.FIRST_ROW;
    for (MatchedEntry entry : rows) {
      entered(row, entry);
      LocalDate date = entry.entry().date();
      if (date != null) {
        firstRowOfDay.putIfAbsent(date, row);
      }
      int windowStart = date == null ? row : firstRowOfDay.getOrDefault(date, row);
      reckoned(row, entry, windowStart);
      row++;
    }
    for (; row <= at.lastRow; row++) {
      spare(row);
    }
    looks();
    return sheet;
  }

  private void head() {
    new RowWriter(sheet, 0).text(0, pages.say("log.title"), Style.TITLE);
    new RowWriter(sheet, 1).text(0, pages.say("log.note"), Style.NOTE);
    sheet.merge(Area.row(1, 0, LogLayout.GRAMS_FROM));
    header(LogLayout.DATE, EntryColumn.DATE.header(), 11);
    header(LogLayout.TIME, EntryColumn.TIME.header(), 6);
    header(LogLayout.MEAL, EntryColumn.MEAL.header(), 12);
    header(LogLayout.FOOD, EntryColumn.FOOD.header(), 30);
    header(LogLayout.AMOUNT, EntryColumn.AMOUNT.header(), 8);
    header(LogLayout.UNIT, EntryColumn.UNIT.header(), 14);
    header(LogLayout.NOTES, EntryColumn.NOTES.header(), 14);
    header(LogLayout.GRAMS_PER_UNIT, LogEditColumn.GRAMS_PER_UNIT, 9);
    header(LogLayout.GRAMS, "Grams", 8);
    header(LogLayout.FOOD_ID, LogEditColumn.FOOD_ID, 16);
    header(LogLayout.COUNTED_AS, "Counted as", 32);
    header(LogLayout.HOW, LogEditColumn.HOW, 11);
    header(LogLayout.SURE, LogEditColumn.SURE, 7);
    header(LogLayout.GRAMS_FROM, LogEditColumn.GRAMS_FROM, 15);
    for (Nutrient nutrient : pages.nutrients) {
      header(LogLayout.nutrient(nutrient), nutrient.name() + " (" + nutrient.unit() + ")", 11);
    }
    header(at.rowSays, "What this row needs", 26);
    header(at.tableRow, "Row in Foods used", 8);
    header(at.times, "Times the contents", 9);
    header(at.foodWeight, "Weight for coverage (g)", 10);
    header(at.allWeight, "Weight of all (g)", 10);
    header(at.isFood, "Is a food", 8);
    header(at.newFood, "New food that day", 8);
    header(at.mealKey, "Meal key", 10);
    header(at.newOccasion, "New occasion that day", 8);
    header(at.dayUsed, "Day used", 8);
    header(at.waterDayUsed, "Day used for fluid", 8);
    header(at.matchedFrom, LogEditColumn.MATCHED_FROM, 22);
    header(at.unitWas, LogEditColumn.UNIT_WAS, 12);
    header(at.amountWas, LogEditColumn.AMOUNT_WAS, 8);
    header(at.gramsPerUnitWas, LogEditColumn.GRAMS_PER_UNIT_WAS, 9);
    header(at.foodIdWas, LogEditColumn.FOOD_ID_WAS, 16);
    header(at.amountWritten, LogEditColumn.AMOUNT_WRITTEN, 10);
    header(at.unitWritten, LogEditColumn.UNIT_WRITTEN, 12);
    origins.head();
    if (!pages.supplied.isEmpty()) {
      header(at.supplement, "Is a supplement", 8);
    }
    if (hasStated()) {
      header(at.stated, LogEditColumn.STATED, 8);
    }
    sheet.height(LogLayout.HEADER_ROW, 45);
    sheet.freeze(LogLayout.FIRST_ROW, LogLayout.FOOD + 1);
    sheet.filter(new Area(LogLayout.HEADER_ROW, 0, at.lastRow, at.rowSays));
    int withoutStated = pages.supplied.isEmpty() ? at.tablet : at.supplement;
    sheet.foldColumns(at.tableRow, hasStated() ? at.stated : withoutStated);
    sheet.print(pages.print(true, false, LogLayout.HEADER_ROW, at.rowSays));
    sheet.printUpTo(at.lastRow - LogLayout.SPARE_ROWS);
  }

  private boolean hasStated() {
    return pages.report.totals().rows().stream().anyMatch(this::isStated);
  }

  private boolean isStated(MatchedEntry row) {
    return pages.nutrients.stream().anyMatch(row::isStated);
  }

  private void header(int column, String words, double width) {
    sheet.put(LogLayout.HEADER_ROW, column, Cell.text(words, Style.HEADER));
    sheet.width(column, width);
  }

  /** What a person entered or may change: plain values. */
  private void entered(int row, MatchedEntry matched) {
    Entry entry = matched.entry();
    Serving helping = matched.helping();
    Food food = matched.match().food();
    RowWriter cells = new RowWriter(sheet, row);
    LocalDate date = entry.date();
    cells.value(
        LogLayout.DATE,
        date == null ? Value.of(LogEditColumn.NO_DATE) : Value.of(date),
        Style.INPUT_DATE);
    if (entry.time() != null) {
      cells.value(LogLayout.TIME, Value.of(entry.time()), Style.INPUT_TIME);
    }
    written(cells, LogLayout.MEAL, entry.meal());
    cells.text(LogLayout.FOOD, entry.text(), Style.INPUT_TEXT);
    Value amount =
        helping.amount().isPresent()
            ? Value.of(helping.amount().getAsDouble())
            : Value.of(entry.amount());
    cells.value(LogLayout.AMOUNT, amount, Style.INPUT_PLAIN);
    written(cells, LogLayout.UNIT, unit(matched));
    written(cells, LogLayout.NOTES, entry.notes());
    cells.value(LogLayout.GRAMS_PER_UNIT, Value.orEmpty(helping.gramsPerUnit()), Style.INPUT_PLAIN);
    cells.value(
        LogLayout.FOOD_ID, food == null ? Value.EMPTY : Value.of(food.id()), Style.INPUT_TEXT);
    cells.text(at.matchedFrom, entry.text(), Style.WORKING);
    cells.text(LogLayout.HOW, how(matched), Style.TEXT_CENTRED);
    cells.value(
        LogLayout.SURE,
        matched.match().kind() == Match.MatchKind.NONE
            ? Value.EMPTY
            : Value.of(matched.match().score()),
        Style.PERCENT);
    cells.text(LogLayout.GRAMS_FROM, gramsFrom(helping.from()), Style.UNIT);
    cells.text(at.unitWas, unit(matched), Style.WORKING);
    cells.value(at.amountWas, amount, Style.WORKING);
    boolean typedHere = entry.given().gramsPerUnit().isPresent();
    cells.value(
        at.gramsPerUnitWas,
        typedHere ? Value.EMPTY : Value.orEmpty(helping.gramsPerUnit()),
        Style.WORKING);
    boolean chosenHere = entry.given().foodId() != null;
    cells.value(
        at.foodIdWas,
        food == null || chosenHere ? Value.EMPTY : Value.of(food.id()),
        Style.WORKING);
    cells.text(at.amountWritten, entry.amount(), Style.WORKING);
    cells.text(at.unitWritten, entry.unit(), Style.WORKING);
    origins.put(row, matched);
    if (isStated(matched)) {
      cells.number(at.stated, 1, Style.WORKING);
    }
  }

  private String how(MatchedEntry matched) {
    return matched.chosen() != null || matched.entry().given().foodId() != null
        ? pages.say("log.your_choice")
        : matched.match().kind().name().toLowerCase(Locale.ROOT);
  }

  /**
   * The unit in the person's own words; one of ours only where the amount says more than a number
   * ("2 slices") or nothing at all.
   */
  private static String unit(MatchedEntry matched) {
    Entry entry = matched.entry();
    if (!entry.unit().isEmpty()) {
      return entry.unit();
    }
    boolean onlyNumber =
        !entry.amount().isEmpty() && entry.amount().chars().noneMatch(Character::isLetter);
    return onlyNumber ? "" : matched.helping().unit();
  }

  private static void written(RowWriter cells, int column, String text) {
    cells.value(column, text.isEmpty() ? Value.EMPTY : Value.of(text), Style.INPUT_TEXT);
  }

  private static String gramsFrom(Serving.GramsFrom from) {
    return switch (from) {
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

  /** What follows from it: formulas beside our values. */
  private void reckoned(int row, MatchedEntry matched, int windowStart) {
    LogFormulas formulas = new LogFormulas(pages, row, windowStart);
    RowWriter cells = new RowWriter(sheet, row);
    Food food = matched.match().food();
    LocalDate date = matched.entry().date();
    Food placed = date == null ? null : food;
    cells.formula(LogLayout.GRAMS, formulas.grams(), matched.helping().grams(), Style.NUMBER_1);
    cells.formula(
        LogLayout.COUNTED_AS,
        formulas.countedAs(),
        placed == null ? "" : placed.name(),
        Style.TEXT);
    for (Nutrient nutrient : pages.nutrients) {
      OptionalDouble amount = matched.amountOf(nutrient);
      int column = LogLayout.nutrient(nutrient);
      if (matched.isStated(nutrient)) {
        cells.value(column, Value.orEmpty(amount), Style.NUMBER_1);
      } else {
        cells.formula(column, formulas.nutrient(nutrient), amount, Style.NUMBER_1);
      }
    }
    cells.formula(at.rowSays, formulas.rowSays(), rowSays(matched), Style.TEXT);
    cells.formula(
        at.tableRow,
        formulas.tableRow(),
        placed == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(tableRowById.getOrDefault(placed.id(), 0)),
        Style.WORKING);
    cells.formula(
        at.times,
        formulas.times(),
        placed == null ? OptionalDouble.empty() : matched.times(),
        Style.WORKING);
    cells.formula(
        at.foodWeight,
        formulas.foodWeight(),
        placed == null ? pages.weights.allOfUnplaced(matched) : pages.weights.food(matched),
        Style.WORKING);
    cells.formula(
        at.allWeight,
        formulas.allWeight(),
        placed == null ? pages.weights.allOfUnplaced(matched) : pages.weights.all(matched),
        Style.WORKING);
    boolean isFood = date != null && pages.weights.isFood(matched);
    cells.formula(at.isFood, formulas.isFood(), isFood ? 1 : 0, Style.WORKING);
    supplement(cells, formulas, date != null && RowWeights.isSupplement(matched));
    cells.formula(
        at.newFood,
        formulas.newFood(),
        date != null && isFood && isNew(date, food) ? 1 : 0,
        Style.WORKING);
    Value mealKey = mealKey(matched.entry());
    cells.formula(at.mealKey, formulas.mealKey(), mealKey, Style.WORKING);
    boolean newOccasion =
        date != null
            && isFood
            && !mealKey.equals(Value.of(""))
            && seen.add(List.of("occasion", date, lowerCase(mealKey)));
    cells.formula(at.newOccasion, formulas.newOccasion(), newOccasion ? 1 : 0, Style.WORKING);
    DayTotal day = date == null ? null : dayByDate.get(date);
    cells.formula(
        at.dayUsed,
        formulas.dayUsed(pages.days.range(DaysLayout.IN_MEAN)),
        day != null && day.inMean() ? 1 : 0,
        Style.WORKING);
    cells.formula(
        at.waterDayUsed,
        formulas.dayUsed(pages.days.range(pages.days.waterDay)),
        day != null && day.inMean() && day.drinksLogged() ? 1 : 0,
        Style.WORKING);
  }

  private void spare(int row) {
    LogFormulas formulas = new LogFormulas(pages, row, LogLayout.FIRST_ROW);
    RowWriter cells = new RowWriter(sheet, row);
    cells.empty(LogLayout.DATE, Style.INPUT_DATE);
    cells.empty(LogLayout.TIME, Style.INPUT_TIME);
    for (int column :
        new int[] {
          LogLayout.MEAL, LogLayout.FOOD, LogLayout.UNIT, LogLayout.NOTES, LogLayout.FOOD_ID
        }) {
      cells.empty(column, Style.INPUT_TEXT);
    }
    cells.empty(LogLayout.AMOUNT, Style.INPUT_PLAIN);
    cells.empty(LogLayout.GRAMS_PER_UNIT, Style.INPUT_PLAIN);
    cells.formula(LogLayout.GRAMS, formulas.grams(), "", Style.NUMBER_1);
    cells.formula(LogLayout.COUNTED_AS, formulas.countedAs(), "", Style.TEXT);
    for (Nutrient nutrient : pages.nutrients) {
      cells.formula(LogLayout.nutrient(nutrient), formulas.nutrient(nutrient), "", Style.NUMBER_1);
    }
    cells.formula(at.rowSays, formulas.rowSays(), "", Style.TEXT);
    cells.formula(at.tableRow, formulas.tableRow(), "", Style.WORKING);
    cells.formula(at.times, formulas.times(), "", Style.WORKING);
    cells.formula(at.foodWeight, formulas.foodWeight(), "", Style.WORKING);
    cells.formula(at.allWeight, formulas.allWeight(), "", Style.WORKING);
    cells.formula(at.isFood, formulas.isFood(), 0, Style.WORKING);
    supplement(cells, formulas, false);
    cells.formula(at.newFood, formulas.newFood(), 0, Style.WORKING);
    cells.formula(at.mealKey, formulas.mealKey(), "", Style.WORKING);
    cells.formula(at.newOccasion, formulas.newOccasion(), 0, Style.WORKING);
    cells.formula(
        at.dayUsed, formulas.dayUsed(pages.days.range(DaysLayout.IN_MEAN)), 0, Style.WORKING);
    cells.formula(
        at.waterDayUsed, formulas.dayUsed(pages.days.range(pages.days.waterDay)), 0, Style.WORKING);
  }

  /** Where any supplement was written down, every row tells whether it is one. */
  private void supplement(RowWriter cells, LogFormulas formulas, boolean isSupplement) {
    if (!pages.supplied.isEmpty()) {
      cells.formula(at.supplement, formulas.isSupplement(), isSupplement ? 1 : 0, Style.WORKING);
    }
  }

  private String rowSays(MatchedEntry matched) {
    if (matched.entry().date() == null) {
      return pages.say("log.no_date");
    }
    return matched.isCounted() ? "" : pages.say("log.not_counted");
  }

  private boolean isNew(LocalDate date, @Nullable Food food) {
    return food == null || seen.add(List.of("food", date, food.id()));
  }

  private static Value mealKey(Entry entry) {
    int minute = EatingOccasion.minute(entry);
    return minute < 0 ? Value.of(EatingOccasion.mealKey(entry)) : Value.of(minute);
  }

  private static Object lowerCase(Value value) {
    return value instanceof Value.Text text ? text.text().toLowerCase(Locale.ROOT) : value;
  }

  private void looks() {
    Area table = new Area(LogLayout.FIRST_ROW, 0, at.lastRow, at.rowSays);
    String says = A1.inColumn(LogLayout.FIRST_ROW, at.rowSays);
    String how = A1.inColumn(LogLayout.FIRST_ROW, LogLayout.HOW);
    sheet.add(new ConditionalFormat(table, says + "<>\"\"", Highlight.ATTENTION));
    sheet.add(
        new ConditionalFormat(
            new Area(LogLayout.FIRST_ROW, LogLayout.COUNTED_AS, at.lastRow, LogLayout.SURE),
            how + "=\"guess\"",
            Highlight.UNKNOWN));
    sheet.add(
        new ConditionalFormat(
            Area.column(LogLayout.GRAMS_FROM, LogLayout.FIRST_ROW, at.lastRow),
            "RIGHT(" + A1.inColumn(LogLayout.FIRST_ROW, LogLayout.GRAMS_FROM) + ",7)=\"assumed\"",
            Highlight.UNKNOWN));
  }
}
