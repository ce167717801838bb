package lytebook.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import lytebook.log.DayMark;

/** Reads the marks "Use this day?" of an earlier report, so that a new one can carry them over. */
public final class ReportMarks {
  private final LogWords words = LogWords.fromClassPath();

  /**
   * The marks on the Days sheet.
   *
   * @return marks by day, automatic ones included; empty when the file is not there, is no workbook
   *     that can be read, or has no such sheet
   */
  public Map<LocalDate, DayMark> read(Path report) {
    if (!Files.isRegularFile(report)) {
      return Map.of();
    }
    String name = String.valueOf(report.getFileName());
    try (SheetFile file = FileContent.open(report, false)) {
      return SideSheets.of(file, name, null, words).marks();
    } catch (IOException e) {
      return Map.of();
    }
  }
}
