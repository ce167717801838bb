package lytebook.match.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import lytebook.log.Entry;
import lytebook.log.RowOverrides;
import lytebook.match.MatchedEntry;
import org.jspecify.annotations.Nullable;

/**
 * Puts together again what one row of a log was taken apart into, where a report is read that shows
 * the parts as rows: a part by itself does not tell what it was put to, so that its weight would be
 * another. Rows of which a person changed one stay as they are.
 */
public final class RejoinedRows {
  private RejoinedRows() {}

  /**
   * The rows with their parts put together.
   *
   * @param matcher takes rows apart
   * @param wholes the row of the log of which a row was one of several foods; null where it is no
   *     part, or where a person changed it
   */
  public static List<Entry> of(
      LogMatcher matcher, List<Entry> entries, Function<Entry, @Nullable Entry> wholes) {
    List<Entry> joined = new ArrayList<>();
    int at = 0;
    while (at < entries.size()) {
      Entry first = entries.get(at);
      Entry whole = wholes.apply(first);
      List<MatchedEntry> parts = whole == null ? List.of() : matcher.rows(whole);
      int end = at + parts.size();
      boolean isWhole =
          whole != null
              && parts.size() > 1
              && end <= entries.size()
              && areParts(entries.subList(at, end), parts, whole, wholes);
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
      List<Entry> rows,
      List<MatchedEntry> parts,
      Entry whole,
      Function<Entry, @Nullable Entry> wholes) {
    for (int i = 0; i < rows.size(); i++) {
      Entry row = rows.get(i);
      Entry itsWhole = wholes.apply(row);
      if (itsWhole == null
          || !itsWhole.text().equals(whole.text())
          || !itsWhole.notes().equals(whole.notes())
          || !isSame(row, parts.get(i).entry())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSame(Entry row, Entry part) {
    return row.text().equals(part.text())
        && row.amount().equals(part.amount())
        && row.unit().equals(part.unit())
        && row.meal().equals(part.meal())
        && row.given().equals(RowOverrides.NOTHING)
        && Objects.equals(row.date(), part.date())
        && Objects.equals(row.time(), part.time());
  }
}
