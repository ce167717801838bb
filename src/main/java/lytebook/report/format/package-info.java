/**
 * What is written into a report so that a later run can read it back: names of sheets and columns.
 * In: nothing. Out: columns that the sheets write and {@code read.report} reads. Start with {@link
 * lytebook.report.format.ReviewColumn}.
 */
@NullMarked
package lytebook.report.format;

import org.jspecify.annotations.NullMarked;
