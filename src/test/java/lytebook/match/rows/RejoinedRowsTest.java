package lytebook.match.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.food.FoodTable;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.match.MatchedEntry;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a row was taken apart into is one row again, unless someone changed a part of it. */
class RejoinedRowsTest {
  private static final FoodTable FOODS = FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath());
  private static final LogMatcher MATCHER = new LogMatcher(FOODS, MatchTablesCsv.fromClassPath());
  private static final LogSource SOURCE = new LogSource("report.xlsx", "Log", Map.of());

  private static Entry entry(int row, String text, String amount, String unit, String notes) {
    LocalDate day = LocalDate.of(2026, 3, 2);
    return new Entry(SOURCE, row, day, null, "Breakfast", text, amount, unit, notes);
  }

  /** The rows that a report shows, read again, each in a row of its own. */
  private static List<Entry> shown(Entry... rows) {
    List<Entry> shown = new ArrayList<>();
    for (Entry row : rows) {
      for (MatchedEntry part : MATCHER.rows(row)) {
        shown.add(part.entry().at(SOURCE, 4 + shown.size()));
      }
    }
    return shown;
  }

  private static @Nullable Entry whole(Entry row) {
    Entry whole = row.whole();
    return whole == null ? null : row.joined(whole.text(), whole.notes());
  }

  private static List<String> texts(List<Entry> entries) {
    return entries.stream().map(one -> one.amount() + "|" + one.text()).toList();
  }

  private static List<Entry> joined(List<Entry> rows) {
    return RejoinedRows.of(MATCHER, rows, RejoinedRowsTest::whole);
  }

  @Test
  void partsBesideEachOtherAreTheirRow() {
    List<Entry> shown =
        shown(
            entry(2, "bagel with peanut butter", "2", "", ""),
            entry(3, "bagel with peanut butter", "1", "", "at work"),
            entry(4, "apple", "1", "", ""));
    assertEquals(5, shown.size());
    List<Entry> joined = joined(shown);
    assertEquals(
        List.of("2|bagel with peanut butter", "1|bagel with peanut butter", "1|apple"),
        texts(joined));
    assertEquals(List.of("", "at work", ""), joined.stream().map(Entry::notes).toList());
    assertEquals(
        texts(shown), texts(shown(joined.toArray(Entry[]::new))), "and can be taken apart again");
  }

  @Test
  void whereAPartWasChangedOrTakenAwayTheOthersStay() {
    List<Entry> shown = shown(entry(2, "bagel with peanut butter", "2", "", ""));
    assertEquals(
        texts(shown),
        texts(RejoinedRows.of(MATCHER, shown, row -> row.row() == 5 ? null : whole(row))));
    List<Entry> less = shown.subList(1, 2);
    assertEquals(texts(less), texts(joined(less)));
    List<Entry> other = List.of(shown.get(0), entry(5, "jam", "", "", shown.get(1).notes()));
    assertEquals(texts(other), texts(joined(other)));
  }

  @Test
  void aNoteThatOnlySoundsLikeItJoinsNothing() {
    List<Entry> rows =
        List.of(entry(4, "egg", "1", "", "from: my hens"), entry(5, "milk", "1", "cup", "from: "));
    assertEquals(rows, joined(rows));
  }
}
