package lytebook.report.sheet.cramps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampDay;
import lytebook.cramp.CrampReport;
import lytebook.cramp.CrampReport.DescribedFactor;
import lytebook.cramp.CrampReport.Factor;
import lytebook.log.CrampDiary;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.entry.CrampDiarySheet;
import lytebook.report.sheet.layout.DaysColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of nights on Cramps: live from Cramp diary and Days, with working columns behind.
 */
final class CrampCalendar {
  private final ReportContext pages;
  private final CrampReport cramps;
  private final CrampsLayout at;
  private final Sheet sheet;
  private final Map<LocalDate, Integer> dayRows = new HashMap<>();
  private final Map<LocalDate, CrampDay> byDate = new HashMap<>();
  private final Map<Nutrient, OptionalDouble> thresholds = new HashMap<>();

  CrampCalendar(ReportContext pages, CrampReport cramps, CrampsLayout at, Sheet sheet) {
    this.pages = pages;
    this.cramps = cramps;
    this.at = at;
    this.sheet = sheet;
    List<LocalDate> dates = pages.dates();
    for (int i = 0; i < dates.size(); i++) {
      dayRows.put(dates.get(i), DaysColumns.FIRST_ROW + i);
    }
    cramps.days().forEach(day -> byDate.put(day.date(), day));
    for (CrampComparison one : cramps.findings().comparisons()) {
      thresholds.put(one.exposure(), one.threshold());
    }
    for (DescribedFactor one : cramps.described()) {
      Nutrient nutrient = one.nutrient();
      if (nutrient != null) {
        thresholds.put(nutrient, one.threshold());
      }
    }
  }

  void put() {
    new RowWriter(sheet, at.nightsRow).text(0, pages.say("cramps.nights"), Style.SECTION);
    new RowWriter(sheet, at.nightsRow + 1)
        .across(pages.say("cramps.nights_note"), Style.NOTE, at.lastPrinted);
    headers();
    for (int i = 0; i < cramps.days().size(); i++) {
      CrampDay day = cramps.days().get(i);
      RowWriter cells = new RowWriter(sheet, at.firstNight + i);
      night(cells, day);
      intakes(cells, day);
      work(cells, day);
    }
    sheet.foldColumns(at.cramp, at.last);
    looks();
  }

  private void headers() {
    header(CrampsLayout.DATE, "Evening of", 17);
    header(CrampsLayout.WEEKDAY, "Day", 6);
    header(CrampsLayout.NIGHT, "Night", 13);
    header(CrampsLayout.CRAMPS, "Cramps", 9);
    header(CrampsLayout.WHERE, "Where", 16);
    header(CrampsLayout.MINUTES, "Minutes", 9);
    List<Nutrient> shown = CrampReport.shown(pages.nutrients);
    for (int i = 0; i < shown.size(); i++) {
      Nutrient nutrient = shown.get(i);
      header(CrampsLayout.nutrient(i), ReportContext.nameAndUnit(nutrient), 11);
    }
    header(at.activity, "Activity (min)", 10);
    header(at.effort, "Effort", 10);
    header(at.heat, "Heat", 9);
    header(at.cramp, "Cramp: 1 yes, 0 none", 9);
    header(at.nextCramp, "Next night", 9);
    header(at.active, "Activity", 9);
    header(at.unusual, "Unusual effort", 9);
    header(at.hot, "Hot", 9);
    header(at.hours, "Activity (h)", 9);
    for (Nutrient nutrient : thresholds.keySet()) {
      header(at.intake(nutrient), nutrient.name() + ": compared", 9);
      header(at.low(nutrient), nutrient.name() + ": low", 9);
    }
  }

  private void header(int column, String words, double width) {
    new RowWriter(sheet, at.firstNight - 1).text(column, words, Style.HEADER);
    sheet.width(column, width);
    sheet.height(at.firstNight - 1, 32);
  }

  private void night(RowWriter cells, CrampDay day) {
    String date = A1.inColumn(cells.row(), CrampsLayout.DATE);
    String count = A1.inColumn(cells.row(), CrampsLayout.CRAMPS);
    cells.value(CrampsLayout.DATE, Value.of(day.date()), Style.DATE);
    cells.formula(CrampsLayout.WEEKDAY, date, Value.of(day.date()), Style.WEEKDAY);
    cells.formula(
        CrampsLayout.NIGHT,
        Formula.of(
            "IF(%1$s=\"\",%2$s,IF(%1$s=0,%3$s,%4$s))",
            count,
            A1.text(pages.say("cramps.not_answered")),
            A1.text(pages.say("cramps.none")),
            A1.text(pages.say("cramps.cramp"))),
        pages.say(
            day.cramp()
                .map(cramp -> cramp ? "cramps.cramp" : "cramps.none")
                .orElse("cramps.not_answered")),
        Style.TEXT);
    cells.formula(
        CrampsLayout.CRAMPS,
        cramps(date),
        day.cramps().isPresent() ? Value.of(day.cramps().getAsInt()) : Value.of(""),
        Style.NUMBER_0);
    cells.text(CrampsLayout.WHERE, day.where(), Style.UNIT);
    cells.value(CrampsLayout.MINUTES, Value.orEmpty(day.longest()), Style.NUMBER_PLAIN);
    cells.value(at.activity, Value.orEmpty(day.activityMinutes()), Style.NUMBER_0);
    cells.text(at.effort, word(day.effort()), Style.UNIT);
    cells.text(at.heat, word(day.heat()), Style.UNIT);
  }

  private static String word(@Nullable Enum<?> constant) {
    return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
  }

  /** Cramps of a night over its rows of Cramp diary, at most three; blank when none answers. */
  private String cramps(String date) {
    CrampDiary diary = pages.report.log().diaries().cramps();
    int last = CrampDiarySheet.lastRow(diary, pages.dates());
    String nights =
        Area.column(CrampDiarySheet.NIGHT, CrampDiarySheet.FIRST_ROW, last)
            .on(CrampDiarySheet.SHEET);
    String counts =
        Area.column(CrampDiarySheet.CRAMPS, CrampDiarySheet.FIRST_ROW, last)
            .on(CrampDiarySheet.SHEET);
    String[] rows = new String[4];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Formula.of("COUNTIFS(%s,%s,%s,%s)", nights, date, counts, i < 3 ? i : "\">=3\"");
    }
    String more =
        Formula.of(
            "COUNTIFS(%s,%s,%s,\"%s\")", nights, date, counts, CrampDiarySheet.THREE_OR_MORE);
    return Formula.of(
        "IF(%s+%s+%s+%s+%s=0,\"\",MIN(3,%s+2*%s+3*%s+3*%s))",
        rows[0], rows[1], rows[2], rows[3], more, rows[1], rows[2], rows[3], more);
  }

  private void intakes(RowWriter cells, CrampDay day) {
    Integer dayRow = dayRows.get(day.date());
    List<Nutrient> shown = CrampReport.shown(pages.nutrients);
    for (int i = 0; i < shown.size() && dayRow != null; i++) {
      String known = pages.days.nutrient.of(shown.get(i)).on(dayRow);
      cells.formula(
          CrampsLayout.nutrient(i),
          Formula.of("IF(%s=\"\",\"\",%s)", known, known),
          day.known(shown.get(i)),
          Style.NUMBER_0);
    }
  }

  private void work(RowWriter cells, CrampDay day) {
    String count = A1.inColumn(cells.row(), CrampsLayout.CRAMPS);
    cells.formula(
        at.cramp,
        Formula.of("IF(%s=\"\",\"\",IF(%s>0,1,0))", count, count),
        flag(day.cramp()),
        Style.WORKING);
    String next = A1.inColumn(cells.row(), CrampsLayout.DATE) + "+1";
    String dates = at.column(CrampsLayout.DATE).absolute();
    String flags = at.column(at.cramp).absolute();
    cells.formula(
        at.nextCramp,
        Formula.of(
            "IF(COUNTIFS(%s,%s,%s,\">=0\")=0,\"\",SUMIFS(%s,%s,%s))",
            dates, next, flags, flags, dates, next),
        flag(Optional.ofNullable(byDate.get(day.date().plusDays(1))).flatMap(CrampDay::cramp)),
        Style.WORKING);
    cells.value(at.active, Value.orEmpty(flag(day.activityFlag(Factor.ACTIVITY))), Style.WORKING);
    cells.value(
        at.unusual, Value.orEmpty(flag(day.activityFlag(Factor.UNUSUAL_EFFORT))), Style.WORKING);
    cells.value(at.hot, Value.orEmpty(flag(day.activityFlag(Factor.HEAT))), Style.WORKING);
    cells.formula(
        at.hours,
        Formula.of(
            "IF(%s=\"\",\"\",%s/60)",
            A1.inColumn(cells.row(), at.activity), A1.inColumn(cells.row(), at.activity)),
        CrampCharts.hours(day),
        Style.WORKING);
    thresholds.forEach((nutrient, threshold) -> low(cells, day, nutrient, threshold));
  }

  private void low(RowWriter cells, CrampDay day, Nutrient nutrient, OptionalDouble threshold) {
    Integer dayRow = dayRows.get(day.date());
    OptionalDouble intake = day.compared(nutrient);
    if (dayRow != null) {
      String known = pages.days.nutrient.of(nutrient).on(dayRow);
      String share = pages.days.coverage.of(nutrient).on(dayRow);
      cells.formula(
          at.intake(nutrient),
          Formula.of(
              "IF(AND(%s=\"complete\",ISNUMBER(%s),ISNUMBER(%s),%s>=%s),%s,\"\")",
              pages.days.status.on(dayRow), known, share, share, CrampDay.LEAST_COVERAGE, known),
          intake,
          Style.WORKING);
    } else {
      cells.text(at.intake(nutrient), "", Style.WORKING);
    }
    String cell = A1.inColumn(cells.row(), at.intake(nutrient));
    String all = at.column(at.intake(nutrient)).absolute();
    cells.formula(
        at.low(nutrient),
        Formula.of(
            "IF(%s=\"\",\"\",IF(%s<PERCENTILE(%s,%s),1,0))",
            cell, cell, all, CrampComparison.SHARE_OF_LOW_DAYS),
        intake.isPresent()
            ? OptionalDouble.of(intake.getAsDouble() < threshold.orElseThrow() ? 1 : 0)
            : intake,
        Style.WORKING);
  }

  private static OptionalDouble flag(Optional<Boolean> answer) {
    return answer.isPresent() ? OptionalDouble.of(answer.get() ? 1 : 0) : OptionalDouble.empty();
  }

  private void looks() {
    Area night = new Area(at.firstNight, CrampsLayout.DATE, at.lastNight, CrampsLayout.MINUTES);
    String count = A1.inColumn(at.firstNight, CrampsLayout.CRAMPS);
    sheet.look(night, Formula.of("AND(ISNUMBER(%s),%s>0)", count, count), Highlight.LOW);
    sheet.look(night, Formula.of("%s=\"\"", count), Highlight.FADED);
    Area intakes =
        new Area(at.firstNight, CrampsLayout.FIRST_NUTRIENT, at.lastNight, at.activity - 1);
    String statuses = pages.days.status.range();
    String dates = pages.days.date.range();
    sheet.look(
        intakes,
        Formula.of(
            "COUNTIFS(%s,%s,%s,\"complete\")=0",
            dates, A1.inColumn(at.firstNight, CrampsLayout.DATE), statuses),
        Highlight.FADED);
  }
}
