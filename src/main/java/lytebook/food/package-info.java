/**
 * Foods, their portions, and the food table. In: rows of the table. Out: {@link
 * lytebook.food.FoodTable}. Start with {@link lytebook.food.Food}.
 */
@NullMarked
package lytebook.food;

import org.jspecify.annotations.NullMarked;
