package lytebook.read;

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

/**
 * The characters of a text file: UTF-16 when it starts with that mark, UTF-8 when all its bytes are
 * valid as such, else Windows-1252, which Excel writes in western countries.
 */
final class TextEncoding {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int MARK = 0xFEFF;
  private static final int BUFFER = 1 << 16;

  private TextEncoding() {}

  static Charset of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      in.mark(2);
      int first = in.read();
      int second = in.read();
      if (first == 0xFF && second == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (first == 0xFE && second == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
      in.reset();
      return isUtf8(in) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
  }

  /** The file's text without the mark that may stand first. */
  static Reader open(Path file, Charset charset) throws IOException {
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
