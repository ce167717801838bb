/**
 * The nutrients that are followed, their units, and what is known of a food's content of them. In:
 * rows of nutrients.csv. Out: {@link lytebook.nutrient.Nutrients}. Start with {@link
 * lytebook.nutrient.Nutrient}.
 */
@NullMarked
package lytebook.nutrient;

import org.jspecify.annotations.NullMarked;
