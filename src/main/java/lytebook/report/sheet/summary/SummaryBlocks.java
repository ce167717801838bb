package lytebook.report.sheet.summary;

import java.util.OptionalDouble;
import lytebook.assess.RestingEnergy;
import lytebook.assess.Verdict;
import lytebook.nutrient.Nutrient;
import lytebook.reference.Verification;
import lytebook.report.RowCounts;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.ReviewColumn;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.spreadsheet.A1;

/** What stands below the bars on Summary: levels, how sure, the chart, the picture, the notes. */
record SummaryBlocks(ReportContext pages, Sheet sheet) {
  /** Puts the blocks; gives the nutrients above an upper limit. */
  NameList put(int firstRow) {
    int row = rowsCounted(firstRow);
    row = littleEnergy(row);
    row = new PlanBlock(pages, sheet).put(row + 1);
    LevelsBlock levels = new LevelsBlock(pages, sheet);
    row = levels.put(row + 1);
    if (!pages.supplied.isEmpty()) {
      row = new SupplementsBlock(pages, sheet).put(row + 1);
    }
    if (FluidBlock.isNeeded(pages)) {
      row = new FluidBlock(pages, sheet).put(row + 1);
    }
    row = new MusclesBlock(pages, sheet).put(row + 1);
    SummaryCharts charts = new SummaryCharts(pages, sheet);
    row = charts.putShares(row);
    int below = charts.putDays(row);
    if (below > row) {
      row = below;
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
    return levels.aboveLimit();
  }

  /** Whether a figure behind a verdict is from memory and not yet checked. */
  private boolean isFromMemory() {
    return pages.report.assessment().nutrients().stream()
        .filter(result -> result.verdict().tone() != Verdict.Tone.NONE)
        .flatMap(result -> result.referenceRows().stream())
        .anyMatch(one -> one.source().contains(Verification.FROM_MEMORY.words()));
  }

  private void note(int row, String text) {
    new RowWriter(sheet, row).across(text, Style.NOTE, SummaryLayout.LAST_SHOWN);
    sheet.height(row, text.length() > 130 ? 28 : 15);
  }

  /** "70 rows: 61 sure, 6 guessed, 3 not counted; 12 amounts assumed", linked to Review. */
  private int rowsCounted(int row) {
    LogColumns log = pages.log;
    String counted = log.times.range() + ",\">=0\"";
    String all = Formula.of("COUNTIF(%s,\"?*\")", log.food.range());
    String guessed = Formula.of("COUNTIFS(%s,\"guess\",%s)", log.how.range(), counted);
    String sure = Formula.of("(COUNTIFS(%s)-%s)", counted, guessed);
    String open = Formula.of("(%s-COUNTIFS(%s))", all, counted);
    String assumed = Formula.of("COUNTIFS(%s,\"*assumed\",%s)", log.gramsFrom.range(), counted);
    RowCounts counts = pages.report.rowCounts();
    sheet.put(
        row,
        0,
        Cell.formula(
                pages.sayFormula("summary.rows", all, sure, guessed, open, assumed),
                Value.of(
                    pages.say(
                        "summary.rows",
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
    OptionalDouble mean = pages.report.totals().mean(energy).knownPerDay();
    String cell = A1.absolute(SummaryLayout.row(energy), SummaryLayout.MEAN);
    boolean isLittle = mean.isPresent() && mean.getAsDouble() < least.getAsDouble();
    new RowWriter(sheet, row)
        .formula(
            0,
            Formula.of(
                "IF(ISNUMBER(%1$s),IF(%1$s<%2$s,%3$s,\"\"),\"\")",
                cell,
                least.getAsDouble(),
                pages.sayFormula("summary.little_energy", Formula.of("TEXT(%s,\"0\")", cell))),
            isLittle ? pages.say("summary.little_energy", Math.round(mean.orElseThrow())) : "",
            Style.TEXT_BOLD);
    sheet.merge(Area.row(row, 0, SummaryLayout.LAST_SHOWN));
    return row + 1;
  }
}
