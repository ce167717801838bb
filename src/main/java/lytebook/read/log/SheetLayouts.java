package lytebook.read.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.LogColumn;
import lytebook.log.date.NamedDays;
import lytebook.log.grid.GridHeader;
import lytebook.log.rows.LogHeader;
import lytebook.log.rows.LogHeader.HeaderFit;
import lytebook.read.table.LogWords;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * How the sheets of a file are laid out, and which of them make up the log: the sheet whose header
 * fits best with those that have the same columns; else grids of days and meals; else sheets that
 * are named after their days.
 *
 * @param parts the sheets of the log; empty when there is none
 * @param alsoLogs names of other sheets that look like a log with dates of its own
 */
record SheetLayouts(List<LogPart> parts, List<String> alsoLogs) {

  private record Seen(
      SheetTop top, @Nullable LogHeader header, @Nullable GridHeader grid, boolean isDay) {
    HeaderFit fit() {
      return header == null ? HeaderFit.NONE : header.fit();
    }

    boolean isWorkbook() {
      return top.sheet().name() != null;
    }

    /** A form that nobody filled in, such as a page to print, loses nothing when not read. */
    boolean isDatedLog() {
      return header != null && fit().compareTo(HeaderFit.BARE) <= 0 && hasFood(header);
    }

    private boolean hasFood(LogHeader found) {
      int food = found.columns().getOrDefault(LogColumn.FOOD, -1);
      return top.rows().stream()
          .anyMatch((RawRow row) -> row.number() > found.row() && !row.text(food).isEmpty());
    }
  }

  static SheetLayouts of(List<SheetTop> tops, LogWords words, NamedDays days) {
    List<Seen> sheets = new ArrayList<>();
    for (SheetTop top : tops) {
      String name = top.sheet().name();
      boolean isDay = name != null && days.isDay(name);
      sheets.add(
          new Seen(
              top,
              words.headers().find(top.rows(), isDay),
              GridHeader.find(top.rows(), words.headers(), words.rows(), days),
              isDay));
    }
    Seen best =
        sheets.stream()
            .filter(sheet -> sheet.header() != null)
            .min(Comparator.comparing(Seen::fit))
            .orElse(null);
    boolean isGrid =
        best == null || best.grid() != null || best.fit().compareTo(HeaderFit.BARE) > 0;
    if (isGrid && (best == null || best.fit() != HeaderFit.FULL)) {
      List<LogPart> grids = grids(sheets);
      if (!grids.isEmpty()) {
        return with(grids, sheets);
      }
    }
    if (best == null || best.header() == null) {
      return new SheetLayouts(List.of(), List.of());
    }
    return with(
        best.fit().compareTo(HeaderFit.BARE) <= 0 ? alike(best, sheets) : days(best, sheets),
        sheets);
  }

  /** All grids of a workbook; of a text file the one delimiter that shows most. */
  private static List<LogPart> grids(List<Seen> sheets) {
    List<LogPart> grids = new ArrayList<>();
    int most = 0;
    for (Seen sheet : sheets) {
      GridHeader grid = sheet.grid();
      if (grid != null && sheet.isWorkbook()) {
        grids.add(LogPart.ofGrid(sheet.top().sheet(), grid));
      } else if (grid != null && grid.across().size() > most) {
        most = grid.across().size();
        grids = new ArrayList<>(List.of(LogPart.ofGrid(sheet.top().sheet(), grid)));
      }
    }
    return grids;
  }

  /** The best sheet, and those of the workbook whose headers name the same columns. */
  private static List<LogPart> alike(Seen best, List<Seen> sheets) {
    List<LogPart> parts = new ArrayList<>();
    for (Seen sheet : sheets) {
      LogHeader header = sheet.header();
      boolean isAlike =
          sheet.isWorkbook() && sheet.isDatedLog() && columns(sheet).equals(columns(best));
      if (header != null && (sheet.top().sheet().equals(best.top().sheet()) || isAlike)) {
        parts.add(LogPart.ofRows(sheet.top().sheet(), header));
      }
    }
    return parts;
  }

  private static Set<LogColumn> columns(Seen sheet) {
    LogHeader header = sheet.header();
    return header == null ? Map.<LogColumn, Integer>of().keySet() : header.columns().keySet();
  }

  /** The sheets that are named after days; the best alone when none is. */
  private static List<LogPart> days(Seen best, List<Seen> sheets) {
    List<LogPart> parts = new ArrayList<>();
    for (Seen sheet : sheets) {
      LogHeader header = sheet.header();
      if (header != null && sheet.isDay()) {
        parts.add(LogPart.ofDay(sheet.top().sheet(), header));
      }
    }
    LogHeader header = best.header();
    return parts.isEmpty() && header != null
        ? List.of(LogPart.ofRows(best.top().sheet(), header))
        : parts;
  }

  private static SheetLayouts with(List<LogPart> parts, List<Seen> sheets) {
    List<String> others = new ArrayList<>();
    for (Seen sheet : sheets) {
      String name = sheet.top().sheet().name();
      boolean isRead = parts.stream().anyMatch(part -> part.sheet().equals(sheet.top().sheet()));
      if (name != null && !isRead && sheet.isDatedLog()) {
        others.add(name);
      }
    }
    return new SheetLayouts(parts, others);
  }
}
