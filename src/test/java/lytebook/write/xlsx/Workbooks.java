package lytebook.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lytebook.report.book.Book;

/** Written books for the tests, and a look at their parts. */
final class Workbooks {
  private Workbooks() {}

  static byte[] bytes(Book book) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XlsxWriter.write(book, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text parts of a workbook by name. */
  static Map<String, String> parts(byte[] workbook) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static String part(byte[] workbook, String name) {
    String part = parts(workbook).get(name);
    if (part == null) {
      throw new AssertionError("no part " + name + " in " + parts(workbook).keySet());
    }
    return part;
  }
}
