package lytebook.report.sheet.summary;

import java.util.List;
import java.util.OptionalDouble;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Area;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;

/** Levels not to exceed: the upper limit for all intake, the level to cut back from. */
final class LevelsBlock {
  private final ReportContext pages;
  private final Sheet sheet;
  private NameList aboveLimit = NameList.NONE;

  LevelsBlock(ReportContext pages, Sheet sheet) {
    this.pages = pages;
    this.sheet = sheet;
  }

  /** Nutrients above an upper limit, once the levels are put. */
  NameList aboveLimit() {
    return aboveLimit;
  }

  /** Puts the block; gives the next free row. */
  int put(int firstRow) {
    int row = firstRow;
    new RowWriter(sheet, row++).text(0, pages.say("summary.levels"), Style.SECTION);
    int first = row;
    for (NutrientResult result : pages.report.assessment().nutrients()) {
      if (result.cutBack().isPresent()) {
        level(row++, result, true);
      }
      if (result.upperLimit().isPresent()) {
        level(row, result, false);
        listAbove(row++, result);
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
        sheet.look(verdicts, code + "=\"" + verdict + "\"", pages.verdictWords.of(verdict).look());
      }
    }
    return row;
  }

  private void level(int row, NutrientResult result, boolean cutBack) {
    Nutrient nutrient = result.nutrient();
    OwnLimit.CountedIntake counts = cutBack ? OwnLimit.CountedIntake.ALL : result.limitCounts();
    boolean supplements = counts == OwnLimit.CountedIntake.TABLETS;
    OptionalDouble level = cutBack ? result.cutBack() : result.upperLimit();
    String range =
        pages.targets.range(nutrient, cutBack ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT);
    RowWriter cells = new RowWriter(sheet, row);
    String levelCell = A1.inColumn(row, SummaryLayout.GOAL);
    cells.text(SummaryLayout.NUTRIENT, nutrient.name(), Style.TEXT_BOLD);
    cells.text(SummaryLayout.UNIT, nutrient.unit(), Style.UNIT);
    cells.formula(SummaryLayout.GOAL, Formula.lowest(range), level, Style.NUMBER_0);
    cells.text(SummaryLayout.SHARE, pages.say(levelWords(result, cutBack)), Style.UNIT);
    if (supplements) {
      new SupplementsBlock(pages, sheet).level(row, result);
      return;
    }
    boolean food = counts == OwnLimit.CountedIntake.FOOD;
    cells.formula(
        SummaryLayout.MEAN,
        food
            ? new TargetsFormulas(pages, row, nutrient).mean(counts)
            : A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.MEAN),
        food ? pages.report.totals().mean(nutrient).fromFoodPerDay() : result.evidence().mean(),
        Style.NUMBER_0);
    Verdict verdict = cutBack ? result.cutBackVerdict() : result.limitVerdict();
    String code =
        verdict == Verdict.NO_TARGET
            ? null
            : TargetsFormulas.ceilingCode(
                pages,
                levelCell,
                A1.inColumn(row, SummaryLayout.MEAN),
                pages.targets.first(nutrient, TargetsLayout.DAYS),
                A1.inColumn(SummaryLayout.row(nutrient), SummaryLayout.COVERAGE),
                cutBack ? "ABOVE_CUT_BACK" : "ABOVE_LIMIT");
    cells.formula(SummaryLayout.CODE, code, verdict.name(), Style.WORKING);
    boolean own = result.referenceRows().get(0).own().ceiling() != null;
    String words = own ? ownWords(verdict) : pages.verdictWords.of(verdict).text();
    String wordsFormula = own ? ownWordsFormula(row) : SummaryFormulas.verdictText(pages, row);
    if (food && pages.supplied.contains(nutrient)) {
      cells.formula(SummaryLayout.VERDICT, wordsFormula, words, Style.TEXT_WRAPPED);
    } else {
      String above =
          Formula.of("COUNTIF(%s,\">\"&%s)", pages.days.nutrient.of(nutrient).range(), levelCell);
      cells.formula(
          SummaryLayout.VERDICT,
          pages.sayFormula("level.days_above", wordsFormula, above),
          pages.say("level.days_above", words, result.daysAboveCeiling()),
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
        "IF(LEFT(%1$s,5)=\"ABOVE\",%2$s,IF(%1$s=\"NOT_ABOVE\",%3$s,%4$s))",
        code,
        A1.text(pages.say("level.own_above")),
        A1.text(pages.say("level.own_not_above")),
        SummaryFormulas.verdictText(pages, row));
  }

  /** Adds a nutrient to the list of those above a limit, where it is one. */
  private void listAbove(int row, NutrientResult result) {
    boolean above = result.limitVerdict() == Verdict.ABOVE_LIMIT;
    String isAbove = A1.inColumn(row, SummaryLayout.CODE) + "=\"ABOVE_LIMIT\"";
    RowWriter cells = new RowWriter(sheet, row);
    NameList more =
        aboveLimit.and(result.nutrient().name(), above, isAbove, cells, SummaryLayout.FIRST_LIST);
    aboveLimit = new NameList(A1.absolute(row, SummaryLayout.FIRST_LIST), more.words());
  }

  private static String levelWords(NutrientResult result, boolean cutBack) {
    boolean own = result.referenceRows().get(0).own().ceiling() != null;
    return switch (cutBack ? OwnLimit.CountedIntake.ALL : result.limitCounts()) {
      case TABLETS -> own ? "level.own_tablets" : "level.tablets";
      case FOOD -> "level.own_food";
      case ALL -> own ? "level.own" : cutBack ? "level.cut_back" : "level.limit";
    };
  }
}
