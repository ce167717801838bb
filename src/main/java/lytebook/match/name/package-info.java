/**
 * The text of a food made into a food: exact names, aliases, spelling, and the search where no name
 * fits. What comes before it, a choice of the person or a tablet, is in {@code
 * match.rows.LogMatcher}. In: a text. Out: a food of the table, how sure that is, and the next
 * best. Start with {@link lytebook.match.name.FoodFinder}.
 */
@NullMarked
package lytebook.match.name;

import org.jspecify.annotations.NullMarked;
