package lytebook.log.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lytebook.log.DailyTablet;
import lytebook.log.Entry;
import lytebook.log.LogSource;

/**
 * Writes what a person takes every day into their log: a row on each day that has any, of the days
 * it was taken. A day of which nothing was written down stays so.
 */
public final class DailyTabletRows {
  /** Begins the notes of such a row. */
  private static final String MARK = "daily, from About me";

  private static final String UNIT = "a day";

  private DailyTabletRows() {}

  /** Whether a row was written for one of the tablets. */
  public static boolean isOne(Entry entry, List<DailyTablet> tablets) {
    return tablets.stream()
        .anyMatch(
            tablet -> entry.source().equals(source(tablet)) && entry.row() == tablet.place().row());
  }

  /**
   * The rows with those of the tablets behind them.
   *
   * @param entries rows of a log
   * @param tablets what is taken every day
   */
  public static List<Entry> added(List<Entry> entries, List<DailyTablet> tablets) {
    List<Entry> all = new ArrayList<>(entries);
    List<LocalDate> days =
        entries.stream().map(Entry::date).filter(Objects::nonNull).distinct().toList();
    for (DailyTablet tablet : tablets) {
      days.stream().filter(tablet::isTakenOn).forEach(day -> all.add(row(tablet, day)));
    }
    return all;
  }

  private static Entry row(DailyTablet tablet, LocalDate day) {
    String notes = tablet.name().isEmpty() ? MARK : MARK + ": " + tablet.name();
    return new Entry(
        source(tablet),
        tablet.place().row(),
        day,
        null,
        "",
        tablet.text(),
        tablet.amount(),
        UNIT,
        notes);
  }

  private static LogSource source(DailyTablet tablet) {
    return LogSource.of(tablet.place(), Map.of());
  }
}
