/**
 * The sheet Cramps: nights after lower and after other days, and the calendar. In: what the diary
 * shows. Out: a sheet that recalculates. Start with {@link
 * lytebook.report.sheet.cramps.CrampsSheet}.
 */
@NullMarked
package lytebook.report.sheet.cramps;

import org.jspecify.annotations.NullMarked;
