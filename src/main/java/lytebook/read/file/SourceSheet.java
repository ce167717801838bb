package lytebook.read.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook that people can see, or a text file under one delimiter. */
public interface SourceSheet {

  /** Its name; null for a text file. */
  @Nullable String name();

  /** Its rows from the top; may be asked for again. */
  RowCursor rows() throws IOException;

  /** Whether its text writes 1,5 for one and a half; a workbook holds numbers. */
  default boolean writesDecimalComma() {
    return false;
  }
}
