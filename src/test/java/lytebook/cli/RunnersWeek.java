package lytebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A made-up summer week of a runner, with drinks by the clock, beer, and sweat tests. */
public final class RunnersWeek {
  static final LocalDate MONDAY = LocalDate.of(2026, 7, 6);

  private static final Object[][] EATEN = {
    {"07:00", "Breakfast", "porridge made with milk", 1, "bowl"},
    {"07:10", "Breakfast", "coffee", 1, "cup"},
    {"12:30", "Lunch", "chicken sandwich", 1, ""},
    {"12:40", "Lunch", "orange juice", 250, "ml"},
    {"15:00", "Snack", "banana", 1, ""},
    {"15:10", "Snack", "water", 500, "ml"},
    {"19:00", "Dinner", "spaghetti with tomato sauce", 1, "plate"},
    {"19:10", "Dinner", "water", 400, "ml"},
  };

  private static final Object[][] MORE = {
    {1, "09:00", "Snack", "water", 1, "l"},
    {1, "09:40", "Snack", "water", 0.8, "l"},
    {2, "10:00", "Snack", "water", 3.5, "l"},
    {4, "20:30", "Dinner", "beer", 500, "ml"},
    {5, "20:30", "Dinner", "beer", 330, "ml"},
    {5, "21:00", "Dinner", "red wine", 150, "ml"},
  };

  private static final Object[][] ACTIVE = {
    {0, "Run", 90, "", "hard", "hot", 70, 68.6, 0.8, 0.1, "park"},
    {1, "Run", 60, "", "moderate", "warm", 69.8, 70.3, 1.8, "", ""},
    {2, "Rest day", "", 2, "", "", "", "", "", "", ""},
    {
      3,
      "Intervals, then a long way home",
      45,
      "",
      "harder than usual",
      "hot",
      "154 lb",
      "151 lb",
      "500 mL",
      "",
      "legs heavy"
    },
    {4, "Work in the shop", "", 8, "easy", "warm", "", "", "", "", ""},
    {5, "Long run", 120, "", "hard", "hot", 69.9, 68, "", "", "bottle not weighed"},
    {6, "Walk", 40, "", "easy", "hot", 69.5, 69.4, 0, "", ""},
  };

  private RunnersWeek() {}

  public static Path write(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet log = book.createSheet("Log");
      fill(log, "Date", "Time", "Meal", "Food", "Amount", "Unit");
      for (int day = 0; day < 7; day++) {
        for (Object[] row : EATEN) {
          fill(log, date(day), row[0], row[1], row[2], row[3], row[4]);
        }
      }
      for (Object[] row : MORE) {
        fill(log, date((int) row[0]), row[1], row[2], row[3], row[4], row[5]);
      }
      Sheet activity = book.createSheet("Activity");
      fill(
          activity,
          "Date",
          "Activity",
          "Minutes",
          "Hours standing",
          "Effort",
          "Heat",
          "Weight before (kg)",
          "Weight after (kg)",
          "Drunk (L)",
          "Urine (L)",
          "Notes");
      for (Object[] row : ACTIVE) {
        Object[] cells = row.clone();
        cells[0] = date((int) row[0]);
        fill(activity, cells);
      }
      book.write(out);
    }
    return file;
  }

  private static String date(int day) {
    return MONDAY.plusDays(day).toString();
  }

  private static void fill(Sheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (!values[i].toString().isEmpty()) {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }
}
