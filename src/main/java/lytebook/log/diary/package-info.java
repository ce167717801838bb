/**
 * The diaries beside a log: cramps, activity, marks on days. In: rows of their sheets. Out: {@link
 * lytebook.log.Diaries} and marks. Start with {@link lytebook.log.diary.CrampDiaryReader}.
 */
@NullMarked
package lytebook.log.diary;

import org.jspecify.annotations.NullMarked;
