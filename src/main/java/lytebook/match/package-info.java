/** From the words of a log to a food, and from an amount and a unit to grams. */
@NullMarked
package lytebook.match;

import org.jspecify.annotations.NullMarked;
