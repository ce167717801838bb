package lytebook.read.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lytebook.log.date.NamedDays;
import lytebook.log.rows.ColumnMap;
import lytebook.log.rows.MapSuggestion;
import lytebook.log.rows.MappedHeader;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.file.OpenQuotesException;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.table.LogWords;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of a file that hold the food log.
 *
 * @param parts the sheets; empty when none holds one
 * @param alsoLogs names of the other sheets that look like a food log with dates of its own
 * @param stop why the file holds no log that can be read; null when it does
 * @param quotesOpen whether a text file could not be looked at because quotation marks do not pair
 */
record SheetChoice(
    List<LogPart> parts, List<String> alsoLogs, @Nullable Problem stop, boolean quotesOpen) {
  private static final int ROWS_SHOWN = 3;
  private static final int CELLS_SHOWN = 6;
  private static final int LETTERS_SHOWN = 40;

  SheetChoice {
    parts = List.copyOf(parts);
    alsoLogs = List.copyOf(alsoLogs);
  }

  /**
   * Looks through a file.
   *
   * @param map which column is which, as the user says; null when nobody says
   */
  static SheetChoice of(SheetFile file, LogWords words, NamedDays days, @Nullable ColumnMap map)
      throws IOException {
    List<SheetTop> tops = new ArrayList<>();
    boolean quotesOpen = false;
    for (SourceSheet sheet : file.sheets()) {
      try {
        tops.add(new SheetTop(sheet, sheet.top()));
      } catch (OpenQuotesException e) {
        quotesOpen = true;
      }
    }
    if (map != null) {
      return mapped(tops, file.place(), words, map, quotesOpen);
    }
    SheetLayouts layouts = SheetLayouts.of(tops, words, days);
    if (!layouts.parts().isEmpty()) {
      return new SheetChoice(layouts.parts(), layouts.alsoLogs(), null, quotesOpen);
    }
    return new SheetChoice(List.of(), List.of(), notFound(file, tops, words, days), quotesOpen);
  }

  /** Whether the log found has days of its own. */
  boolean isDated() {
    return parts.stream().anyMatch(LogPart::isDated);
  }

  private static SheetChoice mapped(
      List<SheetTop> tops, Place file, LogWords words, ColumnMap map, boolean quotesOpen) {
    List<LogPart> parts = new ArrayList<>();
    MappedHeader nearest = null;
    for (SheetTop top : tops) {
      MappedHeader header = MappedHeader.find(top.rows(), map, words.headers(), words.nutrients());
      boolean isWhole = header.stop(file) == null;
      boolean isAlternative = top.sheet().name() == null && !parts.isEmpty();
      if (isWhole && !isAlternative) {
        parts.add(LogPart.mapped(top.sheet(), header.header(), header.nutrients()));
      }
      boolean isNearer = nearest == null || header.isNearerThan(nearest);
      nearest = isNearer ? header : nearest;
    }
    Problem stop = nearest == null || !parts.isEmpty() ? null : nearest.stop(file);
    return new SheetChoice(parts, List.of(), stop, quotesOpen);
  }

  private static Problem notFound(
      SheetFile file, List<SheetTop> tops, LogWords words, NamedDays days) throws IOException {
    for (SourceSheet sheet : file.hiddenSheets()) {
      SheetTop top = new SheetTop(sheet, sheet.top());
      if (!SheetLayouts.of(List.of(top), words, days).parts().isEmpty()) {
        String hidden = String.valueOf(sheet.name());
        return Problem.of(ProblemCode.HIDDEN_LOG, file.place(), "", hidden);
      }
    }
    List<RawRow> fullest = List.of();
    for (SheetTop top : tops) {
      fullest = cellCount(top.rows()) > cellCount(fullest) ? top.rows() : fullest;
    }
    String found = firstCells(fullest);
    return Problem.of(
        ProblemCode.NO_HEADER,
        file.place(),
        "",
        found.isEmpty() ? "no filled cell" : found,
        MapSuggestion.of(fullest));
  }

  private static long cellCount(List<RawRow> rows) {
    return rows.stream().mapToLong(row -> row.cells().size()).sum();
  }

  private static String firstCells(List<RawRow> rows) {
    return rows.stream()
        .filter(row -> !row.isBlank())
        .limit(ROWS_SHOWN)
        .map(
            row ->
                row.cells().stream()
                    .limit(CELLS_SHOWN)
                    .map(cell -> shortened(cell.asText()))
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" / "));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LETTERS_SHOWN));
  }
}
