package lytebook.report.sheet.layout;

import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import lytebook.total.DayTotal;
import lytebook.total.Totaller;

/**
 * The columns of the Days sheet, from the left: what was had on a day and how much of it is known,
 * then the folded ones that sums and charts go by.
 */
public final class DaysColumns extends ColumnTable<DayTotal> {
  public static final String SHEET = "Days";
  public static final int FACTS_ROW = 2;
  public static final int HEADER_ROW = 4;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  /** Column of the fact that meals or times are given. */
  public static final int HAS_OCCASIONS = 11;

  private final DaysFormulas formulas = new DaysFormulas(pages, this);

  public final Column<DayTotal> date =
      shown("Date", 16, Style.DATE).plain(day -> Value.of(day.date()));
  public final Column<DayTotal> weekday =
      shown("Day", 6, Style.WEEKDAY)
          .computed(row -> formulas.date(row), day -> Value.of(day.date()));
  public final Column<DayTotal> use =
      shown("Use this day?", 9, Style.INPUT_TEXT).entered(day -> word(day.mark()));
  public final Column<DayTotal> status =
      shown("Status", 10, Style.TEXT_CENTRED).computed(formulas::status, day -> word(day.status()));
  public final Column<DayTotal> inMean =
      shown("In the mean (1 = yes)", 9, Style.NUMBER_0).flag(formulas::inMean, DayTotal::inMean);
  public final Column<DayTotal> foods =
      shown("Foods", 8, Style.NUMBER_0)
          .computed(row -> formulas.ofDay(row, pages.log.newFood), day -> Value.of(day.foods()));
  public final Column<DayTotal> occasions =
      shown("Meals", 7, Style.NUMBER_0)
          .computed(
              row -> formulas.ofDay(row, pages.log.newOccasion), day -> Value.of(day.occasions()));
  public final PerNutrient<DayTotal> nutrient =
      each(
          pages.nutrients,
          one ->
              shown(ReportContext.nameAndUnit(one), 11, Style.NUMBER_0)
                  .number(row -> formulas.known(row, one), day -> day.known(one)));
  public final Column<DayTotal> notCounted =
      shown("Rows not counted", 8, Style.NUMBER_0)
          .computed(formulas::notCounted, day -> Value.of(day.rowsNotCounted()));
  public final PerNutrient<DayTotal> coverage =
      each(
          pages.nutrients,
          one ->
              shown(one.name() + ": share known", 10, Style.PERCENT)
                  .number(row -> formulas.coverage(row, one), day -> coverage(day, one)));

  public final Column<DayTotal> rows =
      working("Rows", 7).computed(formulas::rows, day -> Value.of(day.rows()));
  public final Column<DayTotal> waterDay =
      working("Used for fluid", 7)
          .flag(formulas::waterDay, day -> day.inMean() && day.drinksLogged());
  public final Column<DayTotal> foodWeight =
      working("Weight for coverage (g)", 10)
          .computed(row -> formulas.ofDay(row, pages.log.foodWeight), day -> weight(day, false));
  public final Column<DayTotal> allWeight =
      working("Weight of all (g)", 10)
          .computed(row -> formulas.ofDay(row, pages.log.allWeight), day -> weight(day, true));
  public final PerNutrient<DayTotal> covered =
      each(
          pages.nutrients,
          one ->
              working(one.name() + ": weight with a value (g)", 10)
                  .computed(
                      row -> formulas.covered(row, one),
                      day -> Value.of(day.of(one).coveredGrams())));
  public final Column<DayTotal> week =
      folded("Week from", 12, Style.DATE)
          .computed(formulas::week, day -> Value.of(Totaller.mondayOf(day.date())));
  public final Column<DayTotal> weekend =
      working("Weekend", 8).flag(formulas::weekend, DayTotal::isWeekend);

  /** The goal, or the level to cut back from, repeated for every day: the line in the charts. */
  public final PerNutrient<DayTotal> goal =
      each(
          pages.nutrients,
          one ->
              working(one.name() + ": line in the chart", 10)
                  .number(row -> pages.lineFormula(one), day -> pages.line(one)));

  /** The amounts of the days that the mean is taken over: their spread is the person's. */
  public final PerNutrient<DayTotal> usedAmount =
      each(
          pages.nutrients,
          one ->
              working(one.name() + ": of a day in the mean", 10)
                  .number(row -> formulas.usedAmount(row, one), day -> usedAmount(day, one)));

  /** What supplements brought, behind the folded columns. */
  public final PerNutrient<DayTotal> supplement =
      each(
          pages.supplied,
          one ->
              shown(pages.say("days.from_supplements", one.name(), one.unit()), 12, Style.NUMBER_0)
                  .number(
                      row -> formulas.fromSupplements(row, one), day -> fromSupplements(day, one)));

  DaysColumns(ReportContext pages) {
    super(pages, SHEET, FIRST_ROW, pages.report.totals().days(), 0);
  }

  /** Column of the weight that a nutrient's coverage is a share of. */
  public Column<DayTotal> weight(Nutrient of) {
    return of.weighedBy() == Nutrient.WeighedBy.FOOD ? foodWeight : allWeight;
  }

  /** Column of the flag that a day is used in the mean of a nutrient. */
  public Column<DayTotal> used(Nutrient of) {
    return of.isWater() ? waterDay : inMean;
  }

  /** Cell of the number of complete days. */
  public String completeDays() {
    return status.on(FACTS_ROW);
  }

  /** Cell of the number of days the means are taken over. */
  public String daysUsed() {
    return occasions.on(FACTS_ROW);
  }

  /** Cell that tells whether the log gives meals or times: 1 or 0. */
  String hasOccasions() {
    return A1.sheet(SHEET) + "!" + A1.absolute(FACTS_ROW, HAS_OCCASIONS);
  }

  private static Value word(Enum<?> one) {
    return Value.of(one.name().toLowerCase(Locale.ROOT));
  }

  private static OptionalDouble coverage(DayTotal day, Nutrient of) {
    return day.rows() == 0 ? OptionalDouble.empty() : OptionalDouble.of(day.of(of).coverage());
  }

  private Value weight(DayTotal day, boolean all) {
    return Value.of(
        pages.nutrients.stream()
            .filter(one -> one.isWater() == all)
            .findFirst()
            .map(one -> day.of(one).weighedGrams())
            .orElse(0.0));
  }

  private static OptionalDouble usedAmount(DayTotal day, Nutrient of) {
    boolean used = day.inMean() && (!of.isWater() || day.drinksLogged());
    return used ? day.known(of) : OptionalDouble.empty();
  }

  private static OptionalDouble fromSupplements(DayTotal day, Nutrient of) {
    return day.status() == DayTotal.Status.MISSING
        ? OptionalDouble.empty()
        : OptionalDouble.of(day.of(of).fromSupplements());
  }
}
