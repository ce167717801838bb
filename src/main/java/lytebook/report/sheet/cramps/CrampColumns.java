package lytebook.report.sheet.cramps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampDay;
import lytebook.cramp.CrampReport;
import lytebook.cramp.CrampReport.DescribedFactor;
import lytebook.cramp.CrampReport.Factor;
import lytebook.log.CrampDiary;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.entry.CrampDiarySheet;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.ColumnTable;
import lytebook.report.sheet.layout.DaysColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of nights on Cramps, from the left: live from Cramp diary and Days, with working
 * columns behind.
 */
final class CrampColumns extends ColumnTable<CrampColumns.CalendarNight> {
  /**
   * A night.
   *
   * @param day the evening and what is known of it
   * @param next whether the night after it had cramps; empty when not answered
   * @param dayRow row of the day on Days; null for one outside the log
   */
  record CalendarNight(CrampDay day, Optional<Boolean> next, @Nullable Integer dayRow) {}

  /**
   * What tells the low days of a nutrient.
   *
   * @param intake intake of a day that can be compared
   * @param low 1 for a low day, 0 for another
   */
  record LowDays(Column<CalendarNight> intake, Column<CalendarNight> low) {}

  final Column<CalendarNight> date =
      shown("Evening of", 17, Style.DATE).plain(one -> Value.of(one.day().date()));
  final Column<CalendarNight> weekday =
      shown("Day", 6, Style.WEEKDAY).computed(this::date, one -> Value.of(one.day().date()));
  final Column<CalendarNight> night =
      shown("Night", 13, Style.TEXT)
          .computed(this::answerFormula, one -> Value.of(pages.say(answer(one.day()))));
  final Column<CalendarNight> cramps =
      shown("Cramps", 9, Style.NUMBER_0)
          .computed(
              this::crampsFormula,
              one ->
                  one.day().cramps().isPresent()
                      ? Value.of(one.day().cramps().getAsInt())
                      : Value.of(""));
  final Column<CalendarNight> where =
      shown("Where", 16, Style.UNIT).plain(one -> Value.of(one.day().where()));
  final Column<CalendarNight> minutes =
      shown("Minutes", 9, Style.NUMBER_PLAIN).plain(one -> Value.orEmpty(one.day().longest()));
  final PerNutrient<CalendarNight> intakes =
      each(
          CrampReport.shown(pages.nutrients),
          one ->
              shown(ReportContext.nameAndUnit(one), 11, Style.NUMBER_0)
                  .computed(row -> knownFormula(row, one), night -> known(night, one)));
  final Column<CalendarNight> activity =
      shown("Activity (min)", 10, Style.NUMBER_0)
          .plain(one -> Value.orEmpty(one.day().activityMinutes()));
  final Column<CalendarNight> effort =
      shown("Effort", 10, Style.UNIT).plain(one -> word(one.day().effort()));
  final Column<CalendarNight> heat =
      shown("Heat", 9, Style.UNIT).plain(one -> word(one.day().heat()));

  final Column<CalendarNight> cramp =
      folded("Cramp: 1 yes, 0 none", 9, Style.WORKING)
          .number(this::crampFormula, one -> flag(one.day().cramp()));
  final Column<CalendarNight> nextCramp =
      working("Next night", 9).number(this::nextFormula, one -> flag(one.next()));
  final Column<CalendarNight> active = factor("Activity", Factor.ACTIVITY);
  final Column<CalendarNight> unusual = factor("Unusual effort", Factor.UNUSUAL_EFFORT);
  final Column<CalendarNight> hot = factor("Hot", Factor.HEAT);
  final Column<CalendarNight> hours =
      working("Activity (h)", 9)
          .number(
              row -> Formula.of("IF(%1$s=\"\",\"\",%1$s/60)", activity.cell(row)),
              one -> CrampCharts.hours(one.day()));

  private final Map<Nutrient, LowDays> worked = worked(pages.cramps.orElseThrow());

  /** Names for a chart; four more working columns stand behind it. */
  final int labels = working("", 0).onlyIf(false).plain(one -> null).index();

  CrampColumns(ReportContext pages, String sheet, int firstNight) {
    super(pages, sheet, firstNight, nights(pages), 0);
  }

  private static List<CalendarNight> nights(ReportContext pages) {
    List<LocalDate> dates = pages.dates();
    List<CrampDay> days = pages.cramps.orElseThrow().days();
    Map<LocalDate, CrampDay> byDate = new HashMap<>();
    days.forEach(day -> byDate.put(day.date(), day));
    return days.stream()
        .map(
            day -> {
              int place = dates.indexOf(day.date());
              CrampDay next = byDate.get(day.date().plusDays(1));
              return new CalendarNight(
                  day,
                  next == null ? Optional.empty() : next.cramp(),
                  place < 0 ? null : DaysColumns.FIRST_ROW + place);
            })
        .toList();
  }

  /** Low days of the nutrients that are compared, and of those counted beside them. */
  private Map<Nutrient, LowDays> worked(CrampReport report) {
    Map<Nutrient, OptionalDouble> thresholds = new HashMap<>();
    for (CrampComparison one : report.findings().comparisons()) {
      thresholds.put(one.exposure(), one.threshold());
    }
    for (DescribedFactor one : report.described()) {
      Nutrient nutrient = one.nutrient();
      if (nutrient != null) {
        thresholds.put(nutrient, one.threshold());
      }
    }
    Map<Nutrient, LowDays> made = new HashMap<>();
    Stream.concat(report.compared().stream(), report.counted().stream())
        .forEach(
            one ->
                made.put(
                    one,
                    lowDays(
                        one,
                        thresholds.containsKey(one),
                        thresholds.getOrDefault(one, OptionalDouble.empty()))));
    return made;
  }

  private LowDays lowDays(Nutrient nutrient, boolean isKnown, OptionalDouble threshold) {
    Column<CalendarNight> intake =
        working(nutrient.name() + ": compared", 9)
            .onlyIf(isKnown)
            .givenWhere(one -> one.dayRow() == null, Style.WORKING)
            .computed(
                row -> comparedFormula(row, nutrient),
                one -> Value.orBlankText(one.day().compared(nutrient)));
    Column<CalendarNight> low =
        working(nutrient.name() + ": low", 9)
            .onlyIf(isKnown)
            .number(
                row -> lowFormula(row, intake),
                one ->
                    Amounts.map(
                        one.day().compared(nutrient),
                        amount -> amount < threshold.orElseThrow() ? 1 : 0));
    return new LowDays(intake, low);
  }

  /** What tells the low days of a nutrient that is compared or counted. */
  LowDays of(Nutrient nutrient) {
    return Objects.requireNonNull(worked.get(nutrient));
  }

  private Column<CalendarNight> factor(String header, Factor factor) {
    return working(header, 9).plain(one -> Value.orEmpty(flag(one.day().activityFlag(factor))));
  }

  private static OptionalDouble flag(Optional<Boolean> answer) {
    return answer.isPresent() ? OptionalDouble.of(answer.get() ? 1 : 0) : OptionalDouble.empty();
  }

  private static Value word(@Nullable Enum<?> constant) {
    return Value.of(constant == null ? "" : constant.name().toLowerCase(Locale.ROOT));
  }

  private static String answer(CrampDay day) {
    return day.cramp()
        .map(cramp -> cramp ? "cramps.cramp" : "cramps.none")
        .orElse("cramps.not_answered");
  }

  private String date(int row) {
    return date.cell(row);
  }

  private String answerFormula(int row) {
    return Formula.of(
        "IF(%1$s=\"\",%2$s,IF(%1$s=0,%3$s,%4$s))",
        cramps.cell(row),
        A1.text(pages.say("cramps.not_answered")),
        A1.text(pages.say("cramps.none")),
        A1.text(pages.say("cramps.cramp")));
  }

  /** Cramps of a night over its rows of Cramp diary, at most three; blank when none answers. */
  private String crampsFormula(int row) {
    CrampDiary diary = pages.report.log().diaries().cramps();
    int last = CrampDiarySheet.lastRow(diary, pages.dates());
    String nights = ofDiary(CrampDiarySheet.NIGHT, last);
    String counts = ofDiary(CrampDiarySheet.CRAMPS, last);
    List<String> rows =
        Stream.of("0", "1", "2", "\">=3\"", A1.text(CrampDiarySheet.THREE_OR_MORE))
            .map(count -> Formula.of("COUNTIFS(%s,%s,%s,%s)", nights, date(row), counts, count))
            .toList();
    return Formula.of(
        "IF(%1$s+%2$s+%3$s+%4$s+%5$s=0,\"\",MIN(3,%2$s+2*%3$s+3*%4$s+3*%5$s))", rows.toArray());
  }

  private static String ofDiary(int column, int lastRow) {
    return Area.column(column, CrampDiarySheet.FIRST_ROW, lastRow).on(CrampDiarySheet.SHEET);
  }

  private @Nullable Value known(CalendarNight night, Nutrient nutrient) {
    return night.dayRow() == null ? null : Value.orBlankText(night.day().known(nutrient));
  }

  private int dayRow(int row) {
    return Objects.requireNonNull(Objects.requireNonNull(rowAt(row)).dayRow());
  }

  private String knownFormula(int row, Nutrient nutrient) {
    return Formula.copy(pages.days.nutrient.of(nutrient).on(dayRow(row)));
  }

  private String comparedFormula(int row, Nutrient nutrient) {
    int dayRow = dayRow(row);
    return Formula.of(
        "IF(AND(%1$s=\"complete\",ISNUMBER(%2$s),ISNUMBER(%3$s),%3$s>=%4$s),%2$s,\"\")",
        pages.days.status.on(dayRow),
        pages.days.nutrient.of(nutrient).on(dayRow),
        pages.days.coverage.of(nutrient).on(dayRow),
        CrampDay.LEAST_COVERAGE);
  }

  private static String lowFormula(int row, Column<?> intake) {
    return Formula.of(
        "IF(%1$s=\"\",\"\",IF(%1$s<PERCENTILE(%2$s,%3$s),1,0))",
        intake.cell(row), intake.area().absolute(), CrampComparison.SHARE_OF_LOW_DAYS);
  }

  private String crampFormula(int row) {
    return Formula.of("IF(%1$s=\"\",\"\",IF(%1$s>0,1,0))", cramps.cell(row));
  }

  private String nextFormula(int row) {
    return Formula.of(
        "IF(COUNTIFS(%1$s,%2$s,%3$s,\">=0\")=0,\"\",SUMIFS(%3$s,%1$s,%2$s))",
        date.area().absolute(), date(row) + "+1", cramp.area().absolute());
  }
}
