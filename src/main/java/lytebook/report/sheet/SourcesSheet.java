package lytebook.report.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Chart;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.FoodsColumns;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.IntakeGroup;
import lytebook.total.Totals;

/** Where each nutrient came from: the foods that brought most, each with a chart, and the meals. */
final class SourcesSheet {
  static final String SHEET = "Sources";
  private static final int TOP = 8;
  private static final int BLOCK_ROWS = TOP + 7;
  private static final int FIRST_BLOCK = 3;
  private static final int RANK = 0;
  private static final int FOOD = 1;
  private static final int AMOUNT = 2;
  private static final int SHARE = 3;
  private static final int CHART = 4;
  private static final int POSITION = 13;

  private final ReportContext pages;
  private final Totals totals;
  private final Sheet sheet = new Sheet(SHEET);

  SourcesSheet(ReportContext pages) {
    this.pages = pages;
    this.totals = pages.report.totals();
  }

  Sheet sheet() {
    sheet.head(pages.say("sources.title"), pages.say("sources.note"), CHART + 6);
    sheet.widths(17, 44, 11, 10, 11, 11, 11, 11, 11, 11, 11, 2, 2, 8);
    sheet.foldColumns(POSITION, POSITION);
    sheet.freeze(FIRST_BLOCK - 1, 0);
    sheet.print(pages.print(false, true, -1, CHART + 6));
    int row = meals(FIRST_BLOCK) + 1;
    for (Nutrient nutrient : pages.nutrients) {
      if (nutrient.judged() != Nutrient.Judged.NONE) {
        block(row, nutrient);
        row += BLOCK_ROWS;
      }
    }
    return sheet;
  }

  private void block(int firstRow, Nutrient nutrient) {
    new RowWriter(sheet, firstRow).text(0, nutrient.name(), Style.SECTION);
    new RowWriter(sheet, firstRow + 1)
        .text(RANK, "Rank", Style.HEADER)
        .text(FOOD, "Food", Style.HEADER)
        .text(AMOUNT, nutrient.unit() + " a day", Style.HEADER)
        .text(SHARE, "Share", Style.HEADER)
        .text(POSITION, "Row in Foods used", Style.HEADER);
    List<FoodsColumns.FoodRow> parts =
        pages.foods.rows().stream()
            .sorted(
                Comparator.comparingDouble((FoodsColumns.FoodRow one) -> one.key(nutrient))
                    .reversed())
            .toList();
    double total = parts.stream().mapToDouble(one -> one.perDay(nutrient)).sum();
    List<String> names = new ArrayList<>();
    List<OptionalDouble> amounts = new ArrayList<>();
    for (int i = 0; i < TOP; i++) {
      boolean there = i < parts.size() && parts.get(i).perDay(nutrient) > 0;
      names.add(there ? parts.get(i).food().name() : "");
      amounts.add(
          there ? OptionalDouble.of(parts.get(i).perDay(nutrient)) : OptionalDouble.empty());
      int position = i < parts.size() ? parts.get(i).row() - FoodsColumns.FIRST_ROW + 1 : 0;
      source(firstRow + 2 + i, i + 1, nutrient, names.get(i), amounts.get(i), total, position);
    }
    int first = firstRow + 2;
    int last = first + TOP - 1;
    sheet.add(
        new Chart(
            Chart.ChartType.BARS,
            pages.say("chart.sources", nutrient.name()),
            "",
            nutrient.unit() + " a day",
            "#,##0",
            new Chart.Categories(Area.column(FOOD, first, last).on(SHEET), names),
            List.of(
                Chart.DataSeries.filled(
                    nutrient.name(), Area.column(AMOUNT, first, last).on(SHEET), amounts)),
            new Anchor(firstRow, CHART, firstRow + BLOCK_ROWS - 1, CHART + 7),
            pages.say("chart.sources_alt", nutrient.name(), String.join(", ", names))));
  }

  private void source(
      int row,
      int rank,
      Nutrient nutrient,
      String name,
      OptionalDouble amount,
      double total,
      int position) {
    String keys = pages.foods.key.of(nutrient).range();
    String at = A1.inColumn(row, POSITION);
    String parts = pages.foods.part.of(nutrient).range();
    String part = Formula.of("INDEX(%s,%s)", parts, at);
    String amountCell = A1.inColumn(row, AMOUNT);
    RowWriter cells = new RowWriter(sheet, row);
    cells.number(RANK, rank, Style.TEXT_CENTRED);
    String place =
        Formula.of("IFERROR(MATCH(LARGE(%s,%s),%s,0),\"\")", keys, A1.inColumn(row, RANK), keys);
    cells.formula(
        POSITION,
        place,
        position == 0 ? OptionalDouble.empty() : OptionalDouble.of(position),
        Style.WORKING);
    String shownPart = Formula.of("IF(%s=\"\",\"\",IF(%s>0,%s,\"\"))", at, part, part);
    cells.formula(AMOUNT, shownPart, amount, Style.NUMBER_1);
    String foodName =
        Formula.of("IF(%s=\"\",\"\",INDEX(%s,%s))", amountCell, pages.foods.name.range(), at);
    cells.formula(FOOD, foodName, name, Style.TEXT);
    String share = Formula.of("IF(%s=\"\",\"\",%s/SUM(%s))", amountCell, amountCell, parts);
    cells.formula(SHARE, share, Amounts.map(amount, one -> one / total), Style.PERCENT);
  }

  /** Means a day by meal; rows without a meal are what the others leave. */
  private int meals(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("sources.meals"), Style.SECTION);
    RowWriter header = new RowWriter(sheet, row++);
    header.text(RANK, "Meal", Style.HEADER);
    header.text(FOOD, "", Style.HEADER);
    for (Nutrient nutrient : pages.nutrients) {
      header.text(AMOUNT + nutrient.index(), ReportContext.nameAndUnit(nutrient), Style.HEADER);
    }
    sheet.height(row - 1, 32);
    int first = row;
    for (IntakeGroup meal : totals.meals()) {
      meal(row++, first, meal);
    }
    return row;
  }

  private void meal(int row, int first, IntakeGroup meal) {
    boolean named = !meal.name().isEmpty();
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(RANK, named ? meal.name() : pages.say("sources.no_meal"), Style.TEXT);
    for (Nutrient nutrient : pages.nutrients) {
      int column = AMOUNT + nutrient.index();
      String days = SummaryLayout.cell(nutrient, SummaryLayout.DAYS);
      LogColumns log = pages.log;
      String literal = "\"=\"&" + Formula.withoutWildcards(A1.inColumn(row, RANK));
      String ofMeal =
          Formula.of(
              "SUMIFS(%s,%s,%s,%s,1)/%s",
              log.nutrient.of(nutrient).range(),
              log.mealKey.range(),
              literal,
              log.dayUsed(nutrient).range(),
              days);
      String mean = SummaryLayout.cell(nutrient, SummaryLayout.MEAN);
      String rest =
          row == first
              ? mean
              : mean + "-SUM(" + Area.column(column, first, row - 1).address() + ")";
      cells.formula(
          column,
          Formula.of("IF(%s=\"\",\"\",%s)", mean, named ? ofMeal : rest),
          totals.mean(nutrient).knownPerDay().isEmpty()
              ? OptionalDouble.empty()
              : meal.of(nutrient).perDay(),
          Style.NUMBER_1);
    }
  }
}
