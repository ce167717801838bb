package lytebook.report;

import java.util.List;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;

/**
 * How the rows of a log fared: every row is sure, guessed, not counted or left out.
 *
 * @param rows all rows
 * @param sure rows counted as an exact or listed name
 * @param guessed rows counted as a guess
 * @param notCounted rows that add to no sum
 * @param leftOut rows that a person left out
 * @param assumed counted rows whose amount was assumed, sure or guessed
 */
public record RowCounts(
    long rows, long sure, long guessed, long notCounted, long leftOut, long assumed) {

  static RowCounts of(List<MatchedEntry> rows) {
    long leftOut = rows.stream().filter(MatchedEntry::isLeftOut).count();
    long notCounted = rows.stream().filter(row -> !row.isCounted() && !row.isLeftOut()).count();
    long guessed =
        rows.stream()
            .filter(row -> row.isCounted() && row.match().kind() == Match.MatchKind.GUESS)
            .count();
    long assumed =
        rows.stream().filter(row -> row.isCounted() && isAssumed(row.serving().from())).count();
    long sure = rows.size() - leftOut - notCounted - guessed;
    return new RowCounts(rows.size(), sure, guessed, notCounted, leftOut, assumed);
  }

  private static boolean isAssumed(Serving.GramsFrom from) {
    return from == Serving.GramsFrom.PORTION_ASSUMED || from == Serving.GramsFrom.USUAL_PORTION;
  }
}
