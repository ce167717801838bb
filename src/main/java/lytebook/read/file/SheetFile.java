package lytebook.read.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import lytebook.problem.Place;

/**
 * A file open for reading.
 *
 * @param place the file as it is to be named in problems
 * @param format what it is: {@code csv}, {@code xlsx}, {@code xls}, {@code ods}
 * @param datesFrom1904 whether a bare number in a column of dates counts its days from 1904
 * @param sheets its visible sheets in their order; of a text file one for each delimiter it may
 *     have
 * @param hiddenSheets sheets that its user does not see, which are named and never read
 * @param opened what is to be closed when all is read
 */
public record SheetFile(
    Place place,
    String format,
    boolean datesFrom1904,
    List<SourceSheet> sheets,
    List<SourceSheet> hiddenSheets,
    Closeable opened)
    implements Closeable {

  public SheetFile {
    sheets = List.copyOf(sheets);
    hiddenSheets = List.copyOf(hiddenSheets);
  }

  /** Its name without its folders. */
  public String name() {
    return place.file();
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
