/**
 * Logs with days across and meals down. In: rows of a sheet. Out: the rows of a plain log. Start
 * with {@link lytebook.log.grid.GridAssembler}.
 */
@NullMarked
package lytebook.log.grid;

import org.jspecify.annotations.NullMarked;
