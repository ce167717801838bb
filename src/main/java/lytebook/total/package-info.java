/** Intakes by day, week, meal and food: a known sum and its coverage. */
@NullMarked
package lytebook.total;

import org.jspecify.annotations.NullMarked;
