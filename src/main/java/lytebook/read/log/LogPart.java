package lytebook.read.log;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.date.NamedDays;
import lytebook.log.grid.GridAssembler;
import lytebook.log.grid.GridHeader;
import lytebook.log.rows.LogAssembler;
import lytebook.log.rows.LogDraft;
import lytebook.log.rows.LogHeader;
import lytebook.log.rows.StatedCells;
import lytebook.read.file.SourceSheet;
import lytebook.read.table.LogWords;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that holds the food log or a part of it, and how it is laid out.
 *
 * @param header its header, for a log with an entry a row; null for a grid
 * @param grid its header, for a grid of days and meals; null for an entry a row
 * @param day its name, where that is the day of all its rows; null where it is not
 * @param nutrients columns in which it states nutrients
 */
record LogPart(
    SourceSheet sheet,
    @Nullable LogHeader header,
    @Nullable GridHeader grid,
    @Nullable String day,
    List<StatedCells.StatedColumn> nutrients) {
  LogPart {
    nutrients = List.copyOf(nutrients);
  }

  static LogPart ofRows(SourceSheet sheet, LogHeader header) {
    return new LogPart(sheet, header, null, null, List.of());
  }

  static LogPart ofDay(SourceSheet sheet, LogHeader header) {
    return new LogPart(
        sheet, header, null, header.dateAbove() == null ? sheet.name() : null, List.of());
  }

  static LogPart ofGrid(SourceSheet sheet, GridHeader grid) {
    return new LogPart(sheet, null, grid, null, List.of());
  }

  static LogPart mapped(
      SourceSheet sheet, LogHeader header, List<StatedCells.StatedColumn> nutrients) {
    boolean isDay = !header.columns().containsKey(LogColumn.DATE) && header.dateAbove() == null;
    return new LogPart(sheet, header, null, isDay ? sheet.name() : null, nutrients);
  }

  /** Whether its rows have days of their own. */
  boolean isDated() {
    return header == null || header.fit().compareTo(LogHeader.HeaderFit.BARE) <= 0;
  }

  /** What takes its rows into a log. */
  Consumer<RawRow> into(LogDraft draft, LogWords words, NamedDays days) {
    LogHeader rows = header;
    if (rows != null) {
      return new LogAssembler(
          draft,
          LogSource.of(sheet.place(), rows.columns()),
          rows,
          words.headers(),
          words.rows(),
          day,
          nutrients.isEmpty()
              ? null
              : new StatedCells(words.nutrients(), nutrients, sheet.writesDecimalComma()));
    }
    GridHeader cells = grid;
    if (cells == null) {
      throw new IllegalStateException("a part of a log without a layout");
    }
    LogSource source = LogSource.of(sheet.place(), Map.of());
    return new GridAssembler(draft, source, cells, words.headers(), words.rows(), days);
  }
}
