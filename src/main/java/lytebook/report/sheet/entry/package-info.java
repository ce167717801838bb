/**
 * The sheets that a person fills in, in reports and blank logs alike: About me, Cramp diary,
 * Activity, My foods, Recipes. In: what is filled in so far. Out: sheets. Start with {@link
 * lytebook.report.sheet.entry.AboutMeSheet}.
 */
@NullMarked
package lytebook.report.sheet.entry;

import org.jspecify.annotations.NullMarked;
