/**
 * The exports of other programs: known by their headers, turned into entries. In: rows of a sheet.
 * Out: entries, with the amounts of nutrients that the file states. Start with {@link
 * lytebook.dialect.DialectRows}.
 */
@NullMarked
package lytebook.dialect;

import org.jspecify.annotations.NullMarked;
