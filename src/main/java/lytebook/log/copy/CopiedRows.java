package lytebook.log.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.LogColumn;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows that a row names in its place: "same as yesterday", "same breakfast as Monday",
 * "ditto". A row names rows of earlier days, or the row above; the rows of one meal where it names
 * one or stands under one itself, else all of the day. What stands for every day is not copied
 * again.
 */
public final class CopiedRows {
  /** More rows than anyone eats of in a day are not meant. */
  static final int MOST_OF_ONE = 100;

  /**
   * The rows of a log with the rows that some of them name.
   *
   * @param entries the rows; one that names nothing stands as it was
   * @param said what is to be said of a row, by the row itself: of the first copy a note, of a row
   *     that names nothing why it is not counted
   */
  public record RowsWithCopies(List<Entry> entries, IdentityHashMap<Entry, Problem> said) {
    /** What is to be said of this very row; null when nothing is. */
    public @Nullable Problem of(Entry entry) {
      return said.get(entry);
    }
  }

  private final CopyWords words;

  public CopiedRows(CopyWords words) {
    this.words = words;
  }

  /** The rows of a log, in its order, each row that names others replaced by copies of them. */
  public RowsWithCopies of(List<Entry> entries) {
    List<@Nullable NamedRows> named = new ArrayList<>(entries.size());
    boolean any = false;
    for (Entry entry : entries) {
      NamedRows one = saysHowMuch(entry) ? null : words.read(entry.text(), entry.date());
      named.add(one);
      any |= one != null;
    }
    return any
        ? new Copying(entries, named).result()
        : new RowsWithCopies(entries, new IdentityHashMap<>());
  }

  /** "same as yesterday", 2: of which, and how much, is for a person to say. */
  private boolean saysHowMuch(Entry entry) {
    boolean isOne = entry.amount().isEmpty() || entry.amount().equals("1");
    NamedRows one = isOne ? null : words.read(entry.text(), entry.date());
    return one != null && !one.isAbove();
  }

  /** One log on its way. */
  private static final class Copying {
    private final List<Entry> entries;
    private final List<@Nullable NamedRows> named;
    private final List<@Nullable List<Entry>> found;
    private final Map<LocalDate, List<Integer>> byDay = new HashMap<>();
    private final IdentityHashMap<Entry, Problem> said = new IdentityHashMap<>();
    private int copies;

    Copying(List<Entry> entries, List<@Nullable NamedRows> named) {
      this.entries = entries;
      this.named = named;
      found = new ArrayList<>(entries.size());
      for (int i = 0; i < entries.size(); i++) {
        found.add(null);
        LocalDate date = entries.get(i).date();
        if (date != null) {
          byDay.computeIfAbsent(date, day -> new ArrayList<>()).add(i);
        }
      }
    }

    RowsWithCopies result() {
      IntStream.range(0, entries.size())
          .boxed()
          .sorted(
              Comparator.comparing(
                  i -> entries.get(i).date(), Comparator.nullsLast(Comparator.naturalOrder())))
          .forEach(this::find);
      List<Entry> all = new ArrayList<>();
      for (int i = 0; i < entries.size(); i++) {
        List<Entry> rows = found.get(i);
        all.addAll(rows == null || rows.isEmpty() ? List.of(entries.get(i)) : rows);
      }
      return new RowsWithCopies(List.copyOf(all), said);
    }

    private void find(int at) {
      Entry entry = entries.get(at);
      NamedRows rows = named.get(at);
      if (rows == null) {
        found.set(at, entry.text().isEmpty() ? List.of() : List.of(entry));
        return;
      }
      List<Entry> meant = rows.isAbove() ? above(at) : of(entry, at, rows);
      if (meant.isEmpty()) {
        found.set(at, List.of());
        say(entry, entry, ProblemCode.COPY_NAMES_NOTHING, rows.said());
      } else if (meant.size() > MOST_OF_ONE || copies + meant.size() > FoodLog.MOST_COPIES) {
        found.set(at, List.of());
        say(entry, entry, ProblemCode.COPY_TOO_LARGE, Integer.toString(MOST_OF_ONE));
      } else {
        copies += meant.size();
        List<Entry> same = meant.stream().map(other -> entry.same(other, rows.isAbove())).toList();
        found.set(at, same);
        say(entry, same.get(0), ProblemCode.ROWS_COPIED, described(meant));
      }
    }

    private void say(Entry written, Entry row, ProblemCode code, String detail) {
      said.put(
          row,
          Problem.of(
              code, written.place(LogColumn.FOOD), written.excerpt(), written.text(), detail));
    }

    /** What the row above stands for; it may be a row of several cells, food and drink. */
    private List<Entry> above(int at) {
      Entry entry = entries.get(at);
      int last = at - 1;
      while (last >= 0 && entries.get(last).place().equals(entry.place())) {
        last--;
      }
      List<Entry> meant = new ArrayList<>();
      for (int i = last; i >= 0 && entries.get(i).place().equals(entries.get(last).place()); i--) {
        boolean isOfOtherDay =
            entries.get(i).isOfEveryDay() && !Objects.equals(entries.get(i).date(), entry.date());
        meant.addAll(0, isOfOtherDay ? List.of() : rowsOf(i));
      }
      return meant;
    }

    private List<Entry> of(Entry entry, int at, NamedRows rows) {
      String meal = TextFolding.fold(rows.meal().isEmpty() ? entry.meal() : rows.meal());
      List<Entry> meant = List.of();
      for (LocalDate day : earlier(entry, rows)) {
        List<Entry> ofDay = new ArrayList<>();
        for (int i : byDay.getOrDefault(day, List.of())) {
          boolean isBefore = !day.equals(entry.date()) || i < at;
          for (Entry other : isBefore ? rowsOf(i) : List.<Entry>of()) {
            boolean isOfMeal = meal.isEmpty() || TextFolding.fold(other.meal()).equals(meal);
            if (isOfMeal && !other.isOfEveryDay()) {
              ofDay.add(other);
            }
          }
        }
        if (!meant.isEmpty() && !ofDay.isEmpty()) {
          // "3/4" may be either of two days of the log.
          return List.of();
        }
        meant = ofDay.isEmpty() ? meant : ofDay;
      }
      return meant;
    }

    private static SortedSet<LocalDate> earlier(Entry entry, NamedRows rows) {
      SortedSet<LocalDate> days = new TreeSet<>(rows.days());
      LocalDate own = entry.date();
      boolean isOtherMeal =
          !rows.meal().isEmpty()
              && !TextFolding.fold(rows.meal()).equals(TextFolding.fold(entry.meal()));
      days.removeIf(day -> own == null || day.isAfter(own) || (day.equals(own) && !isOtherMeal));
      return days;
    }

    private List<Entry> rowsOf(int at) {
      List<Entry> rows = found.get(at);
      if (rows != null) {
        return rows;
      }
      boolean isPlain = named.get(at) == null && !entries.get(at).text().isEmpty();
      return isPlain ? List.of(entries.get(at)) : List.of();
    }

    private static String described(List<Entry> meant) {
      Entry first = meant.get(0);
      String rows = meant.size() == 1 ? "row " : meant.size() + " rows from row ";
      return rows + first.row() + (first.date() == null ? "" : " (" + first.date() + ")");
    }
  }
}
