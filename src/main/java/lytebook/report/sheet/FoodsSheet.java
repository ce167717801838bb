package lytebook.report.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.FoodsLayout;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.IntakeGroup;
import org.jspecify.annotations.Nullable;

/** The foods that rows were matched with: their contents, and what each brought. */
final class FoodsSheet {
  private final ReportContext pages;
  private final FoodsLayout at;
  private final Sheet sheet = new Sheet(FoodsLayout.SHEET);
  private final Map<String, Integer> timesById = new HashMap<>();
  private final Map<String, Double> gramsById = new HashMap<>();

  FoodsSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.foods;
  }

  Sheet sheet() {
    countRows();
    head();
    Map<String, IntakeGroup> partById = new HashMap<>();
    pages.report.totals().foods().forEach(group -> partById.put(group.name(), group));
    List<Food> foods = pages.report.foods();
    for (int i = 0; i < foods.size(); i++) {
      Food food = foods.get(i);
      food(FoodsLayout.FIRST_ROW + i, food, partById.get(food.id()));
    }
    return sheet;
  }

  private void head() {
    new RowWriter(sheet, 0).text(0, pages.say("foods.title"), Style.TITLE);
    new RowWriter(sheet, 1).text(0, pages.say("foods.note"), Style.NOTE);
    sheet.merge(Area.row(1, 0, at.grams));
    header(FoodsLayout.ID, "Food id", 16);
    header(FoodsLayout.NAME, "Food", 42);
    header(FoodsLayout.KIND, "Kind", 8);
    header(FoodsLayout.SOURCE, "Source", 17);
    header(FoodsLayout.BASIS, "Contents per", 9);
    for (Nutrient nutrient : pages.nutrients) {
      header(
          FoodsLayout.content(nutrient),
          nutrient.name() + " content (" + nutrient.unit() + ")",
          11);
      header(at.part(nutrient), nutrient.name() + " (" + nutrient.unit() + " a day)", 11);
      header(at.key(nutrient), "Rank key, " + nutrient.name(), 10);
    }
    header(at.times, "Rows", 6);
    header(at.grams, "Grams on days used", 10);
    header(at.drunk, "Drunk (1 = yes)", 8);
    header(at.weighs, "Weighs in coverage (1 = yes)", 10);
    header(at.isFood, "Counts as a food (1 = yes)", 10);
    header(at.plainWater, "Plain water (1 = yes)", 9);
    header(at.eaten, "Food or drink (1 = yes)", 9);
    sheet.height(FoodsLayout.HEADER_ROW, 48);
    sheet.freeze(FoodsLayout.FIRST_ROW, FoodsLayout.NAME + 1);
    sheet.filter(new Area(FoodsLayout.HEADER_ROW, 0, at.lastRow, at.part(last())));
    sheet.foldColumns(at.drunk, at.lastColumn);
    sheet.print(pages.print(true, false, FoodsLayout.HEADER_ROW, at.grams));
  }

  private Nutrient last() {
    return pages.nutrients.all().get(pages.nutrients.size() - 1);
  }

  private void header(int column, String words, double width) {
    sheet.put(FoodsLayout.HEADER_ROW, column, Cell.text(words, Style.HEADER));
    sheet.width(column, width);
  }

  private void food(int row, Food food, @Nullable IntakeGroup part) {
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(FoodsLayout.ID, food.id(), Style.TEXT);
    cells.text(FoodsLayout.NAME, food.name(), Style.TEXT);
    cells.text(
        FoodsLayout.KIND,
        food.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        Style.TEXT);
    cells.text(FoodsLayout.SOURCE, food.sourceRelease(), Style.TEXT);
    cells.text(FoodsLayout.BASIS, basis(food), Style.TEXT);
    cells.number(at.eaten, food.kind().isEaten() ? 1 : 0, Style.WORKING);
    cells.number(at.drunk, food.kind().isDrunk() ? 1 : 0, Style.WORKING);
    cells.number(at.weighs, pages.categories.weighsInCoverage(food) ? 1 : 0, Style.WORKING);
    cells.number(at.isFood, pages.categories.isFood(food) ? 1 : 0, Style.WORKING);
    cells.number(at.plainWater, pages.categories.isPlainWater(food) ? 1 : 0, Style.WORKING);
    String id = A1.inColumn(row, FoodsLayout.ID);
    LogColumns log = pages.log;
    cells.formula(
        at.times,
        Formula.of("COUNTIF(%s,%s)", log.foodId.range(), id),
        timesById.getOrDefault(food.id(), 0),
        Style.NUMBER_0);
    cells.formula(
        at.grams,
        Formula.of(
            "SUMIFS(%s,%s,%s,%s,1)",
            log.grams.range(), log.foodId.range(), id, log.dayUsed.range()),
        gramsById.getOrDefault(food.id(), 0.0),
        Style.NUMBER_0);
    for (Nutrient nutrient : pages.nutrients) {
      contents(cells, food, nutrient);
      part(cells, row, nutrient, part);
    }
  }

  /** The word of a basis, which the formulas of Log go by. */
  private static String basis(Food food) {
    return switch (food.basis()) {
      case PER_100_G -> FoodsLayout.PER_100_G;
      case PER_UNIT -> FoodsLayout.PER_UNIT;
      case PER_ROW -> FoodsLayout.PER_ROW;
    };
  }

  private void contents(RowWriter cells, Food food, Nutrient nutrient) {
    OptionalDouble known = food.contents().of(nutrient);
    int column = FoodsLayout.content(nutrient);
    if (nutrient.counts() == Nutrient.AddedBy.ALL || food.basis() != Food.Basis.PER_100_G) {
      cells.value(column, Value.orEmpty(known), Style.INPUT_PLAIN);
      return;
    }
    Nutrient water = waterOf(nutrient);
    String waterCell = A1.inColumn(cells.row(), FoodsLayout.content(water));
    cells.formula(
        column,
        Formula.of(
            "IF(%s=0,0,IF(%s=\"\",\"\",%s))",
            A1.inColumn(cells.row(), at.drunk), waterCell, waterCell),
        known,
        Style.NUMBER_PLAIN);
  }

  /** The nutrient of the same column of the food table that counts every food. */
  private Nutrient waterOf(Nutrient drinks) {
    return pages.nutrients.stream()
        .filter(one -> one.foodsColumn().equals(drinks.foodsColumn()))
        .filter(one -> one.counts() == Nutrient.AddedBy.ALL)
        .findFirst()
        .orElseThrow();
  }

  private void part(RowWriter cells, int row, Nutrient nutrient, @Nullable IntakeGroup part) {
    LogColumns log = pages.log;
    String days = SummaryLayout.cell(nutrient, SummaryLayout.DAYS);
    double perDay = part == null ? 0 : part.of(nutrient).perDay().orElse(0);
    cells.formula(
        at.part(nutrient),
        Formula.of(
            "IF(%s=0,0,SUMIFS(%s,%s,%s,%s,1)/%s)",
            days,
            log.nutrient.of(nutrient).range(),
            log.foodId.range(),
            A1.inColumn(row, FoodsLayout.ID),
            log.dayUsed(nutrient).range(),
            days),
        perDay,
        Style.NUMBER_1);
    cells.formula(
        at.key(nutrient),
        Formula.of(
            "ROUND(%s+0.0000000001,6)-ROW()*0.000000001", A1.inColumn(row, at.part(nutrient))),
        key(perDay, row),
        Style.WORKING);
  }

  /**
   * What foods are ranked by: the part, and the row where parts are equal. A part half way between
   * two digits is nudged, for calculators do not agree on which side of it their sums fall.
   */
  static double key(double part, int row) {
    double rounded =
        BigDecimal.valueOf(part + 0.0000000001).setScale(6, RoundingMode.HALF_UP).doubleValue();
    return rounded - (row + 1) * 0.000000001;
  }

  /** Rows and grams on used days of every food. */
  private void countRows() {
    for (MatchedEntry row : pages.report.totals().rows()) {
      Food food = row.match().food();
      if (food != null) {
        timesById.merge(food.id(), 1, Integer::sum);
        LocalDate date = row.entry().date();
        if (date != null && pages.isUsed(date)) {
          gramsById.merge(food.id(), row.helping().grams().orElse(0), Double::sum);
        }
      }
    }
  }
}
