package lytebook.report.sheet.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.RestingEnergy;
import lytebook.assess.Verdict;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.reference.Verification;
import lytebook.report.LiveSentence;
import lytebook.report.RowCounts;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Chart;
import lytebook.report.book.ConditionalFormat;
import lytebook.report.book.Formula;
import lytebook.report.book.HeatMap;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.ReviewColumn;
import lytebook.report.sheet.layout.DaysLayout;
import lytebook.report.sheet.layout.LogLayout;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;
import lytebook.total.DayTotal;
import lytebook.total.Totals;

/** What stands below the bars on Summary: levels, how sure, the chart, the picture, the notes. */
final class SummaryBlocks {
  private static final int CHART_ROWS = 16;
  private static final int PICTURE_FRAME_ROWS = 4;
  private static final int PICTURE_ROWS_A_LINE = 3;

  private final ReportContext pages;
  private final Sheet sheet;
  private final Totals totals;
  private NameList aboveLimit = NameList.NONE;

  SummaryBlocks(ReportContext pages, Sheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
    this.totals = pages.report.totals();
  }

  void put(int firstRow) {
    int row = rowsCounted(firstRow);
    row = littleEnergy(row);
    row = new PlanBlock(pages, sheet).put(row + 1);
    row = levels(row + 1);
    if (!pages.supplied.isEmpty()) {
      row = new SupplementsBlock(pages, sheet).put(row + 1);
    }
    if (FluidBlock.isNeeded(pages)) {
      row = new FluidBlock(pages, sheet).put(row + 1);
    }
    row = new MusclesBlock(pages, sheet).put(row + 1);
    List<Nutrient> goals =
        pages.nutrients.stream()
            .filter(one -> pages.report.assessment().of(one).goal().isPresent())
            .toList();
    if (!goals.isEmpty()) {
      sheet.add(chart(row + 1, goals));
      row += CHART_ROWS + 1;
    }
    List<Nutrient> lines =
        pages.nutrients.stream().filter(one -> pages.line(one).isPresent()).toList();
    if (!lines.isEmpty()) {
      int rows = PICTURE_FRAME_ROWS + lines.size() * PICTURE_ROWS_A_LINE;
      sheet.add(picture(row + 1, rows, lines));
      row += rows + 1;
      note(row++, pages.say("summary.picture", ReportContext.day(pages.report.madeOn())));
    }
    note(row++, pages.say("summary.known"));
    note(row++, pages.say("summary.sodium"));
    if (isFromMemory()) {
      note(row++, pages.say("summary.from_memory"));
    }
    if (!pages.report.precautions().gatedSentence().isEmpty()) {
      note(row++, pages.report.precautions().gatedSentence());
    }
    note(row, pages.say("summary.help"));
  }

  /** Whether a figure behind a verdict is from memory and not yet checked. */
  private boolean isFromMemory() {
    return pages.report.assessment().nutrients().stream()
        .filter(standing -> standing.verdict().tone() != Verdict.Tone.NONE)
        .flatMap(standing -> standing.yardsticks().stream())
        .anyMatch(one -> one.source().contains(Verification.FROM_MEMORY.words()));
  }

  /** Nutrients above an upper limit, once the levels are put. */
  NameList aboveLimit() {
    return aboveLimit;
  }

  private void note(int row, String text) {
    new RowWriter(sheet, row).text(0, text, Style.NOTE);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    sheet.height(row, text.length() > 130 ? 28 : 15);
  }

  /** "70 rows: 61 sure, 6 guessed, 3 not counted; 12 amounts assumed", linked to Review. */
  private int rowsCounted(int row) {
    LogLayout log = pages.log;
    String counted = log.range(log.times) + ",\">=0\"";
    String all = Formula.of("COUNTIF(%s,\"?*\")", log.range(LogLayout.FOOD));
    String guessed = Formula.of("COUNTIFS(%s,\"guess\",%s)", log.range(LogLayout.HOW), counted);
    String sure = Formula.of("(COUNTIFS(%s)-%s)", counted, guessed);
    String open = Formula.of("(%s-COUNTIFS(%s))", all, counted);
    String assumed =
        Formula.of("COUNTIFS(%s,\"*assumed\",%s)", log.range(LogLayout.GRAMS_FROM), counted);
    RowCounts counts = pages.report.rowCounts();
    LiveSentence said = new LiveSentence(pages.say("summary.rows"));
    sheet.put(
        row,
        0,
        Cell.formula(
                said.formula(all, sure, guessed, open, assumed),
                Value.of(
                    said.words(
                        counts.rows(),
                        counts.sure(),
                        counts.guessed(),
                        counts.notCounted(),
                        counts.assumed())),
                Style.LINK)
            .linkedTo(A1.sheet(ReviewColumn.SHEET) + "!A1"));
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  /** Says so where less energy was written down than a body of that size spends at rest. */
  private int littleEnergy(int row) {
    OptionalDouble least = RestingEnergy.leastBelievable(pages.report.log().person());
    if (least.isEmpty()) {
      return row;
    }
    Nutrient energy = pages.nutrients.byId(Nutrient.ENERGY);
    OptionalDouble mean = totals.mean(energy).knownPerDay();
    String cell = A1.absolute(SummaryLayout.row(energy), SummaryLayout.MEAN);
    LiveSentence said = new LiveSentence(pages.say("summary.little_energy"));
    boolean isLittle = mean.isPresent() && mean.getAsDouble() < least.getAsDouble();
    new RowWriter(sheet, row)
        .formula(
            0,
            Formula.of(
                "IF(ISNUMBER(%s),IF(%s<%s,%s,\"\"),\"\")",
                cell, cell, least.getAsDouble(), said.formula(Formula.of("TEXT(%s,\"0\")", cell))),
            isLittle ? said.words(Math.round(mean.orElseThrow())) : "",
            Style.TEXT_BOLD);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }

  /** Levels not to exceed: the upper limit for all intake, the level to cut back from. */
  private int levels(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("summary.levels"), Style.SECTION);
    int first = row;
    for (NutrientResult standing : pages.report.assessment().nutrients()) {
      if (standing.cutBack().isPresent()) {
        level(row++, standing, true);
      }
      if (standing.upperLimit().isPresent()) {
        level(row, standing, false);
        listAbove(row++, standing);
      }
    }
    if (row > first) {
      Area verdicts = Area.column(SummaryLayout.VERDICT, first, row - 1);
      String code = A1.inColumn(first, SummaryLayout.CODE);
      for (Verdict verdict :
          List.of(
              Verdict.ABOVE_CUT_BACK,
              Verdict.ABOVE_LIMIT,
              Verdict.CANNOT_TELL,
              Verdict.TOO_FEW_DAYS)) {
        sheet.add(
            new ConditionalFormat(
                verdicts, code + "=\"" + verdict + "\"", pages.verdictWords.of(verdict).look()));
      }
    }
    return row;
  }

  private void level(int row, NutrientResult standing, boolean cutBack) {
    Nutrient nutrient = standing.nutrient();
    OwnLimit.CountedIntake counts = cutBack ? OwnLimit.CountedIntake.ALL : standing.limitCounts();
    boolean supplements = counts == OwnLimit.CountedIntake.TABLETS;
    OptionalDouble level = cutBack ? standing.cutBack() : standing.upperLimit();
    String range =
        pages.targets.range(nutrient, cutBack ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT);
    RowWriter cells = new RowWriter(sheet, row);
    String levelCell = A1.inColumn(row, SummaryLayout.GOAL);
    cells.text(SummaryLayout.NUTRIENT, nutrient.name(), Style.TEXT_BOLD);
    cells.text(SummaryLayout.UNIT, nutrient.unit(), Style.UNIT);
    cells.formula(
        SummaryLayout.GOAL,
        Formula.of("IF(COUNT(%s)=0,\"\",MIN(%s))", range, range),
        level,
        Style.NUMBER_0);
    cells.text(SummaryLayout.SHARE, pages.say(levelWords(standing, cutBack)), Style.UNIT);
    if (supplements) {
      new SupplementsBlock(pages, sheet).level(row, standing);
      return;
    }
    boolean food = counts == OwnLimit.CountedIntake.FOOD;
    cells.formula(
        SummaryLayout.MEAN,
        food
            ? new TargetsFormulas(pages, row, nutrient).mean(counts)
            : A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.MEAN),
        food ? totals.mean(nutrient).fromFoodPerDay() : standing.evidence().mean(),
        Style.NUMBER_0);
    Verdict verdict = cutBack ? standing.cutBackVerdict() : standing.limitVerdict();
    if (verdict == Verdict.NO_TARGET) {
      cells.text(SummaryLayout.CODE, verdict.name(), Style.WORKING);
    } else {
      cells.formula(
          SummaryLayout.CODE,
          TargetsFormulas.ceilingCode(
              pages,
              levelCell,
              A1.inColumn(row, SummaryLayout.MEAN),
              pages.targets.first(nutrient, TargetsLayout.DAYS),
              A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.COVERAGE),
              cutBack ? "ABOVE_CUT_BACK" : "ABOVE_LIMIT"),
          verdict.name(),
          Style.WORKING);
    }
    boolean own = standing.yardsticks().get(0).own().ceiling() != null;
    String words = own ? ownWords(verdict) : pages.verdictWords.of(verdict).text();
    String wordsFormula = own ? ownWordsFormula(row) : SummaryFormulas.verdictText(pages, row);
    if (food && pages.supplied.contains(nutrient)) {
      cells.formula(SummaryLayout.VERDICT, wordsFormula, words, Style.TEXT_WRAPPED);
    } else {
      LiveSentence said = new LiveSentence(pages.say("level.days_above"));
      String above =
          Formula.of(
              "COUNTIF(%s,\">\"&%s)", pages.days.range(DaysLayout.nutrient(nutrient)), levelCell);
      cells.formula(
          SummaryLayout.VERDICT,
          said.formula(wordsFormula, above),
          said.words(words, standing.daysAboveCeiling()),
          Style.TEXT_WRAPPED);
    }
    sheet.height(row, cutBack && verdict != Verdict.CANNOT_TELL ? 19 : 31);
  }

  private String ownWords(Verdict verdict) {
    return switch (verdict) {
      case ABOVE_LIMIT, ABOVE_CUT_BACK -> pages.say("level.own_above");
      case NOT_ABOVE -> pages.say("level.own_not_above");
      default -> pages.verdictWords.of(verdict).text();
    };
  }

  private String ownWordsFormula(int row) {
    String code = A1.inColumn(row, SummaryLayout.CODE);
    return Formula.of(
        "IF(LEFT(%s,5)=\"ABOVE\",%s,IF(%s=\"NOT_ABOVE\",%s,%s))",
        code,
        A1.text(pages.say("level.own_above")),
        code,
        A1.text(pages.say("level.own_not_above")),
        SummaryFormulas.verdictText(pages, row));
  }

  /** Adds a nutrient to the list of those above a limit, where it is one. */
  private void listAbove(int row, NutrientResult standing) {
    String name = standing.nutrient().name();
    String before = aboveLimit.cell();
    String code = A1.inColumn(row, SummaryLayout.CODE);
    boolean above = standing.limitVerdict() == Verdict.ABOVE_LIMIT;
    String words = aboveLimit.words();
    if (above) {
      words = words.isEmpty() ? name : words + ", " + name.toLowerCase(Locale.ROOT);
    }
    new RowWriter(sheet, row)
        .formula(
            SummaryLayout.FIRST_LIST,
            Formula.of(
                "IF(%s=\"ABOVE_LIMIT\",IF(%s=\"\",%s,%s&\", \"&%s),%s)",
                code,
                before,
                A1.text(name),
                before,
                A1.text(name.toLowerCase(Locale.ROOT)),
                before),
            words,
            Style.WORKING);
    aboveLimit = new NameList(A1.absolute(row, SummaryLayout.FIRST_LIST), words);
  }

  private static String levelWords(NutrientResult standing, boolean cutBack) {
    boolean own = standing.yardsticks().get(0).own().ceiling() != null;
    return switch (cutBack ? OwnLimit.CountedIntake.ALL : standing.limitCounts()) {
      case TABLETS -> own ? "level.own_tablets" : "level.tablets";
      case FOOD -> "level.own_food";
      case ALL -> own ? "level.own" : cutBack ? "level.cut_back" : "level.limit";
    };
  }

  /** Share of each goal, with a line at the goal. */
  private Chart chart(int row, List<Nutrient> goals) {
    int column = SummaryLayout.FIRST_LIST + 6;
    List<String> names = new ArrayList<>();
    List<OptionalDouble> shares = new ArrayList<>();
    for (int i = 0; i < goals.size(); i++) {
      Nutrient nutrient = goals.get(i);
      OptionalDouble share = pages.report.assessment().of(nutrient).shareOfGoal();
      names.add(nutrient.name());
      shares.add(share);
      new RowWriter(sheet, row + i)
          .text(column, nutrient.name(), Style.WORKING)
          .formula(
              column + 1,
              A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.SHARE),
              share,
              Style.WORKING)
          .number(column + 2, 1, Style.WORKING);
    }
    int last = row + goals.size() - 1;
    return new Chart(
        Chart.ChartType.COLUMNS,
        pages.say("chart.share"),
        "",
        "",
        "0%",
        new Chart.Categories(Area.column(column, row, last).on(SummaryLayout.SHEET), names),
        List.of(
            new Chart.DataSeries(
                pages.say("chart.intake"),
                Area.column(column + 1, row, last).on(SummaryLayout.SHEET),
                shares,
                "0072B2",
                Chart.SeriesForm.FILLED),
            new Chart.DataSeries(
                pages.say("chart.goal"),
                Area.column(column + 2, row, last).on(SummaryLayout.SHEET),
                names.stream().map(name -> OptionalDouble.of(1)).toList(),
                "D55E00",
                Chart.SeriesForm.GOAL_LINE)),
        new Anchor(row, 0, row + CHART_ROWS, SummaryLayout.LAST_SHOWN + 1),
        pages.say("chart.share_alt"));
  }

  private HeatMap picture(int row, int rows, List<Nutrient> lines) {
    List<DayTotal> days = totals.days();
    int most = Math.min(days.size(), 31);
    List<DayTotal> shown = days.subList(days.size() - most, days.size());
    List<List<OptionalDouble>> shares =
        lines.stream()
            .map(nutrient -> shown.stream().map(day -> share(day, nutrient)).toList())
            .toList();
    return new HeatMap(
        pages.say("picture.title"),
        lines.stream()
            .map(
                one ->
                    !pages.isLevel(one)
                        ? one.name()
                        : pages.say(
                            pages.isOwnLimit(one) ? "picture.limit" : "picture.cut_back",
                            one.name()))
            .toList(),
        shown.stream().map(day -> ReportContext.weekday(day.date())).toList(),
        shares,
        shown.stream().map(day -> !day.inMean()).toList(),
        lines.stream().map(pages::isLevel).toList(),
        List.of(pages.say("picture.legend").split(";")),
        new Anchor(row, 0, row + rows - 1, SummaryLayout.LAST_SHOWN + 1),
        pages.say("picture.alt", ReportContext.day(totals.from()), ReportContext.day(totals.to())));
  }

  private OptionalDouble share(DayTotal day, Nutrient nutrient) {
    boolean unknown = day.isUnknown(nutrient) || (nutrient.isWater() && !day.drinksLogged());
    return unknown
        ? OptionalDouble.empty()
        : OptionalDouble.of(day.of(nutrient).known() / pages.line(nutrient).orElseThrow());
  }
}
