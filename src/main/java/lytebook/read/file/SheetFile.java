package lytebook.read.file;

import java.io.Closeable;
import java.util.List;

/** A file open for reading. */
public interface SheetFile extends Closeable {

  /** What it is: {@code csv}, {@code xlsx}, {@code xls}, {@code ods}. */
  String format();

  /** Whether a bare number in a column of dates counts its days from 1904. */
  boolean datesFrom1904();

  /** Its visible sheets in their order; of a text file one for each delimiter it may have. */
  List<SourceSheet> sheets();

  /** Sheets that its user does not see, which are named and never read. */
  default List<SourceSheet> hiddenSheets() {
    return List.of();
  }
}
