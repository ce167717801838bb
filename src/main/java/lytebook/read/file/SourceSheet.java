package lytebook.read.file;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import lytebook.problem.Place;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook, or a text file under one delimiter.
 *
 * @param place the sheet, or the text file, as it is to be named in problems
 * @param writesDecimalComma whether its text writes 1,5 for one and a half; a workbook holds
 *     numbers
 * @param source opens its rows from the top, as often as they are asked for
 */
public record SourceSheet(Place place, boolean writesDecimalComma, RowSource source) {
  /** No header stands further down. */
  private static final int TOP = 100;

  /** Where rows come from. */
  @FunctionalInterface
  public interface RowSource {
    /** The rows from the top. */
    RowCursor open() throws IOException;
  }

  /** A sheet of a workbook. */
  static SourceSheet of(Place workbook, String name, RowSource source) {
    return new SourceSheet(new Place(workbook.file(), name, 0, null), false, source);
  }

  /** Its name; null for a text file. */
  public @Nullable String name() {
    return place.sheet();
  }

  /** Its rows from the top; may be asked for again. */
  public RowCursor rows() throws IOException {
    return source.open();
  }

  /** Its first rows, in which a header must stand. */
  public List<RawRow> top() throws IOException {
    try (RowCursor rows = rows()) {
      return rows.take(TOP);
    }
  }

  /** Hands on its rows one after the other, those left out that were taken before. */
  public void forEach(int taken, Consumer<RawRow> each) throws IOException {
    try (RowCursor rows = rows()) {
      int seen = 0;
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        if (seen++ >= taken) {
          each.accept(row);
        }
      }
    }
  }
}
