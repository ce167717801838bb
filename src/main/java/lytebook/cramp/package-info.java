/**
 * Cramps beside intakes: nights after lower and after other days, counts, intervals, one test for
 * all comparisons. Method: method.md 5. In: totals and diaries. Out: {@link
 * lytebook.cramp.CrampReport}. Start with {@link lytebook.cramp.CrampReport}.
 */
@NullMarked
package lytebook.cramp;

import org.jspecify.annotations.NullMarked;
