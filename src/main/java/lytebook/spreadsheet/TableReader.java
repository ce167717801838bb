package lytebook.spreadsheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table on a sheet, row by row from the top of the sheet; it is known by its header row.
 *
 * @param <C> what a column may hold
 */
public abstract class TableReader<C> {
  private @Nullable TableHeader<C> header;

  /** Takes the next row of the sheet. */
  public final void add(RawRow row) {
    if (header == null) {
      header = headerIn(row);
    } else {
      take(row);
    }
  }

  /** Whether the rows so far hold the header of such a table. */
  public final boolean hasHeader() {
    return header != null;
  }

  /** The columns; none before the header was found. */
  protected final TableHeader<C> header() {
    return header == null ? new TableHeader<>(Map.of()) : header;
  }

  /** The columns that a row names; null where it is not the header. */
  protected abstract @Nullable TableHeader<C> headerIn(RawRow row);

  /** Takes the next row below the header. */
  protected abstract void take(RawRow row);
}
