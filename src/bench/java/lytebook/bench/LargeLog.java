package lytebook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a long food log, to measure reading by hand: {@code LargeLog ROWS FILE}, where the file's
 * ending ({@code .csv} or {@code .xlsx}) says the format. Not a test: nothing runs it.
 */
public final class LargeLog {
  private static final List<String> HEADERS =
      List.of("Date", "Time", "Meal", "Food", "Amount", "Unit", "Notes");
  private static final List<String> MEALS = List.of("Breakfast", "Lunch", "Dinner", "Snack");
  private static final List<String> FOODS =
      List.of("banana", "milk, whole", "bread, white", "almonds", "coffee, black", "spinach");
  private static final List<String> UNITS = List.of("g", "cup", "slice", "oz", "tbsp");
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int ROWS_PER_DAY = 1100;

  private LargeLog() {}

  /** Writes the log; the same rows at every run. */
  public static void main(String... arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1]);
    if (file.toString().endsWith(".csv")) {
      writeText(rows, file);
    } else {
      writeWorkbook(rows, file);
    }
  }

  private record Line(
      LocalDate date, int minute, String meal, String food, double amount, String unit, int note) {
    static Line random(Random random, int row) {
      return new Line(
          FIRST_DAY.plusDays(row / ROWS_PER_DAY),
          random.nextInt(24 * 60),
          any(random, MEALS),
          any(random, FOODS),
          (1 + random.nextInt(40)) / 8.0,
          any(random, UNITS),
          random.nextInt());
    }

    private static String any(Random random, List<String> texts) {
      return texts.get(random.nextInt(texts.size()));
    }
  }

  private static void writeText(int rows, Path file) throws IOException {
    Random random = new Random(1);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(String.join(",", HEADERS) + "\n");
      for (int i = 0; i < rows; i++) {
        Line line = Line.random(random, i);
        out.write(
            String.format(
                Locale.ROOT,
                "%s,%d:%02d,%s,\"%s\",%s,%s,note %d%n",
                line.date(),
                line.minute() / 60,
                line.minute() % 60,
                line.meal(),
                line.food(),
                line.amount(),
                line.unit(),
                line.note()));
      }
    }
  }

  private static void writeWorkbook(int rows, Path file) throws IOException {
    Random random = new Random(1);
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle day = style(book, "yyyy-mm-dd");
      CellStyle time = style(book, "hh:mm");
      SXSSFSheet sheet = book.createSheet("Log");
      Row header = sheet.createRow(0);
      for (int i = 0; i < HEADERS.size(); i++) {
        header.createCell(i).setCellValue(HEADERS.get(i));
      }
      for (int i = 0; i < rows; i++) {
        Line line = Line.random(random, i);
        Row row = sheet.createRow(i + 1);
        Cell date = row.createCell(0);
        date.setCellValue(line.date());
        date.setCellStyle(day);
        Cell clock = row.createCell(1);
        clock.setCellValue(line.minute() / (24.0 * 60));
        clock.setCellStyle(time);
        row.createCell(2).setCellValue(line.meal());
        row.createCell(3).setCellValue(line.food());
        row.createCell(4).setCellValue(line.amount());
        row.createCell(5).setCellValue(line.unit());
        row.createCell(6).setCellValue("note " + line.note());
      }
      book.write(out);
    }
  }

  private static CellStyle style(SXSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }
}
