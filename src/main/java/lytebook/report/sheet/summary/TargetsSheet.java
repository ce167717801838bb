package lytebook.report.sheet.summary;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.assess.Adequacy;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.ReferenceRow;
import lytebook.assess.Verdict;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Cell;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.TargetColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;

/**
 * What every nutrient is held against, open to change, and how it stands: the place where a verdict
 * is reckoned. One row for each group the person may belong to.
 */
public final class TargetsSheet {
  private final ReportContext pages;
  private final TargetsLayout at;
  private final Sheet sheet = new Sheet(TargetsLayout.SHEET);

  public TargetsSheet(ReportContext pages) {
    this.pages = pages;
    this.at = pages.targets;
  }

  public Sheet sheet() {
    head();
    int row = TargetsLayout.FIRST_ROW;
    for (NutrientResult result : pages.report.assessment().nutrients()) {
      for (int i = 0; i < result.referenceRows().size(); i++) {
        referenceRow(row++, result, result.referenceRows().get(i), result.adequacies().get(i));
      }
    }
    verdicts();
    return sheet;
  }

  private void head() {
    sheet.head(
        pages.say("targets.title"),
        pages.say("targets.note", pages.report.assessment().targets().authority()),
        TargetsLayout.SOURCE);
    new RowWriter(sheet, 2).text(0, pages.say("targets.who", pages.who()), Style.TEXT_BOLD);
    header(TargetsLayout.NUTRIENT, TargetColumn.NUTRIENT, 12);
    header(TargetsLayout.GROUPS, TargetColumn.GROUPS, 22);
    header(TargetsLayout.UNIT, "Unit", 6);
    for (int i = 0; i < TargetColumn.FIGURES.size(); i++) {
      header(TargetsLayout.FIRST_FIGURE + i, TargetColumn.FIGURES.get(i), 11);
      header(
          TargetsLayout.FIRST_PUBLISHED + i,
          TargetColumn.FIGURES.get(i) + TargetColumn.PUBLISHED,
          11);
    }
    header(TargetsLayout.TYPES, "What they are", 20);
    header(TargetsLayout.SOURCE, "Source and how it was checked", 60);
    header(TargetsLayout.MEAN, "Mean a day", 10);
    header(TargetsLayout.DAYS, "Days", 6);
    header(TargetsLayout.COVERAGE, "Known share", 8);
    header(TargetsLayout.SD, "SD of the difference", 10);
    header(TargetsLayout.Z, "z", 8);
    header(TargetsLayout.CONFIDENCE, "How sure it is reached", 9);
    header(TargetsLayout.CODE, "Status", 25);
    header(TargetsLayout.HELD, "Held back", 16);
    header(TargetsLayout.NUTRIENT_ID, TargetColumn.NUTRIENT_ID, 12);
    header(TargetsLayout.GROUPS_KEY, TargetColumn.GROUPS_KEY, 20);
    sheet.height(TargetsLayout.HEADER_ROW, 48);
    sheet.freeze(TargetsLayout.FIRST_ROW, TargetsLayout.NUTRIENT + 1);
    sheet.foldColumns(TargetsLayout.HELD, TargetsLayout.LAST_COLUMN);
    sheet.print(pages.print(true, false, TargetsLayout.HEADER_ROW, TargetsLayout.CODE));
    sheet.printUpTo(Math.max(TargetsLayout.FIRST_ROW, at.lastRow()));
  }

  private void header(int column, String words, double width) {
    sheet.put(TargetsLayout.HEADER_ROW, column, Cell.text(words, Style.HEADER));
    sheet.width(column, width);
  }

  private void referenceRow(
      int row, NutrientResult result, ReferenceRow referenceRow, Adequacy adequacy) {
    Nutrient nutrient = referenceRow.nutrient();
    RowWriter cells = new RowWriter(sheet, row);
    cells.text(TargetsLayout.NUTRIENT, nutrient.name(), Style.TEXT_BOLD);
    cells.text(TargetsLayout.GROUPS, referenceRow.groups(), Style.TEXT_WRAPPED);
    cells.text(TargetsLayout.UNIT, nutrient.unit(), Style.TEXT);
    cells.text(TargetsLayout.NUTRIENT_ID, nutrient.id(), Style.WORKING);
    cells.text(TargetsLayout.GROUPS_KEY, referenceRow.groupsKey(), Style.WORKING);
    List<OptionalDouble> figures = referenceRow.figures().inOrder();
    List<OptionalDouble> published = referenceRow.published().inOrder();
    for (int i = 0; i < figures.size(); i++) {
      cells.value(TargetsLayout.FIRST_FIGURE + i, Value.orEmpty(figures.get(i)), Style.INPUT_PLAIN);
      cells.value(
          TargetsLayout.FIRST_PUBLISHED + i, Value.orEmpty(published.get(i)), Style.WORKING);
    }
    cells.text(TargetsLayout.TYPES, types(referenceRow.types()), Style.TEXT_WRAPPED);
    cells.text(
        TargetsLayout.SOURCE,
        referenceRow.changed() ? pages.say("targets.changed") : referenceRow.source(),
        Style.TEXT_WRAPPED);
    TargetsFormulas formulas = new TargetsFormulas(pages, row, nutrient);
    Adequacy.IntakeEvidence evidence = result.goalEvidence();
    cells.formula(
        TargetsLayout.MEAN,
        formulas.mean(referenceRow.goalCounts()),
        evidence.mean(),
        Style.NUMBER_1);
    cells.formula(TargetsLayout.DAYS, formulas.days(), evidence.days(), Style.NUMBER_0);
    String coverage =
        referenceRow.goalCounts() == OwnLimit.CountedIntake.TABLETS
            ? null
            : SummaryLayout.cell(nutrient, SummaryLayout.COVERAGE);
    cells.formula(TargetsLayout.COVERAGE, coverage, evidence.coverage(), Style.PERCENT);
    boolean judged = !pages.report.assessment().targets().under19();
    boolean scored =
        judged && referenceRow.own().goal() == null && nutrient.judged() == Nutrient.Judged.GOAL;
    if (scored) {
      cells.formula(TargetsLayout.SD, formulas.sd(), adequacy.sd(), Style.NUMBER_1);
      cells.formula(TargetsLayout.Z, formulas.z(), adequacy.z(), Style.NUMBER_1);
      cells.formula(
          TargetsLayout.CONFIDENCE, formulas.confidence(), adequacy.confidence(), Style.PERCENT);
    }
    cells.text(TargetsLayout.HELD, pages.heldBecause(nutrient), Style.WORKING);
    String code = null;
    if (scored) {
      code = formulas.goalCode();
    } else if (judged && referenceRow.own().goal() != null) {
      code = formulas.ownGoalCode();
    } else if (judged && nutrient.judged() == Nutrient.Judged.CUT_BACK) {
      code = formulas.cutBackCode();
    } else if (adequacy.verdict() == Verdict.HELD_BACK) {
      code = "\"NO_TARGET\"";
    }
    String live = code == null ? null : formulas.unlessHeld(code);
    cells.formula(TargetsLayout.CODE, live, adequacy.verdict().name(), Style.UNIT);
  }

  private static String types(ReferenceRow.FigureTypes types) {
    boolean tabletsOnly = !types.upperLimit().isEmpty() && types.limitIsForSupplements();
    return Stream.of(
            types.requirement(),
            types.goal(),
            types.upperLimit() + (tabletsOnly ? " (tablets only)" : ""),
            types.cutBack())
        .filter(type -> !type.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The words of every status, which Summary looks up. */
  private void verdicts() {
    int row = at.firstVerdictRow();
    new RowWriter(sheet, row - 1)
        .text(TargetsLayout.VERDICT_CODE, "Status", Style.HEADER)
        .text(TargetsLayout.VERDICT_TEXT, "Words", Style.HEADER)
        .text(TargetsLayout.VERDICT_TONE, "Tone", Style.HEADER);
    sheet.width(TargetsLayout.VERDICT_CODE, 20);
    sheet.width(TargetsLayout.VERDICT_TEXT, 40);
    sheet.width(TargetsLayout.VERDICT_TONE, 8);
    for (Verdict verdict : Verdict.values()) {
      new RowWriter(sheet, row++)
          .text(TargetsLayout.VERDICT_CODE, verdict.name(), Style.WORKING)
          .text(TargetsLayout.VERDICT_TEXT, pages.verdictWords.of(verdict).text(), Style.WORKING)
          .text(TargetsLayout.VERDICT_TONE, verdict.tone().name(), Style.WORKING);
    }
  }
}
