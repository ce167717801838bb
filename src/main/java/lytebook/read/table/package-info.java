/**
 * The tables that come with the program, a reader each. In: CSV files on the class path. Out:
 * foods, words, rules and reference values. Start with {@link lytebook.read.table.Tables}.
 */
@NullMarked
package lytebook.read.table;

import org.jspecify.annotations.NullMarked;
