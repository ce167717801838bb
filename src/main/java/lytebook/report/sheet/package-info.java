/**
 * The sheets of a report, put together. Log, Review, Days, Foods used, Sources and About are here,
 * the others in the packages below. In: a {@link lytebook.report.Report}. Out: a {@link
 * lytebook.report.book.Book}. Start with {@link lytebook.report.sheet.ReportBook}.
 */
@NullMarked
package lytebook.report.sheet;

import org.jspecify.annotations.NullMarked;
