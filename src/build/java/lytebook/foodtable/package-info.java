/**
 * Makes {@code foods.csv} from files of the US Department of Agriculture when a release is new.
 * Not part of the program. In: the files of a release. Out: the rows of foods.csv. Start with
 * {@link lytebook.foodtable.FoodTableBuilder}.
 */
@NullMarked
package lytebook.foodtable;

import org.jspecify.annotations.NullMarked;
