package lytebook.read.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops the reading of a table whose record does not end, as when a quotation mark has no partner:
 * a file of gigabytes would else be held as one cell.
 */
final class RecordGuard extends FilterReader {
  /** Thrown where a record is too long to be one. */
  static final class TooLongException extends IOException {
    TooLongException() {
      super("a record without an end");
    }
  }

  /** No record of a food table is near this long; what is read ahead is little beside it. */
  private static final int LONGEST = 4_000_000;

  private int sinceRecord;

  RecordGuard(Reader reader) {
    super(reader);
  }

  /** A record ended here. */
  void recordDone() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    sinceRecord += Math.max(0, read);
    if (sinceRecord > LONGEST) {
      throw new TooLongException();
    }
  }
}
