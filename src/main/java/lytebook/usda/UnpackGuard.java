package lytebook.usda;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import lytebook.problem.ProblemCode;

/**
 * Stops the reading of a packed file that unpacks to far more than a table of food data does. What
 * comes out is counted, whatever size the archive states.
 */
final class UnpackGuard extends FilterInputStream {
  /** Tables of USDA unpack to 5 to 20 times their packed size. */
  private static final long MOST_TIMES = 100;

  /** A short table may repeat itself more; this much is let through in any case. */
  private static final long ALWAYS = 16L << 20;

  /** The longest table, the nutrients of branded foods, has about 2 GB. */
  private static final long MOST = 16L << 30;

  private final String name;
  private final long limit;
  private long unpacked;

  /**
   * @param packed size of the packed file in bytes; below 0 when the archive does not state it
   */
  UnpackGuard(InputStream in, String name, long packed) {
    super(in);
    this.name = name;
    limit = Math.min(MOST, Math.max(ALWAYS, MOST_TIMES * Math.max(0, packed)));
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    if (unpacked > limit) {
      throw new DownloadException(ProblemCode.DOWNLOAD_UNPACKS_TOO_LARGE, name);
    }
  }
}
