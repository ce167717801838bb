package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run keeps what a person decided in the first report, and keeps that report. */
class CarryOverTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path log = Path.of("");
  private Path report = Path.of("");

  @BeforeEach
  void firstRun(@TempDir Path folder) throws IOException {
    log = folder.resolve("two weeks.csv");
    report = folder.resolve("two weeks-report.xlsx");
    Files.copy(Path.of("src/test/resources/logs/two-weeks.csv"), log);
    assertEquals(0, run("--sex", "female", "--age", "46"), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void marksTargetsAndAnswersAreKept() throws IOException {
    edit("Days", 5, "Use this day?", cell -> cell.setCellValue("no"));
    edit("Targets", 4, "Goal a day", cell -> cell.setCellValue(300));
    byte[] edited = Files.readAllBytes(report);
    assertEquals(0, run());
    assertEquals("no", text("Days", 5, "Use this day?"));
    assertEquals("partial", text("Days", 5, "Status"));
    assertEquals("300.0", text("Targets", 4, "Goal a day"));
    assertEquals("Women 31-50", text("Targets", 4, "For"));
    Path previous = report.resolveSibling("two weeks-report-previous.xlsx");
    assertArrayEquals(edited, Files.readAllBytes(previous));
    assertEquals(0, run());
    assertEquals("300.0", text("Targets", 4, "Goal a day"), "kept a second time");
  }

  /** Row 4 is magnesium: without a published spread and 14 complete days nothing is sure. */
  @Test
  void aSpreadThatWasTakenAwayIsMissedAndStaysAway() throws IOException {
    edit("Targets", 4, "Day-to-day spread (SD)", Cell::setBlank);
    Path json = report.resolveSibling("two weeks.json");
    for (int again = 0; again < 2; again++) {
      assertEquals(0, run("--json", json.toString()));
      assertEquals("", text("Targets", 4, "Day-to-day spread (SD)"));
      assertEquals("", text("Targets", 4, "How sure it is reached"));
      JsonNode all = new ObjectMapper().readTree(Files.readAllBytes(json));
      for (JsonNode nutrient : all.get("nutrients")) {
        String id = nutrient.get("id").asText();
        boolean isIt = id.equals("magnesium");
        boolean isScored = List.of("magnesium", "calcium", "potassium", "fluid").contains(id);
        assertEquals(isIt || !isScored, nutrient.get("confidence").isNull(), nutrient.toString());
      }
      List<String> said = new ArrayList<>();
      for (JsonNode problem : all.get("problems")) {
        if (problem.get("code").asText().equals("SPREAD_MISSING")) {
          said.add(problem.get("message").asText());
        }
      }
      assertEquals(
          List.of(
              "The day-to-day spread of magnesium is missing, so Lytebook cannot say how sure the"
                  + " verdict is."),
          said);
    }
  }

  @Test
  void forceStartsAfreshAndStillKeepsTheOldFile() throws IOException {
    edit("Targets", 4, "Goal a day", cell -> cell.setCellValue(300));
    assertEquals(0, run("--force", "--sex", "female", "--age", "46"));
    assertEquals("320.0", text("Targets", 4, "Goal a day"));
    assertTrue(Files.exists(report.resolveSibling("two weeks-report-previous.xlsx")));
  }

  @Test
  void aFileOfAnotherMakerIsNotWrittenOver() throws IOException {
    Files.writeString(report, "mine");
    assertEquals(3, run());
    assertEquals("mine", Files.readString(report));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("did not make"));
    assertFalse(Files.exists(report.resolveSibling("two weeks-report-previous.xlsx")));
  }

  @Test
  void theLogIsNeverWrittenOver() throws IOException {
    byte[] before = Files.readAllBytes(log);
    assertEquals(3, run("-o", log.toString(), "--force"));
    assertArrayEquals(before, Files.readAllBytes(log));
  }

  private int run(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("report", log.toString(), "--today", "2026-03-01"));
    arguments.addAll(List.of(options));
    PrintStream words = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Main.run(words, words, arguments.toArray(String[]::new));
  }

  private interface Edit {
    void on(Cell cell);
  }

  private void edit(String sheet, int row, String header, Edit edit) throws IOException {
    byte[] bytes;
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
      edit.on(cell(workbook.getSheet(sheet), row, header));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      bytes = out.toByteArray();
    }
    try (OutputStream out = Files.newOutputStream(report)) {
      out.write(bytes);
    }
  }

  private String text(String sheet, int row, String header) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(report))) {
      Cell cell = cell(workbook.getSheet(sheet), row, header);
      return switch (cell.getCellType()) {
        case NUMERIC -> String.valueOf(cell.getNumericCellValue());
        default -> cell.getStringCellValue();
      };
    }
  }

  private static Cell cell(Sheet sheet, int row, String header) {
    for (Row one : sheet) {
      for (Cell cell : one) {
        if (one.getRowNum() == row - 1 && cell.toString().equals(header)) {
          return sheet.getRow(row).getCell(cell.getColumnIndex());
        }
      }
    }
    throw new IllegalArgumentException("no header " + header + " above row " + row);
  }
}
