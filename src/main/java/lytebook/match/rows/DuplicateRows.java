package lytebook.match.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.MatchedEntry;
import lytebook.memory.ClientMemory;
import lytebook.memory.RememberedDecision;
import lytebook.memory.WrittenAmount;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that say the same as an earlier one: the same date, time, meal, food and grams. They
 * stay counted, for a second coffee is no mistake, and get a note. Parts of one row get none.
 */
public final class DuplicateRows {
  /** What two rows of one day must share; the meal is compared without its case. */
  private record Likeness(@Nullable LocalTime time, String meal, String foodId, double amount) {}

  private DuplicateRows() {}

  /**
   * The same where a person may have decided: what they said was listed twice is left out, and what
   * they said was eaten twice gets no note.
   */
  public static List<MatchedEntry> noted(List<MatchedEntry> rows, ClientMemory memory) {
    List<MatchedEntry> byDate = new ArrayList<>(rows);
    byDate.sort(
        Comparator.comparing(
            row -> row.entry().date(), Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    Map<Likeness, Entry> first = new HashMap<>();
    LocalDate day = null;
    for (int i = 0; i < byDate.size(); i++) {
      MatchedEntry row = byDate.get(i);
      Food food = row.countedFood().orElse(null);
      LocalDate date = row.entry().date();
      if (food == null || date == null || row.isLeftOut()) {
        continue;
      }
      if (!date.equals(day)) {
        day = date;
        first.clear();
      }
      Entry before = first.putIfAbsent(likeness(row, food), row.entry());
      if (before != null && !before.logged().equals(row.entry().logged())) {
        byDate.set(i, repeated(row, date, before, memory));
      }
    }
    return byDate;
  }

  private static Likeness likeness(MatchedEntry row, Food food) {
    return new Likeness(
        row.entry().time(),
        row.entry().meal().toLowerCase(Locale.ROOT),
        food.id(),
        row.serving().grams().orElseGet(() -> row.times().orElse(0)));
  }

  private static MatchedEntry repeated(
      MatchedEntry row, LocalDate date, Entry before, ClientMemory memory) {
    Entry entry = row.entry();
    String unit = WrittenAmount.of(entry.amount(), entry.unit()).unit();
    Optional<RememberedDecision> once = memory.listedTwice(entry.text(), unit, date);
    if (once.isPresent()) {
      return ClientMatcher.leftOut(row, once.get());
    }
    RememberedDecision chosen = row.chosen();
    return chosen != null && chosen.day() != null ? row : noted(row, before);
  }

  private static MatchedEntry noted(MatchedEntry row, Entry before) {
    Entry entry = row.entry();
    String line = Integer.toString(before.row());
    return row.withLast(Problem.of(ProblemCode.LISTED_TWICE, entry.place(), entry.excerpt(), line));
  }
}
