/**
 * What sheets hold whose cells other sheets name, and what all sheets of a report share. Of Log and
 * Days these are the columns, each with its header, look, value and formula; of the others only
 * where things stand. In: a report. Out: columns, places, and ranges as formulas name them. Start
 * with {@link lytebook.report.sheet.layout.ReportContext}, then {@link
 * lytebook.report.sheet.layout.LogColumns}.
 */
@NullMarked
package lytebook.report.sheet.layout;

import org.jspecify.annotations.NullMarked;
