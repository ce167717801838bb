package lytebook.report.sheet.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lytebook.food.Food;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.total.IntakeGroup;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the Foods used sheet, from the left: the foods that rows were matched with, their
 * contents and what each brought, then the folded ones that formulas go by.
 */
public final class FoodsColumns extends ColumnTable<FoodsColumns.FoodRow> {
  public static final String SHEET = "Foods used";
  public static final int HEADER_ROW = 2;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  /** The words of kinds and bases that formulas of other sheets go by. */
  static final String SUPPLEMENT = "supplement";

  static final String PER_100_G = "100 g";
  static final String PER_UNIT = "unit";
  private static final String PER_ROW = "row of Log";

  /**
   * One food.
   *
   * @param row its row on the sheet, counting from 0
   * @param times rows of the log that it was matched with
   * @param grams what was had of it on the days that are used
   * @param part its part of the means; null where no day that is used has any
   */
  public record FoodRow(Food food, int row, int times, double grams, @Nullable IntakeGroup part) {
    /** Its part of the mean a day. */
    public double perDay(Nutrient nutrient) {
      return part == null ? 0 : part.of(nutrient).perDay().orElse(0);
    }

    /**
     * What foods are ranked by: the part, and the row where parts are equal. A part half way
     * between two digits is nudged, for calculators do not agree on which side of it their sums
     * fall.
     */
    public double key(Nutrient nutrient) {
      return BigDecimal.valueOf(perDay(nutrient) + 0.0000000001)
              .setScale(6, RoundingMode.HALF_UP)
              .doubleValue()
          - (row + 1) * 0.000000001;
    }
  }

  public final Column<FoodRow> id =
      shown("Food id", 16, Style.TEXT).plain(one -> Value.of(one.food().id()));
  public final Column<FoodRow> name =
      shown("Food", 42, Style.TEXT).plain(one -> Value.of(one.food().name()));
  public final Column<FoodRow> kind =
      shown("Kind", 8, Style.TEXT).plain(one -> Value.of(kind(one.food())));
  public final Column<FoodRow> source =
      shown("Source", 17, Style.TEXT).plain(one -> Value.of(one.food().sourceRelease()));
  public final Column<FoodRow> basis =
      shown("Contents per", 9, Style.TEXT).plain(one -> Value.of(basis(one.food())));

  /** The contents of one basis. */
  public final PerNutrient<FoodRow> content = each(pages.nutrients, this::content);

  public final Column<FoodRow> times =
      shown("Rows", 6, Style.NUMBER_0)
          .computed(
              row -> Formula.of("COUNTIF(%s,%s)", pages.log.foodId.range(), id.cell(row)),
              one -> Value.of(one.times()));
  public final Column<FoodRow> grams =
      shown("Grams on days used", 10, Style.NUMBER_0)
          .computed(this::gramsFormula, one -> Value.of(one.grams()));

  /** A food's part of the mean per day. */
  public final PerNutrient<FoodRow> part =
      each(
          pages.nutrients,
          one ->
              shown(one.name() + " (" + one.unit() + " a day)", 11, Style.NUMBER_1)
                  .computed(row -> partFormula(row, one), food -> Value.of(food.perDay(one))));

  public final Column<FoodRow> drunk =
      working("Drunk (1 = yes)", 8).plain(one -> flag(one.food().kind().isDrunk()));
  public final Column<FoodRow> weighs =
      working("Weighs in coverage (1 = yes)", 10)
          .plain(one -> flag(pages.categories.weighsInCoverage(one.food())));
  public final Column<FoodRow> isFood =
      working("Counts as a food (1 = yes)", 10)
          .plain(one -> flag(pages.categories.isFood(one.food())));
  public final Column<FoodRow> plainWater =
      working("Plain water (1 = yes)", 9)
          .plain(one -> flag(pages.categories.isPlainWater(one.food())));
  public final Column<FoodRow> eaten =
      working("Food or drink (1 = yes)", 9).plain(one -> flag(one.food().kind().isEaten()));

  /** The number that foods are ranked by: their part, told apart where equal. */
  public final PerNutrient<FoodRow> key =
      each(
          pages.nutrients,
          one ->
              working("Rank key, " + one.name(), 10)
                  .computed(row -> keyFormula(row, one), food -> Value.of(food.key(one))));

  FoodsColumns(ReportContext pages) {
    super(pages, SHEET, FIRST_ROW, rows(pages), 0);
  }

  /** The foods with the rows of the log that they were matched with. */
  private static List<FoodRow> rows(ReportContext pages) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Double> grams = new HashMap<>();
    for (MatchedEntry row : pages.report.totals().rows()) {
      Food food = row.match().food();
      if (food != null) {
        times.merge(food.id(), 1, Integer::sum);
        LocalDate date = row.entry().date();
        if (date != null && pages.isUsed(date)) {
          grams.merge(food.id(), row.serving().grams().orElse(0), Double::sum);
        }
      }
    }
    Map<String, IntakeGroup> parts = new HashMap<>();
    pages.report.totals().foods().forEach(group -> parts.put(group.name(), group));
    List<FoodRow> rows = new ArrayList<>();
    for (Food food : pages.report.foods()) {
      String id = food.id();
      rows.add(
          new FoodRow(
              food,
              FIRST_ROW + rows.size(),
              times.getOrDefault(id, 0),
              grams.getOrDefault(id, 0.0),
              parts.get(id)));
    }
    return rows;
  }

  private static String kind(Food food) {
    return food.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String basis(Food food) {
    return switch (food.basis()) {
      case PER_100_G -> PER_100_G;
      case PER_UNIT -> PER_UNIT;
      case PER_ROW -> PER_ROW;
    };
  }

  private static Value flag(boolean holds) {
    return Value.of(holds ? 1 : 0);
  }

  /** What drinks bring follows from the column of the food table that counts every food. */
  private Column<FoodRow> content(Nutrient nutrient) {
    String header = nutrient.name() + " content (" + nutrient.unit() + ")";
    if (nutrient.counts() == Nutrient.AddedBy.ALL) {
      return shown(header, 11, Style.INPUT_PLAIN)
          .plain(one -> Value.orEmpty(one.food().contents().of(nutrient)));
    }
    return shown(header, 11, Style.NUMBER_PLAIN)
        .givenWhere(one -> one.food().basis() != Food.Basis.PER_100_G, Style.INPUT_PLAIN)
        .number(row -> drinksFormula(row, nutrient), one -> one.food().contents().of(nutrient));
  }

  private String drinksFormula(int row, Nutrient drinks) {
    Nutrient water =
        pages.nutrients.stream()
            .filter(one -> one.foodsColumn().equals(drinks.foodsColumn()))
            .filter(one -> one.counts() == Nutrient.AddedBy.ALL)
            .findFirst()
            .orElseThrow();
    return Formula.of(
        "IF(%1$s=0,0,IF(%2$s=\"\",\"\",%2$s))", drunk.cell(row), content.of(water).cell(row));
  }

  private String gramsFormula(int row) {
    LogColumns log = pages.log;
    return Formula.of(
        "SUMIFS(%s,%s,%s,%s,1)",
        log.grams.range(), log.foodId.range(), id.cell(row), log.dayUsed.range());
  }

  private String partFormula(int row, Nutrient nutrient) {
    LogColumns log = pages.log;
    return Formula.of(
        "IF(%1$s=0,0,SUMIFS(%2$s,%3$s,%4$s,%5$s,1)/%1$s)",
        SummaryLayout.cell(nutrient, SummaryLayout.DAYS),
        log.nutrient.of(nutrient).range(),
        log.foodId.range(),
        id.cell(row),
        log.dayUsed(nutrient).range());
  }

  private String keyFormula(int row, Nutrient nutrient) {
    return Formula.of("ROUND(%s+0.0000000001,6)-ROW()*0.000000001", part.of(nutrient).cell(row));
  }
}
