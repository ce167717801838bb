package lytebook.read.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a text file: UTF-16 when its first bytes show it, UTF-8 when all its bytes are
 * valid as such, else Windows-1252, which Excel writes in western countries.
 */
public final class TextEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int MARK = 0xFEFF;
  private static final int BUFFER = 1 << 16;
  private static final int LOOKED_AT = 4096;

  private TextEncoding() {}

  public static Charset of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      in.mark(LOOKED_AT);
      Charset utf16 = utf16(in.readNBytes(LOOKED_AT));
      if (utf16 != null) {
        return utf16;
      }
      in.reset();
      return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
  }

  /**
   * UTF-16 by the mark at the start, or because of each two bytes of most characters one is zero,
   * as in no other text; null when it is neither.
   */
  static @Nullable Charset utf16(byte[] start) {
    int first = start.length < 2 ? 0 : start[0] & 0xFF;
    int second = start.length < 2 ? 0 : start[1] & 0xFF;
    if (first == 0xFF && second == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < start.length; i++) {
      zeros[i % 2] += start[i] == 0 ? 1 : 0;
    }
    int pairs = start.length / 2;
    if (pairs > 2 && zeros[1] * 2 > pairs && zeros[0] * 20 < pairs) {
      return StandardCharsets.UTF_16LE;
    }
    return pairs > 2 && zeros[0] * 2 > pairs && zeros[1] * 20 < pairs
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** The file's text without the mark that may stand first. */
  public static Reader open(Path file, Charset charset) throws IOException {
    Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BUFFER);
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  private static boolean isUtf8(InputStream in) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer chars = CharBuffer.allocate(BUFFER);
    boolean atEnd = false;
    while (!atEnd) {
      int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
      atEnd = count < 0;
      bytes.position(bytes.position() + Math.max(count, 0)).flip();
      CoderResult result = decoder.decode(bytes, chars, atEnd);
      if (result.isError()) {
        return false;
      }
      chars.clear();
      bytes.compact();
    }
    return true;
  }
}
