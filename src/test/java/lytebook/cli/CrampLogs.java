package lytebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import lytebook.log.ActivityEntry;
import lytebook.log.Diaries;
import lytebook.log.FoodLog;
import lytebook.problem.Place;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Logs with a diary of cramps, made up from a seed: cramps come more often after little water. */
public final class CrampLogs {
  public static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private static final String[] DINNERS = {
    "salmon", "chicken curry", "boiled potatoes", "baked beans", "white rice", "lentil soup"
  };
  private static final Object[] DIARY = {
    "Night of", "Cramps", "Where", "How strong", "Minutes", "Woke me", "During exercise", "Notes"
  };

  private CrampLogs() {}

  /** Writes a log of so many days with a diary beside it. */
  public static Path write(Path file, int days, long seed) throws IOException {
    Random random = new Random(seed);
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
      Sheet log = book.createSheet("Log");
      Sheet diary = book.createSheet("Cramp diary");
      fill(log, style, "Date", "Meal", "Food", "Amount", "Unit");
      fill(diary, style, DIARY);
      for (int i = 0; i < days; i++) {
        LocalDate date = FIRST.plusDays(i);
        int water = 200 + random.nextInt(9) * 200;
        fill(log, style, date, "Breakfast", "porridge made with milk", 250, "g");
        fill(log, style, date, "Breakfast", "tap water", water, "ml");
        fill(log, style, date, "Lunch", "cheese sandwich", 150 + 10 * random.nextInt(8), "g");
        fill(log, style, date, "Dinner", DINNERS[random.nextInt(DINNERS.length)], 250, "g");
        fill(log, style, date, "Snack", "banana", random.nextInt(3) + 1, "");
        boolean cramp = random.nextDouble() < (water < 900 ? 0.55 : 0.1);
        if (random.nextInt(12) > 0) {
          night(diary, style, date, cramp ? 1 + random.nextInt(3) : 0, random);
        }
      }
      book.write(out);
    }
    return file;
  }

  private static void night(
      Sheet diary, CellStyle style, LocalDate date, int cramps, Random random) {
    if (cramps == 0) {
      fill(diary, style, date, 0);
    } else {
      Object count = cramps == 3 ? "3+" : cramps;
      String where = random.nextBoolean() ? "left calf" : "foot";
      fill(diary, style, date, count, where, "moderate", 1 + random.nextInt(9), "yes", "no");
    }
  }

  private static void fill(Sheet sheet, CellStyle style, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      if (values[i] instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(style);
      } else if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue(values[i].toString());
      }
    }
  }

  /** The log with an activity diary. */
  public static FoodLog withActivity(FoodLog log, int days) {
    List<ActivityEntry> activity = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < days; i++) {
      if (random.nextInt(3) == 0) {
        ActivityEntry.Effort[] efforts = ActivityEntry.Effort.values();
        ActivityEntry.Heat[] heats = ActivityEntry.Heat.values();
        activity.add(
            new ActivityEntry(
                Place.ofFile(log.file()),
                FIRST.plusDays(i),
                "walk",
                OptionalDouble.of(20 + 10 * random.nextInt(10)),
                OptionalDouble.empty(),
                efforts[random.nextInt(efforts.length)],
                heats[random.nextInt(heats.length)],
                new ActivityEntry.SweatWeighing(
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()),
                ""));
      }
    }
    return log.with(new Diaries(log.diaries().cramps(), activity));
  }
}
