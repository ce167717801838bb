/**
 * The text of a food made into a food: exact names, aliases, spelling, and the search where no name
 * fits. In: a text. Out: a food of the table, how sure that is, and the next best. Start with
 * {@link lytebook.match.name.FoodFinder}.
 */
@NullMarked
package lytebook.match.name;

import org.jspecify.annotations.NullMarked;
