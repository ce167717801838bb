package lytebook.report.sheet.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.fluid.FluidFindings;
import lytebook.fluid.OverDrinking;
import lytebook.fluid.SweatTest;
import lytebook.log.ActivityEntry;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.entry.ActivitySheet;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;

/** What Summary says of fluid: water and drinks, sweat tests, and drinking too much. */
record FluidBlock(ReportContext pages, Sheet sheet) {
  private static final int MOST_TESTS = 3;
  private static final int MOST_WARNINGS = 4;
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private FluidFindings findings() {
    return pages.report.fluid();
  }

  /** Whether there is more to say of fluid than its row among the nutrients does. */
  static boolean isNeeded(ReportContext pages) {
    return pages.report.fluid().isWorthSaying()
        || !pages.report.log().diaries().activity().isEmpty();
  }

  /** Puts the block; gives the next free row. */
  int put(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("fluid.title"), Style.SECTION);
    row = water(row);
    row = warnings(row);
    row = sweatTests(row);
    for (FluidFindings.Advice advice : findings().advice()) {
      line(row++, pages.say("fluid." + advice.name().toLowerCase(Locale.ROOT)), Style.NOTE);
    }
    line(
        row++,
        pages.say("fluid.counts", String.join(", ", findings().countedInFull())),
        Style.NOTE);
    return row;
  }

  private int water(int firstRow) {
    int row = firstRow;
    Nutrient fluid = pages.nutrients.byId(Nutrient.FLUID);
    Nutrient drinks = pages.nutrients.byId(Nutrient.DRINKS);
    OptionalDouble total = mean(fluid);
    OptionalDouble drunk = mean(drinks);
    String totalCell = A1.inColumn(row, SummaryLayout.MEAN);
    String drunkCell = A1.inColumn(row + 1, SummaryLayout.MEAN);
    amount(row++, "fluid.total", meanCell(fluid), total);
    amount(row, "fluid.drinks", meanCell(drinks), drunk);
    share(row++, totalCell, drunkCell, share(drunk, total), "fluid.of_total");
    if (findings().drinks().alcoholLogged()) {
      String alcoholic =
          Formula.of(
              "IF(%s=\"\",\"\",SUMIFS(%s,%s,\"alcohol\"))",
              drunkCell, pages.foods.part.of(drinks).range(), pages.foods.kind.range());
      OptionalDouble perDay =
          drunk.isPresent() ? findings().drinks().alcoholicPerDayMl() : OptionalDouble.empty();
      String alcoholicCell = A1.inColumn(row, SummaryLayout.MEAN);
      amount(row, "fluid.alcohol", alcoholic, perDay);
      share(row++, drunkCell, alcoholicCell, share(perDay, drunk), "fluid.of_drinks");
    }
    return row;
  }

  private OptionalDouble mean(Nutrient nutrient) {
    return pages.report.assessment().of(nutrient).evidence().mean();
  }

  private static String meanCell(Nutrient nutrient) {
    String mean = A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.MEAN);
    return Formula.copy(mean);
  }

  private void amount(int row, String key, String formula, OptionalDouble perDay) {
    new RowWriter(sheet, row)
        .text(SummaryLayout.NUTRIENT, pages.say(key), Style.TEXT)
        .formula(SummaryLayout.MEAN, formula, perDay, Style.NUMBER_0)
        .text(SummaryLayout.UNIT, pages.nutrients.byId(Nutrient.FLUID).unit(), Style.UNIT);
  }

  private void share(int row, String all, String part, OptionalDouble share, String key) {
    new RowWriter(sheet, row)
        .formula(
            SummaryLayout.SHARE,
            Formula.of("IF(OR(%s=\"\",SUM(%s)=0),\"\",%s/%s)", part, all, part, all),
            share,
            Style.PERCENT)
        .text(SummaryLayout.BAR, pages.say(key), Style.UNIT);
  }

  private static OptionalDouble share(OptionalDouble part, OptionalDouble all) {
    return part.isPresent() && all.orElse(0) != 0
        ? OptionalDouble.of(part.getAsDouble() / all.getAsDouble())
        : OptionalDouble.empty();
  }

  /** Days with too much to drink, the latest, and what to look out for. */
  private int warnings(int firstRow) {
    List<OverDrinking> all = findings().overDrinking();
    if (all.isEmpty()) {
      return firstRow;
    }
    int row = firstRow;
    for (OverDrinking one : all.subList(Math.max(0, all.size() - MOST_WARNINGS), all.size())) {
      line(row++, warning(one), Style.WARNING);
    }
    line(row++, pages.say("fluid.too_much"), Style.WARNING);
    String stamp = pages.say("fluid.reported", ReportContext.day(pages.report.madeOn()));
    String more = all.size() > MOST_WARNINGS ? " " + pages.say("fluid.more_days", all.size()) : "";
    line(row++, stamp + more, Style.NOTE);
    return row;
  }

  private String warning(OverDrinking one) {
    String amount = BigDecimal.valueOf(one.amount()).setScale(1, RoundingMode.HALF_UP).toString();
    return pages.say(
        "fluid." + one.sign().name().toLowerCase(Locale.ROOT), day(one.date()), amount, hour(one));
  }

  /** {@code 09:00 to 09:40}, or the one time. */
  private static String hour(OverDrinking one) {
    String from = String.valueOf(one.from());
    String to = String.valueOf(one.to());
    return from.equals(to) ? from : from + " to " + to;
  }

  /** The latest sweat tests, a line each, live over the sheet Activity. */
  private int sweatTests(int firstRow) {
    List<SweatTest> latest = new ArrayList<>(findings().sweatTests());
    latest.sort(Comparator.comparing((SweatTest test) -> test.row().date()).reversed());
    int row = firstRow;
    for (SweatTest test : latest.subList(0, Math.min(MOST_TESTS, latest.size()))) {
      sweatTest(row++, test);
    }
    if (latest.size() > MOST_TESTS) {
      line(row++, pages.say("fluid.more_tests", latest.size()), Style.NOTE);
    }
    return row;
  }

  private void sweatTest(int row, SweatTest test) {
    List<ActivityEntry> diary = pages.report.log().diaries().activity();
    int at = ActivitySheet.FIRST_ROW + diary.indexOf(test.row());
    String date = ActivitySheet.cell(at, ActivitySheet.DATE);
    String rate = ActivitySheet.cell(at, ActivitySheet.RATE);
    String dayFormula =
        Formula.of(
            "DAY(%s)&\" \"&CHOOSE(MONTH(%s),\"%s\")", date, date, String.join("\",\"", MONTHS));
    String formula =
        Formula.of(
            "IF(%s=\"\",%s,%s)",
            rate,
            pages.sayFormula(
                "fluid.sweat_open", dayFormula, ActivitySheet.cell(at, ActivitySheet.SAYS)),
            pages.sayFormula(
                "fluid.sweat",
                dayFormula,
                Formula.of("FIXED(%s,1)", rate),
                tens(ActivitySheet.cell(at, ActivitySheet.LEAST_SODIUM)),
                tens(ActivitySheet.cell(at, ActivitySheet.MOST_SODIUM))));
    String day = day(test.row().date());
    String words =
        test.result().isUsable()
            ? pages.say(
                "fluid.sweat",
                day,
                BigDecimal.valueOf(test.litresPerHour().orElseThrow())
                    .setScale(1, RoundingMode.HALF_UP),
                tens(test.leastSodiumMg().orElseThrow()),
                tens(test.mostSodiumMg().orElseThrow()))
            : pages.say("fluid.sweat_open", day, ActivitySheet.says(test, pages.sentences));
    new RowWriter(sheet, row).formula(0, formula, words, Style.TEXT);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
  }

  private static String tens(String mg) {
    return Formula.of("FIXED(ROUND(%s,-1),0)", mg);
  }

  private static String tens(double mg) {
    BigDecimal rounded = BigDecimal.valueOf(mg).setScale(-1, RoundingMode.HALF_UP);
    return String.format(Locale.ROOT, "%,d", rounded.longValue());
  }

  /** {@code 12 Jul}. */
  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  private void line(int row, String words, Style style) {
    new RowWriter(sheet, row).across(words, style, SummaryLayout.LAST_SHOWN);
  }
}
