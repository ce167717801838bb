/**
 * Rows of cells made into entries: which column is which, and what each cell of a row says. In:
 * rows of a sheet and the words of headers. Out: entries and their problems. Start with {@link
 * lytebook.log.rows.LogAssembler}.
 */
@NullMarked
package lytebook.log.rows;

import org.jspecify.annotations.NullMarked;
