package lytebook.log.diary;

import java.util.Map;
import java.util.Set;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Words of a cramp diary, folded as {@link TextFolding#fold} does; a sign that folds to nothing
 * stands as it is.
 *
 * @param headers what each header is for
 * @param headersOfNights what a header is for that means cramps only beside a column of nights
 * @param counts how many cramps a word stands for, 0 to 3
 * @param answers what a word says to a question of yes or no
 * @param minutesPerUnit minutes in one of a unit of time
 * @param ofOtherSheets headers of sheets that have nights and are no diary
 */
public record CrampDiaryWords(
    Map<String, CrampColumn> headers,
    Map<String, CrampColumn> headersOfNights,
    Map<String, Integer> counts,
    Map<String, Boolean> answers,
    Map<String, Double> minutesPerUnit,
    Set<String> ofOtherSheets) {

  /** What a column of the diary is for. */
  public enum CrampColumn {
    /** The date on which the person went to bed. */
    NIGHT,
    /** A calendar date: with a clock time before noon, the night before is meant. */
    DATE,
    TIME,
    CRAMPS,
    WHERE,
    STRENGTH,
    MINUTES,
    WOKE_ME,
    DURING_EXERCISE,
    NOTES
  }

  /** A word as the tables have it. */
  public static String key(String word) {
    String folded = TextFolding.fold(word);
    return folded.isEmpty() ? word.strip() : folded;
  }

  /** Whether a row is the header of a sheet that has nights and is made from the diary. */
  public boolean isOfOtherSheet(RawRow row) {
    return row.cells().stream().anyMatch(cell -> ofOtherSheets.contains(key(cell.asText())));
  }

  @Nullable CrampColumn columnOf(String header) {
    CrampColumn whole = headers.get(key(header));
    return whole == null ? headers.get(key(TextFolding.withoutBrackets(header))) : whole;
  }

  @Nullable CrampColumn columnBesideNights(String header) {
    CrampColumn whole = columnOf(header);
    return whole == null ? headersOfNights.get(key(TextFolding.withoutBrackets(header))) : whole;
  }
}
