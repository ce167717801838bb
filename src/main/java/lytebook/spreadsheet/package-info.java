/**
 * Cells as a file holds them, and how a spreadsheet names them: columns by letters, days by
 * numbers. In: values, columns and rows counted from 0. Out: cells, rows, references such as B12.
 * Start with {@link lytebook.spreadsheet.RawCell}.
 */
@NullMarked
package lytebook.spreadsheet;

import org.jspecify.annotations.NullMarked;
