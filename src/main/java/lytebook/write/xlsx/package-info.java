/**
 * The workbook as a file: cells, formats, native charts, print setup. In: a {@link
 * lytebook.report.book.Book}. Out: an .xlsx file. Start with {@link
 * lytebook.write.xlsx.XlsxWriter}.
 */
@NullMarked
package lytebook.write.xlsx;

import org.jspecify.annotations.NullMarked;
