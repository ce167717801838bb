/**
 * The model of a food log: entries, days, diaries, and the person with their answers. The packages
 * below it read one from cells. In: what those packages read. Out: {@link lytebook.log.FoodLog},
 * which everything after reading takes. Start with {@link lytebook.log.FoodLog}.
 */
@NullMarked
package lytebook.log;

import org.jspecify.annotations.NullMarked;
