/** The nutrients that are followed, their units, and what is known of a food's content of them. */
@NullMarked
package lytebook.nutrient;

import org.jspecify.annotations.NullMarked;
