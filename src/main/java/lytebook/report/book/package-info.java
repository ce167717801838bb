/**
 * The workbook as plain data: cells with formula and value, formats, charts, pictures. No library
 * type in it.
 */
@NullMarked
package lytebook.report.book;

import org.jspecify.annotations.NullMarked;
