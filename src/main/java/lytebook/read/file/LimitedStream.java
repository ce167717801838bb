package lytebook.read.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import lytebook.problem.ProblemCode;

/** A part of a Zip file that is read only as long as it does not unpack to many times its size. */
final class LimitedStream extends FilterInputStream {
  /** A small part may be as dense as it likes. */
  private static final long ALWAYS_ALLOWED = 10_000_000;

  private static final long MOST_TIMES = 100;
  private static final long MOST = 1_000_000_000;

  private final long limit;
  private long read;

  /**
   * @param packed size of the part within the Zip file, in bytes
   */
  LimitedStream(InputStream in, long packed) {
    super(in);
    limit = Math.min(MOST, Math.max(ALWAYS_ALLOWED, packed * MOST_TIMES));
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int some = super.read(bytes, from, most);
    count(Math.max(some, 0));
    return some;
  }

  private void count(int more) throws IOException {
    read += more;
    if (read > limit) {
      throw new UnreadableFileException(ProblemCode.UNPACKS_TOO_LARGE, "");
    }
  }
}
