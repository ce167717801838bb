package lytebook.report.sheet.layout;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.copy.DailyTabletRows;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.EntryColumn;
import lytebook.report.format.LogEditColumn;
import lytebook.total.RowWeights;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the Log sheet, from the left: what a person entered or may change, what follows
 * from it, and the folded ones that other sheets and a later run go by.
 */
public final class LogColumns extends ColumnTable<LogRow> {
  public static final String SHEET = "Log";
  public static final int HEADER_ROW = 2;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  /** Empty rows below the log that hold the formulas, for rows a person adds. */
  public static final int SPARE_ROWS = 50;

  private final LogFormulas formulas = new LogFormulas(pages, this);

  public final Column<LogRow> date =
      shown(EntryColumn.DATE.header(), 11, Style.INPUT_DATE)
          .entered(row -> date(row.entry().date()));
  public final Column<LogRow> time =
      shown(EntryColumn.TIME.header(), 6, Style.INPUT_TIME)
          .entered(row -> row.entry().time() == null ? null : Value.of(row.entry().time()));
  public final Column<LogRow> meal =
      shown(EntryColumn.MEAL.header(), 12, Style.INPUT_TEXT)
          .entered(row -> Value.orEmpty(row.entry().meal()));
  public final Column<LogRow> food =
      shown(EntryColumn.FOOD.header(), 30, Style.INPUT_TEXT)
          .entered(row -> Value.of(row.entry().text()));
  public final Column<LogRow> amount =
      shown(EntryColumn.AMOUNT.header(), 8, Style.INPUT_PLAIN).entered(LogRow::amount);
  public final Column<LogRow> unit =
      shown(EntryColumn.UNIT.header(), 14, Style.INPUT_TEXT)
          .entered(row -> Value.orEmpty(row.unit()));
  public final Column<LogRow> notes =
      shown(EntryColumn.NOTES.header(), 14, Style.INPUT_TEXT)
          .entered(row -> Value.orEmpty(row.entry().notes()));
  public final Column<LogRow> gramsPerUnit =
      shown(LogEditColumn.GRAMS_PER_UNIT, 9, Style.INPUT_PLAIN)
          .entered(row -> Value.orEmpty(row.serving().gramsPerUnit()));
  public final Column<LogRow> grams =
      shown("Grams", 8, Style.NUMBER_1).number(formulas::grams, row -> row.serving().grams());
  public final Column<LogRow> foodId =
      shown(LogEditColumn.FOOD_ID, 16, Style.INPUT_TEXT).entered(LogRow::foodId);
  public final Column<LogRow> countedAs =
      shown("Counted as", 32, Style.TEXT).computed(formulas::countedAs, row -> name(row.placed()));
  public final Column<LogRow> how =
      shown(LogEditColumn.HOW, 11, Style.TEXT_CENTRED).plain(row -> Value.of(how(row)));
  public final Column<LogRow> sure =
      shown(LogEditColumn.SURE, 7, Style.PERCENT).plain(row -> sure(row.matched().match()));
  public final Column<LogRow> gramsFrom =
      shown(LogEditColumn.GRAMS_FROM, 15, Style.UNIT).plain(row -> Value.of(row.gramsFrom()));
  public final PerNutrient<LogRow> nutrient =
      each(
          pages.nutrients,
          one ->
              shown(ReportContext.nameAndUnit(one), 11, Style.NUMBER_1)
                  .givenWhere(row -> row.matched().isStated(one), Style.NUMBER_1)
                  .number(row -> formulas.nutrient(row, one), row -> row.matched().amountOf(one)));
  public final Column<LogRow> needs =
      shown("What this row needs", 26, Style.TEXT)
          .computed(formulas::needs, row -> Value.of(needs(row.matched())));

  public final Column<LogRow> tableRow =
      working("Row in Foods used", 8).number(formulas::tableRow, LogRow::placedTableRow);
  public final Column<LogRow> times =
      working("Times the contents", 9).number(formulas::times, LogRow::times);
  public final Column<LogRow> foodWeight =
      working("Weight for coverage (g)", 10)
          .computed(formulas::foodWeight, row -> weight(row, pages.weights::food));
  public final Column<LogRow> allWeight =
      working("Weight of all (g)", 10)
          .computed(formulas::allWeight, row -> weight(row, pages.weights::all));
  public final Column<LogRow> isFood =
      working("Is a food", 8).flag(formulas::isFood, LogRow::isFood);
  public final Column<LogRow> newFood =
      working("New food that day", 8).flag(formulas::newFood, LogRow::isNewFood);
  public final Column<LogRow> mealKey =
      working("Meal key", 10).computed(formulas::mealKey, LogRow::mealKey);
  public final Column<LogRow> newOccasion =
      working("New occasion that day", 8).flag(formulas::newOccasion, LogRow::isNewOccasion);
  public final Column<LogRow> dayUsed =
      working("Day used", 8)
          .flag(row -> formulas.dayUsed(row, pages.days.inMean), LogRow::isOnDayUsed);
  public final Column<LogRow> waterDayUsed =
      working("Day used for fluid", 8)
          .flag(row -> formulas.dayUsed(row, pages.days.waterDay), LogRow::isOnDayUsedForFluid);
  public final Column<LogRow> matchedFrom =
      working(LogEditColumn.MATCHED_FROM, 22).plain(row -> Value.of(row.entry().text()));
  public final Column<LogRow> unitWas =
      working(LogEditColumn.UNIT_WAS, 12).plain(row -> Value.of(row.unit()));
  public final Column<LogRow> amountWas =
      working(LogEditColumn.AMOUNT_WAS, 8).plain(LogRow::amount);
  public final Column<LogRow> gramsPerUnitWas =
      working(LogEditColumn.GRAMS_PER_UNIT_WAS, 9)
          .plain(
              row ->
                  row.entry().given().gramsPerUnit().isPresent()
                      ? Value.EMPTY
                      : Value.orEmpty(row.serving().gramsPerUnit()));
  public final Column<LogRow> foodIdWas =
      working(LogEditColumn.FOOD_ID_WAS, 16)
          .plain(row -> row.entry().given().foodId() == null ? row.foodId() : Value.EMPTY);
  public final Column<LogRow> amountWritten =
      working(LogEditColumn.AMOUNT_WRITTEN, 10).plain(row -> Value.of(row.entry().amount()));
  public final Column<LogRow> unitWritten =
      working(LogEditColumn.UNIT_WRITTEN, 12).plain(row -> Value.of(row.entry().unit()));

  public final Column<LogRow> gramsRule =
      working(LogEditColumn.GRAMS_RULE, 12).plain(row -> Value.of(row.serving().from().name()));
  public final Column<LogRow> source =
      working(LogEditColumn.SOURCE, 8)
          .plain(row -> Value.of(pages.sourceNumber(row.entry().source())));
  public final Column<LogRow> sourceRow =
      working(LogEditColumn.SOURCE_ROW, 8).plain(row -> Value.of(row.entry().row()));
  public final Column<LogRow> partOf =
      working(LogEditColumn.PART_OF, 22).plain(row -> ofWhole(row, Entry::text));
  public final Column<LogRow> notesWritten =
      working(LogEditColumn.NOTES_WRITTEN, 14).plain(row -> ofWhole(row, Entry::notes));
  public final Column<LogRow> notesWas =
      working(LogEditColumn.NOTES_WAS, 14).plain(row -> ofWhole(row, whole -> row.entry().notes()));
  public final Column<LogRow> tablet = working(LogEditColumn.TABLET, 8).plain(this::tablet);

  /** Where any supplement was written down, every row tells whether it is one. */
  public final Column<LogRow> supplement =
      working("Is a supplement", 8)
          .onlyIf(!pages.supplied.isEmpty())
          .flag(formulas::isSupplement, LogColumns::isSupplement);

  public final Column<LogRow> stated =
      working(LogEditColumn.STATED, 8)
          .onlyIf(pages.report.totals().rows().stream().anyMatch(this::isStated))
          .plain(row -> isStated(row.matched()) ? Value.of(1) : null);

  LogColumns(ReportContext pages) {
    super(pages, SHEET, FIRST_ROW, LogRow.all(pages), SPARE_ROWS);
  }

  /** Column of the weight that a nutrient's coverage is a share of. */
  public Column<LogRow> weight(Nutrient of) {
    return of.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column that tells whether the row's day is used in the mean of a nutrient. */
  public Column<LogRow> dayUsed(Nutrient of) {
    return of.isWater() ? waterDayUsed : dayUsed;
  }

  private static Value date(@Nullable LocalDate date) {
    return date == null ? Value.of(LogEditColumn.NO_DATE) : Value.of(date);
  }

  private static Value name(@Nullable Food food) {
    return Value.of(food == null ? "" : food.name());
  }

  private String how(LogRow row) {
    return row.isChosen()
        ? pages.say("log.your_choice")
        : row.matched().match().kind().name().toLowerCase(Locale.ROOT);
  }

  private static Value sure(Match match) {
    return match.kind() == Match.MatchKind.NONE ? Value.EMPTY : Value.of(match.score());
  }

  private String needs(MatchedEntry matched) {
    if (matched.entry().date() == null) {
      return pages.say("log.no_date");
    }
    return matched.isCounted() ? "" : pages.say("log.not_counted");
  }

  private Value weight(LogRow row, ToDoubleFunction<MatchedEntry> ofPlaced) {
    return Value.of(
        row.placed() == null
            ? pages.weights.allOfUnplaced(row.matched())
            : ofPlaced.applyAsDouble(row.matched()));
  }

  /** What is kept of a row that is one of several foods of a row of the log. */
  private static @Nullable Value ofWhole(LogRow row, Function<Entry, String> text) {
    Entry whole = row.entry().whole();
    return whole == null ? null : Value.of(text.apply(whole));
  }

  private @Nullable Value tablet(LogRow row) {
    return DailyTabletRows.isOne(row.entry(), pages.report.log().person().tablets())
        ? Value.of(1)
        : null;
  }

  private static boolean isSupplement(LogRow row) {
    return row.placed() != null && RowWeights.isSupplement(row.matched());
  }

  private boolean isStated(MatchedEntry matched) {
    return pages.nutrients.stream().anyMatch(matched::isStated);
  }
}
