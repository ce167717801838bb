package lytebook.read.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet, one after the other, so that a long log need not fit in memory. */
public interface RowCursor extends Closeable {

  /**
   * The next row; blank rows may be left out.
   *
   * @return null after the last one
   */
  @Nullable RawRow next() throws IOException;

  /** The next rows, {@code most} of them or what is left. */
  default List<RawRow> take(int most) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    RawRow row = next();
    while (row != null && rows.size() < most) {
      rows.add(row);
      row = rows.size() < most ? next() : null;
    }
    return rows;
  }
}
