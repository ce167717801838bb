/**
 * The tables that matching goes by: brands, portions, words of parts and of supplements. In: rows
 * of those tables. Out: {@link lytebook.match.table.MatchTables}. Start with {@link
 * lytebook.match.table.MatchTables}.
 */
@NullMarked
package lytebook.match.table;

import org.jspecify.annotations.NullMarked;
