/**
 * The workbook as plain data: cells with formula and value, formats, charts, pictures. No library
 * type in it. In: what the sheets put. Out: {@link lytebook.report.book.Book}, which {@code write}
 * turns into a file. Start with {@link lytebook.report.book.Book}.
 */
@NullMarked
package lytebook.report.book;

import org.jspecify.annotations.NullMarked;
