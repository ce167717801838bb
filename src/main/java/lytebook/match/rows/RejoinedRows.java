package lytebook.match.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import lytebook.log.Entry;
import lytebook.log.RowOverrides;
import lytebook.match.MatchedEntry;

/**
 * Puts together again what one row of a log was taken apart into, where a report is read that shows
 * the parts as rows: a part by itself does not tell what it was put to, so that its weight would be
 * another. Rows of which a person changed one stay as they are.
 */
public final class RejoinedRows {
  private final Function<Entry, List<MatchedEntry>> matcher;

  /**
   * @param matcher takes rows apart
   */
  public RejoinedRows(LogMatcher matcher) {
    this.matcher = matcher::rows;
  }

  /**
   * The rows with their parts put together.
   *
   * @param isAsWritten whether nobody changed a row since it was taken apart
   */
  public List<Entry> of(List<Entry> entries, Predicate<Entry> isAsWritten) {
    List<Entry> joined = new ArrayList<>();
    int at = 0;
    while (at < entries.size()) {
      Entry first = entries.get(at);
      Entry whole = isAsWritten.test(first) ? first.noteOfWhole() : null;
      List<MatchedEntry> parts = whole == null ? List.of() : matcher.apply(whole);
      int end = at + parts.size();
      boolean isWhole =
          parts.size() > 1
              && end <= entries.size()
              && areParts(entries.subList(at, end), parts, isAsWritten);
      if (whole != null && isWhole) {
        joined.add(whole);
        at = end;
      } else {
        joined.add(first);
        at++;
      }
    }
    return joined;
  }

  private static boolean areParts(
      List<Entry> rows, List<MatchedEntry> parts, Predicate<Entry> isAsWritten) {
    for (int i = 0; i < rows.size(); i++) {
      Entry row = rows.get(i);
      if (!isAsWritten.test(row) || !isSame(row, parts.get(i).entry())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Entry row, Entry part) {
    return row.text().equals(part.text())
        && row.amount().equals(part.amount())
        && row.unit().equals(part.unit())
        && row.notes().equals(part.notes())
        && row.meal().equals(part.meal())
        && row.given().equals(RowOverrides.NOTHING)
        && Objects.equals(row.date(), part.date())
        && Objects.equals(row.time(), part.time());
  }
}
