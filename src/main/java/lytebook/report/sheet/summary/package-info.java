/**
 * Summary, and Targets, from which its statuses are looked up. {@code SummarySheet.nutrient} puts a
 * row of Summary, with formulas from {@code SummaryFormulas}; what stands below the nutrients is in
 * {@code SummaryBlocks}. Statuses are decided in {@code TargetsFormulas}. In: a report. Out: two
 * sheets that recalculate. Start with {@link lytebook.report.sheet.summary.SummarySheet}.
 */
@NullMarked
package lytebook.report.sheet.summary;

import org.jspecify.annotations.NullMarked;
