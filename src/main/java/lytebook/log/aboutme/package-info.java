/**
 * The sheet About me: the person, their health answers, limits, tablets and preferences. In: rows
 * of the sheet and its words. Out: {@link lytebook.log.Person}. Start with {@link
 * lytebook.log.aboutme.AboutMe}.
 */
@NullMarked
package lytebook.log.aboutme;

import org.jspecify.annotations.NullMarked;
