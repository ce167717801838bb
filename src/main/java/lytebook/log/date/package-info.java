/**
 * Dates, times and days as people write them. In: texts and date cells. Out: dates, times, and the
 * order of day and month that a whole log shows. Start with {@link lytebook.log.date.DateText}.
 */
@NullMarked
package lytebook.log.date;

import org.jspecify.annotations.NullMarked;
