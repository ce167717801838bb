package lytebook.write.xlsx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook's package anew: rows and charts take their places in it, and every part gets
 * the same time, so that equal books give equal bytes.
 */
final class PackageParts {
  private static final LocalDateTime PART_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int BUFFER = 1 << 16;
  private static final String EMPTY_ROWS = "<sheetData/>";

  /** Writes a part, or what belongs into it. */
  interface PartWriter {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a part anew from what it was. */
  private interface PartEdit {
    void write(InputStream was, OutputStream out) throws IOException;
  }

  private final Map<String, PartEdit> edits = new HashMap<>();

  /** Puts rows into a sheet's part, named with its leading slash. */
  void putRows(String sheetPart, PartWriter sheetData) {
    edits.put(sheetPart.substring(1), (was, out) -> splice(was, sheetData, out));
  }

  /** Puts a part in place of the one of that name. */
  void replace(String part, PartWriter content) {
    edits.put(part.substring(1), (was, out) -> content.write(out));
  }

  /** Writes the package; the stream stays open. */
  void write(byte[] workbook, OutputStream out) throws IOException {
    ZipOutputStream target = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try (ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      ZipEntry entry;
      while ((entry = source.getNextEntry()) != null) {
        ZipEntry next = new ZipEntry(entry.getName());
        next.setTimeLocal(PART_TIME);
        target.putNextEntry(next);
        OutputStream part = new BufferedOutputStream(target, BUFFER);
        edits.getOrDefault(entry.getName(), InputStream::transferTo).write(source, part);
        part.flush();
        target.closeEntry();
      }
    }
    target.finish();
    target.flush();
  }

  private static void splice(InputStream was, PartWriter sheetData, OutputStream target)
      throws IOException {
    String sheet = new String(was.readAllBytes(), StandardCharsets.UTF_8);
    int at = sheet.indexOf(EMPTY_ROWS);
    if (at < 0) {
      throw new IllegalStateException("no place for the rows");
    }
    target.write(sheet.substring(0, at).getBytes(StandardCharsets.UTF_8));
    sheetData.write(target);
    target.write(sheet.substring(at + EMPTY_ROWS.length()).getBytes(StandardCharsets.UTF_8));
  }
}
