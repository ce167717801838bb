package lytebook.read;

import java.io.Closeable;
import java.util.List;

/** A file open for reading. */
interface SheetFile extends Closeable {

  /** What it is: {@code csv}, {@code xlsx}, {@code xls}, {@code ods}. */
  String format();

  /** Whether a bare number in a column of dates counts its days from 1904. */
  boolean datesFrom1904();

  /** Its visible sheets in their order; of a text file one for each delimiter it may have. */
  List<Sheet> sheets();

  /** Sheets that its user does not see, which are named and never read. */
  default List<Sheet> hiddenSheets() {
    return List.of();
  }
}
