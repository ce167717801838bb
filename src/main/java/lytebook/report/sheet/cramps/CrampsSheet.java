package lytebook.report.sheet.cramps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.cramp.CrampDay;
import lytebook.cramp.CrampReport;
import lytebook.cramp.CrampReport.DescribedFactor;
import lytebook.cramp.CrampReport.Factor;
import lytebook.cramp.Lag;
import lytebook.food.Food;
import lytebook.log.ActivityEntry;
import lytebook.nutrient.Nutrient;
import lytebook.report.CrampSentences;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.Column;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/**
 * What the diary of cramps shows: one sentence, counts after low and after other days, charts, the
 * calendar of nights, and the figures for professionals.
 */
public final class CrampsSheet {
  private static final List<String> HEADERS =
      List.of(
          "What",
          "Cramps of",
          "",
          "Low is under",
          "Days: low, or as named",
          "Cramps after them",
          "Share",
          "Other days",
          "Cramps after them",
          "Share",
          "Difference",
          "95 % from",
          "95 % to");

  private final ReportContext pages;
  private final CrampReport cramps;
  private final CrampSentences words;
  private final List<String> confounders;
  private final List<String> professionals;
  private final CrampsLayout at;
  private final CrampColumns nights;
  private final Sheet sheet = new Sheet(CrampsLayout.SHEET);

  public CrampsSheet(ReportContext pages, CrampReport cramps) {
    this.pages = pages;
    this.cramps = cramps;
    words = new CrampSentences(cramps, pages.sentences);
    confounders = confounders();
    professionals = words.professional();
    at = new CrampsLayout(cramps, confounders.size());
    nights = new CrampColumns(pages, CrampsLayout.SHEET, at.firstNight);
  }

  public Sheet sheet() {
    head();
    calendar();
    facts();
    if (cramps.isCompared()) {
      counts();
      described();
    }
    new CrampCharts(pages, cramps, at, nights, sheet).put();
    lines(at.confoundersRow, "cramps.confounders", confounders, Style.TEXT_WRAPPED);
    lines(at.professionalsRow, "cramps.professionals", professionals, Style.NOTE);
    sheet.print(pages.print(true, false, -1, nights.heat.index()));
    return sheet;
  }

  private void head() {
    new RowWriter(sheet, 0).text(0, pages.say("cramps.title"), Style.TITLE);
    wide(CrampsLayout.HEADLINE_ROW, words.overall(), Style.HEADLINE);
    if (cramps.isCompared()) {
      wide(CrampsLayout.ALWAYS_ROW, words.always(), Style.TEXT_WRAPPED);
    }
    String reported = pages.say("cramps.as_reported", ReportContext.day(pages.report.madeOn()));
    wide(CrampsLayout.REPORTED_ROW, reported, Style.NOTE);
  }

  private void wide(int row, String text, Style style) {
    new RowWriter(sheet, row).across(text, style, nights.heat.index());
  }

  private void lines(int row, String heading, List<String> lines, Style style) {
    new RowWriter(sheet, row).text(0, pages.say(heading), Style.SECTION);
    for (int i = 0; i < lines.size(); i++) {
      wide(row + 1 + i, lines.get(i), style);
    }
  }

  private void calendar() {
    new RowWriter(sheet, at.nightsRow).text(0, pages.say("cramps.nights"), Style.SECTION);
    wide(at.nightsRow + 1, pages.say("cramps.nights_note"), Style.NOTE);
    nights.put(sheet);
    sheet.height(at.firstNight - 1, 32);
    // The working columns of the charts too.
    sheet.foldColumns(nights.cramp.index(), nights.labels + 4);
    int last = nights.lastRow;
    Area night = new Area(at.firstNight, nights.date.index(), last, nights.minutes.index());
    String count = nights.cramps.firstCell();
    sheet.look(night, Formula.of("AND(ISNUMBER(%1$s),%1$s>0)", count), Highlight.LOW);
    sheet.look(night, Formula.of("%s=\"\"", count), Highlight.FADED);
    sheet.look(
        new Area(at.firstNight, nights.minutes.index() + 1, last, nights.activity.index() - 1),
        Formula.of(
            "COUNTIFS(%s,%s,%s,\"complete\")=0",
            pages.days.date.range(), nights.date.firstCell(), pages.days.status.range()),
        Highlight.FADED);
  }

  private void facts() {
    String flags = nights.cramp.area().absolute();
    new RowWriter(sheet, CrampsLayout.FACTS_ROW)
        .formula(
            0,
            pages.sayFormula(
                "cramps.facts",
                "COUNT(" + flags + ")",
                "COUNTIF(" + flags + ",1)",
                "COUNTIF(" + flags + ",0)"),
            pages.say("cramps.facts", cramps.answered(), cramps.crampNights(), cramps.noneNights()),
            Style.TEXT_BOLD);
  }

  private void counts() {
    List<CrampComparison> links = cramps.findings().comparisons();
    new RowWriter(sheet, at.wordsRow).text(0, pages.say("cramps.in_words"), Style.SECTION);
    header(at.tableRow, "cramps.in_numbers");
    for (int i = 0; i < links.size(); i++) {
      CrampComparison one = links.get(i);
      Nutrient nutrient = one.exposure();
      int row = at.tableRow + 2 + i;
      named(row, ReportContext.nameAndUnit(nutrient), one.lag());
      CrampCountRow counts = new CrampCountRow(new RowWriter(sheet, row), nights.labels + 1);
      counts.threshold(nights.of(nutrient).intake().area(), one.threshold());
      counts.put(one.counts(), nights.of(nutrient).low().area(), night(one.lag()));
      inWords(at.wordsRow + 1 + i, one, counts);
      new RowWriter(sheet, row).text(nights.labels, words.pair(one), Style.WORKING);
    }
  }

  private void named(int row, String name, Lag lag) {
    new RowWriter(sheet, row)
        .text(0, name, Style.TEXT)
        .text(1, words.nightShort(lag), Style.TEXT)
        .merge(1, 2);
  }

  private Area night(Lag lag) {
    return (lag == Lag.THAT_NIGHT ? nights.cramp : nights.nextCramp).area();
  }

  private void inWords(int row, CrampComparison one, CrampCountRow cells) {
    Nutrient nutrient = one.exposure();
    CrampCounts counts = one.counts();
    String night = words.night(one.lag());
    String none = pages.say("cramps.counts_none", nutrient.name(), night);
    boolean isKnown = one.threshold().isPresent();
    String text =
        isKnown
            ? pages.say(
                "cramps.counts",
                nutrient.name(),
                night,
                counts.crampsAfterLow(),
                counts.lowDays(),
                Math.round(one.threshold().getAsDouble()),
                nutrient.unit(),
                counts.crampsAfterOther(),
                counts.otherDays())
            : none;
    String threshold = cells.at(CrampCountRow.LOW_DAYS - 1);
    String formula =
        pages.sayFormula(
            "cramps.counts",
            A1.text(nutrient.name()),
            A1.text(night),
            cells.at(CrampCountRow.LOW_CRAMPS),
            cells.at(CrampCountRow.LOW_DAYS),
            "ROUND(" + threshold + ",0)",
            A1.text(nutrient.unit()),
            cells.at(CrampCountRow.OTHER_CRAMPS),
            cells.at(CrampCountRow.OTHER_DAYS));
    String live = Formula.of("IF(ISNUMBER(%s),%s,%s)", threshold, formula, A1.text(none));
    new RowWriter(sheet, row)
        .formula(0, live, text, Style.TEXT_WRAPPED)
        .merge(0, nights.heat.index());
  }

  private void header(int row, String heading) {
    new RowWriter(sheet, row).text(0, pages.say(heading), Style.SECTION);
    new RowWriter(sheet, row + 1).headers(HEADERS).merge(1, 2);
    sheet.height(row + 1, 32);
  }

  private void described() {
    List<DescribedFactor> described = cramps.described();
    if (described.isEmpty()) {
      return;
    }
    header(at.describedRow, "cramps.described");
    for (int i = 0; i < described.size(); i++) {
      DescribedFactor one = described.get(i);
      Nutrient nutrient = one.nutrient();
      int row = at.describedRow + 2 + i;
      named(
          row,
          nutrient == null
              ? pages.say("cramps." + one.factor().name().toLowerCase(Locale.ROOT))
              : ReportContext.nameAndUnit(nutrient),
          one.lag());
      CrampCountRow counts = new CrampCountRow(new RowWriter(sheet, row), nights.labels + 1);
      if (nutrient != null) {
        counts.threshold(nights.of(nutrient).intake().area(), one.threshold());
      }
      Column<?> mark = nutrient == null ? mark(one.factor()) : nights.of(nutrient).low();
      counts.put(one.counts(), mark.area(), night(one.lag()));
    }
  }

  private Column<?> mark(Factor factor) {
    return switch (factor) {
      case ACTIVITY -> nights.active;
      case UNUSUAL_EFFORT -> nights.unusual;
      case HEAT -> nights.hot;
      case NUTRIENT -> throw new IllegalArgumentException("a nutrient has a column of its own");
    };
  }

  private List<String> confounders() {
    List<String> lines = new ArrayList<>();
    if (cramps.days().stream().noneMatch(CrampDay::activityKept)) {
      lines.add(pages.say("cramps.confounder_none"));
    } else {
      lines.add(
          pages.say(
              "cramps.confounder_activity",
              days(day -> !day.activity().isEmpty()),
              days(day -> day.effort() == ActivityEntry.Effort.UNUSUAL),
              days(day -> day.heat() == ActivityEntry.Heat.HOT)));
    }
    long alcohol =
        pages.report.totals().rows().stream()
            .filter(
                row -> {
                  Food food = row.match().food();
                  return food != null && food.kind() == Food.FoodKind.ALCOHOL;
                })
            .map(row -> row.entry().date())
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (alcohol > 0) {
      lines.add(pages.say("cramps.confounder_alcohol", alcohol));
    }
    lines.add(pages.say("cramps.confounder_more"));
    return lines;
  }

  private long days(Predicate<CrampDay> which) {
    return cramps.days().stream().filter(which).count();
  }
}
