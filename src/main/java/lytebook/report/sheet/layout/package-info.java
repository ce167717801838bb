/**
 * Where things stand on sheets whose cells other sheets name, and what all sheets of a report
 * share. In: a report. Out: places, and ranges as formulas name them. Start with {@link
 * lytebook.report.sheet.layout.ReportContext}.
 */
@NullMarked
package lytebook.report.sheet.layout;

import org.jspecify.annotations.NullMarked;
