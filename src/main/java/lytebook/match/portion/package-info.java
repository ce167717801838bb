/**
 * Where the grams come from: units of mass and volume, household portions, usual portions. {@code
 * ServingFinder.find} decides which unit was meant; what one of it weighs is in {@code FoodWeights}
 * (portions of one's own first, then a volume, then what a similar food weighs); {@link
 * lytebook.match.Serving} multiplies. Number and unit were read from the text in {@link
 * lytebook.match.amount}. In: a food, an amount and a unit. Out: grams, how they were found, or why
 * there are none. Start with {@link lytebook.match.portion.ServingFinder}.
 */
@NullMarked
package lytebook.match.portion;

import org.jspecify.annotations.NullMarked;
