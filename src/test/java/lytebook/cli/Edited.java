package lytebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A report as a person would look at it and fill it in: sheets, headers, rows by their words. */
public final class Edited {
  private static final DataFormatter SHOWN = new DataFormatter(java.util.Locale.ROOT);

  private final Path file;

  public Edited(Path file) {
    this.file = file;
  }

  public interface Change {
    void on(XSSFWorkbook workbook);
  }

  public void change(Change change) throws IOException {
    byte[] bytes;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      change.on(workbook);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      bytes = out.toByteArray();
    }
    Files.write(file, bytes);
  }

  /** Fills in a cell of Review in the line about a food. */
  void review(String food, String header, String value) throws IOException {
    change(
        book -> cell(book.getSheet("Review"), "Food as written", food, header).setCellValue(value));
  }

  /** Chooses the food with an id from the line's own list. */
  void choose(String food, String id) throws IOException {
    change(
        book -> {
          Sheet review = book.getSheet("Review");
          for (int i = 1; i <= 7; i++) {
            String choice =
                cell(review, "Food as written", food, "Choice " + i).getStringCellValue();
            if (choice.endsWith("[" + id + "]")) {
              cell(review, "Food as written", food, "Your choice").setCellValue(choice);
              return;
            }
          }
          throw new AssertionError(id + " is not offered for " + food);
        });
  }

  /** Every text of a column of a sheet, in the rows under its header. */
  List<String> column(String sheet, String header) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      int[] at = header(book.getSheet(sheet), header);
      for (Row row : book.getSheet(sheet)) {
        if (row.getRowNum() > at[0]) {
          String text = shown(row.getCell(at[1]));
          if (!text.isEmpty()) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }

  /** What stands in the row of a sheet that has these words in a column. */
  public String text(String sheet, String keyHeader, String key, String header) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return shown(cell(book.getSheet(sheet), keyHeader, key, header));
    }
  }

  public static Cell cell(Sheet sheet, String keyHeader, String key, String header) {
    int[] keyAt = header(sheet, keyHeader);
    int[] at = header(sheet, header);
    for (Row row : sheet) {
      if (row.getRowNum() > keyAt[0] && shown(row.getCell(keyAt[1])).equals(key)) {
        Cell cell = row.getCell(at[1]);
        return cell == null ? row.createCell(at[1]) : cell;
      }
    }
    throw new AssertionError("no '" + key + "' under " + keyHeader);
  }

  public static int[] header(Sheet sheet, String header) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(header)) {
          return new int[] {row.getRowNum(), cell.getColumnIndex()};
        }
      }
    }
    throw new AssertionError("no header " + header + " on " + sheet.getSheetName());
  }

  private static String shown(Cell cell) {
    if (cell == null) {
      return "";
    }
    return cell.getCellType() == CellType.FORMULA
        ? (cell.getCachedFormulaResultType() == CellType.NUMERIC
            ? String.valueOf(cell.getNumericCellValue())
            : cell.getStringCellValue())
        : SHOWN.formatCellValue(cell);
  }
}
