package lytebook.report.sheet.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lytebook.assess.Adequacy;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.assess.Verdict.Tone;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.Totals;

/** The page that is read first: who, when, one headline, the bars, how sure, and the picture. */
public final class SummarySheet {
  private static final Tone[] LISTED = {Tone.LOW, Tone.BELOW, Tone.ABOVE, Tone.OPEN};

  private final ReportContext pages;
  private final Totals totals;
  private final Sheet sheet = new Sheet(SummaryLayout.SHEET);

  public SummarySheet(ReportContext pages) {
    this.pages = pages;
    this.totals = pages.report.totals();
  }

  public Sheet sheet() {
    columns();
    head();
    int row = SummaryLayout.FIRST_ROW;
    NameList[] lists = new NameList[LISTED.length];
    Arrays.fill(lists, NameList.NONE);
    for (Nutrient nutrient : pages.nutrients) {
      nutrient(row, pages.report.assessment().of(nutrient));
      lists(row, pages.report.assessment().of(nutrient).verdict(), nutrient, lists);
      row++;
    }
    headline(row - 1, lists, new SummaryBlocks(pages, sheet).put(row));
    looks(row - 1);
    return sheet;
  }

  private void columns() {
    sheet.widths(13, 9, 9, 6, 9, 9, 17, 50, 8, 2);
    sheet.foldColumns(SummaryLayout.WORKING, SummaryLayout.FIRST_LIST + LISTED.length);
    sheet.print(pages.print(false, true, -1, SummaryLayout.LAST_SHOWN));
  }

  private void head() {
    line(SummaryLayout.TITLE_ROW, pages.say("summary.title"), Style.TITLE);
    String code = pages.report.log().person().code();
    String client = code.isEmpty() ? pages.say("summary.no_code") : code;
    String from = ReportContext.day(totals.from());
    String to = ReportContext.day(totals.to());
    put(
        SummaryLayout.WHO_ROW,
        pages.sayFormula(
            "summary.who",
            A1.text(client),
            A1.text(from),
            A1.text(to),
            pages.days.daysUsed(),
            A1.text(String.valueOf(totals.calendarDays()))),
        pages.say("summary.who", client, from, to, totals.daysUsed(), totals.calendarDays()),
        Style.TEXT_BOLD);
    new RowWriter(sheet, SummaryLayout.SAFETY_ROW)
        .box(pages.safety(false), SummaryLayout.LAST_SHOWN);
    put(SummaryLayout.EDITED_ROW, edited(), "", Style.NOTE);
    new RowWriter(sheet, SummaryLayout.HEADER_ROW)
        .fill(0, SummaryLayout.LAST_SHOWN, "", Style.HEADER)
        .text(SummaryLayout.MEAN, "Mean a day", Style.HEADER)
        .text(SummaryLayout.GOAL, "Goal a day", Style.HEADER)
        .text(SummaryLayout.SHARE, "Share of goal", Style.HEADER)
        .text(SummaryLayout.VERDICT, "What it says", Style.HEADER)
        .text(SummaryLayout.COVERAGE, "Known share", Style.HEADER);
    sheet.height(SummaryLayout.HEADER_ROW, 32);
  }

  private void line(int row, String text, Style style) {
    new RowWriter(sheet, row).across(text, style, SummaryLayout.LAST_SHOWN);
  }

  private void put(int row, String formula, String text, Style style) {
    new RowWriter(sheet, row).formula(0, formula, text, style);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
  }

  /** Says so when grams or targets are no longer those of the run. */
  private String edited() {
    double times =
        totals.rows().stream()
            .filter(row -> row.entry().date() != null)
            .mapToDouble(row -> row.times().orElse(0))
            .sum();
    double figures =
        pages.targets.rows().stream()
            .flatMap(one -> one.figures().inOrder().stream())
            .mapToDouble(figure -> figure.orElse(0))
            .sum();
    return Formula.of(
        "IF(OR(ABS(SUM(%s)-%s)>0.00001,ABS(SUM(%s)-%s)>0.000001),%s,\"\")",
        pages.log.times.range(),
        plain(times),
        pages.targets.figuresRange(),
        plain(figures),
        A1.text(pages.say("summary.edited", ReportContext.day(pages.report.madeOn()))));
  }

  /** A number as formulas write it, without an exponent. */
  private static String plain(double number) {
    return new BigDecimal(number).setScale(9, RoundingMode.HALF_EVEN).toPlainString();
  }

  private void nutrient(int row, NutrientResult result) {
    Nutrient nutrient = result.nutrient();
    SummaryFormulas formulas = new SummaryFormulas(pages, row, nutrient);
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(SummaryLayout.NUTRIENT, nutrient.name(), Style.TEXT_BOLD);
    cells.formula(
        SummaryLayout.AT_LEAST,
        formulas.atLeast(),
        result.evidence().isLowerBound() ? pages.say("summary.at_least") : "",
        Style.TEXT);
    cells.formula(SummaryLayout.MEAN, formulas.mean(), result.evidence().mean(), Style.NUMBER_0);
    cells.text(SummaryLayout.UNIT, nutrient.unit(), Style.UNIT);
    cells.formula(SummaryLayout.GOAL, formulas.goal(), result.goal(), Style.NUMBER_0);
    cells.formula(SummaryLayout.SHARE, formulas.share(), result.shareOfGoal(), Style.PERCENT);
    cells.formula(SummaryLayout.BAR, formulas.bar(), TextBar.of(result.shareOfGoal()), Style.BAR);
    cells.formula(
        SummaryLayout.VERDICT,
        formulas.verdict(),
        pages.verdictWords.of(result.verdict()).text(),
        Style.TEXT_WRAPPED);
    cells.formula(
        SummaryLayout.COVERAGE, formulas.coverage(), result.evidence().coverage(), Style.PERCENT);
    cells.formula(SummaryLayout.DAYS, formulas.days(), totals.mean(nutrient).days(), Style.WORKING);
    String code = result.verdict().name();
    boolean followed = result.judged() != Nutrient.Judged.NONE || result.heldBack();
    String live = pages.targets.has(nutrient) && followed ? formulas.code() : null;
    cells.formula(SummaryLayout.CODE, live, code, Style.WORKING);
    cells.formula(
        SummaryLayout.TONE, formulas.tone(), result.verdict().tone().name(), Style.WORKING);
    sheet.height(row, 19);
  }

  /** Names so far by tone, for the headline. */
  private void lists(int row, Verdict verdict, Nutrient nutrient, NameList[] lists) {
    for (int i = 0; i < LISTED.length; i++) {
      String isOfTone = Formula.of("%s=\"%s\"", A1.inColumn(row, SummaryLayout.TONE), LISTED[i]);
      boolean holds = verdict.tone() == LISTED[i];
      RowWriter cells = new RowWriter(sheet, row);
      lists[i] =
          lists[i].and(nutrient.name(), holds, isOfTone, cells, SummaryLayout.FIRST_LIST + i);
    }
  }

  private void headline(int lastRow, NameList[] lists, NameList aboveLimit) {
    int row = SummaryLayout.HEADLINE_ROW;
    sheet.height(row, 44);
    if (pages.report.assessment().targets().under19()) {
      line(row, pages.say("summary.under_19"), Style.HEADLINE);
      return;
    }
    String first =
        choice(
            lastRow,
            Tone.LOW,
            "headline.low",
            choice(lastRow, Tone.BELOW, "headline.below", A1.text(pages.say(fine()))));
    String days = pages.days.completeDays();
    String more =
        next(list(lastRow, Tone.ABOVE), "headline.above")
            + "&"
            + next(aboveLimit.cell(), "headline.above_limit")
            + "&"
            + next(list(lastRow, Tone.OPEN), "headline.open")
            + "&"
            + Formula.of(
                "IF(%s<%d,%s,\"\")",
                days,
                Adequacy.LEAST_DAYS_FOR_MORE,
                "\" \"&" + pages.sayFormula("headline.snapshot", days));
    String formula =
        Formula.of(
            "IF(%s<%s,%s,%s&%s)",
            pages.days.completeDays(),
            Adequacy.LEAST_DAYS,
            pages.sayFormula("headline.few", pages.days.completeDays()),
            first,
            more);
    put(row, formula, headlineWords(lists, aboveLimit), Style.HEADLINE);
  }

  /** Where every goal is held back, nothing was looked at that could be low. */
  private String fine() {
    boolean anyGoal =
        pages.report.assessment().nutrients().stream().anyMatch(one -> one.goal().isPresent());
    return anyGoal ? "headline.fine" : "headline.held";
  }

  private String headlineWords(NameList[] lists, NameList aboveLimit) {
    if (totals.completeDays() < Adequacy.LEAST_DAYS) {
      return pages.say("headline.few", totals.completeDays());
    }
    String[] keys = {"headline.low", "headline.below", "headline.above", "headline.open"};
    List<String> said = new ArrayList<>();
    if (lists[0].words().isEmpty() && lists[1].words().isEmpty()) {
      said.add(pages.say(fine()));
    }
    for (int i = 0; i < LISTED.length; i++) {
      if (LISTED[i] == Tone.OPEN && !aboveLimit.words().isEmpty()) {
        said.add(pages.say("headline.above_limit", aboveLimit.words()));
      }
      boolean belowAfterLow = LISTED[i] == Tone.BELOW && !lists[0].words().isEmpty();
      if (!lists[i].words().isEmpty() && !belowAfterLow) {
        said.add(pages.say(keys[i], lists[i].words()));
      }
    }
    if (totals.completeDays() < Adequacy.LEAST_DAYS_FOR_MORE) {
      said.add(pages.say("headline.snapshot", totals.completeDays()));
    }
    return String.join(" ", said);
  }

  /** A sentence more, where a list has names. */
  private String next(String list, String key) {
    return Formula.of("IF(%s<>\"\",\" \"&%s,\"\")", list, pages.sayFormula(key, list));
  }

  private static String list(int lastRow, Tone tone) {
    return A1.absolute(lastRow, SummaryLayout.FIRST_LIST + List.of(LISTED).indexOf(tone));
  }

  /** The sentence of a tone where its list has names, otherwise something else. */
  private String choice(int lastRow, Tone tone, String key, String otherwise) {
    String list = list(lastRow, tone);
    return Formula.of("IF(%s<>\"\",%s,%s)", list, pages.sayFormula(key, list), otherwise);
  }

  private void looks(int lastRow) {
    Area verdicts = Area.column(SummaryLayout.VERDICT, SummaryLayout.FIRST_ROW, lastRow);
    String code = A1.inColumn(SummaryLayout.FIRST_ROW, SummaryLayout.CODE);
    for (Verdict verdict : Verdict.values()) {
      if (verdict != Verdict.NO_TARGET) {
        sheet.look(verdicts, code + "=\"" + verdict + "\"", pages.verdictWords.of(verdict).look());
      }
    }
    sheet.put(
        SummaryLayout.FIRST_ROW - 1, SummaryLayout.CODE, Cell.of(Value.of("Status"), Style.HEADER));
  }
}
