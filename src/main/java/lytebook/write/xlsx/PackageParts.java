package lytebook.write.xlsx;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
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

  private final Map<String, PartWriter> rows = new LinkedHashMap<>();
  private final Map<String, PartWriter> whole = new LinkedHashMap<>();

  /** Puts rows into a sheet's part, named with its leading slash. */
  void putRows(String sheetPart, PartWriter sheetData) {
    rows.put(sheetPart.substring(1), sheetData);
  }

  /** Puts a part in place of the one of that name. */
  void replace(String part, PartWriter content) {
    whole.put(part.substring(1), content);
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
        writePart(entry.getName(), source, part);
        part.flush();
        target.closeEntry();
      }
    }
    target.finish();
    target.flush();
  }

  private void writePart(String name, ZipInputStream source, OutputStream target)
      throws IOException {
    PartWriter content = whole.get(name);
    PartWriter sheetData = rows.get(name);
    if (content != null) {
      content.write(target);
    } else if (sheetData != null) {
      splice(new String(source.readAllBytes(), StandardCharsets.UTF_8), sheetData, target);
    } else {
      source.transferTo(target);
    }
  }

  private static void splice(String sheet, PartWriter sheetData, OutputStream target)
      throws IOException {
    int at = sheet.indexOf(EMPTY_ROWS);
    if (at < 0) {
      throw new IllegalStateException("no place for the rows");
    }
    target.write(sheet.substring(0, at).getBytes(StandardCharsets.UTF_8));
    sheetData.write(target);
    target.write(sheet.substring(at + EMPTY_ROWS.length()).getBytes(StandardCharsets.UTF_8));
  }
}
