/**
 * Sums over rows, meals, days and the log, with how much of the food each speaks for. In: matched
 * entries and marks on days. Out: {@link lytebook.total.Totals}. Start with {@link
 * lytebook.total.Totaller}.
 */
@NullMarked
package lytebook.total;

import org.jspecify.annotations.NullMarked;
