/**
 * Summary, and Targets, from which its statuses are looked up. In: a report. Out: two sheets that
 * recalculate. Start with {@link lytebook.report.sheet.summary.SummarySheet}.
 */
@NullMarked
package lytebook.report.sheet.summary;

import org.jspecify.annotations.NullMarked;
