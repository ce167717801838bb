/**
 * Everything a report says, in the words of nutrition: the results, its sentences, the rows to
 * check. In: totals, assessment, precautions, plan. Out: {@link lytebook.report.Report} and the
 * words for it. Start with {@link lytebook.report.Report}.
 */
@NullMarked
package lytebook.report;

import org.jspecify.annotations.NullMarked;
