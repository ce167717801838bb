/**
 * Where the grams come from: units of mass and volume, household portions, usual portions. In: a
 * food, an amount and a unit. Out: grams, how they were found, or why there are none. Start with
 * {@link lytebook.match.portion.ServingFinder}.
 */
@NullMarked
package lytebook.match.portion;

import org.jspecify.annotations.NullMarked;
