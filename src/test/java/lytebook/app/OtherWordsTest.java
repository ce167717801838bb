package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.cli.Edited;
import lytebook.memory.ReviewAnswer;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.read.Decisions;
import lytebook.read.report.EarlierReport;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.report.book.Book;
import lytebook.report.format.ReportState;
import lytebook.report.sheet.ReportBook;
import lytebook.write.xlsx.XlsxWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No sentence is read: a report in other words gives back the same decisions and the same state.
 */
@Tag("slow")
class OtherWordsTest {
  private static final String MARK = "\u00a7 ";

  private final Path folder;

  OtherWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Report report() {
    return Runs.report(
        Runs.log(Path.of("templates/example-week.xlsx")), Runs.WOMAN_46, Authority.US);
  }

  private Path written(String name, Sentences sentences, ProblemWording wording)
      throws IOException {
    ReportBook books =
        new ReportBook(
            Runs.DATA.nutrients(),
            Runs.DATA.categories(),
            sentences,
            Runs.DATA.verdictWords(),
            wording,
            Runs.DATA.aboutMeLists(),
            Runs.DATA.health(),
            Map.of("foods.csv", "1234"));
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(books.book(report(), Book.Paper.LETTER), out);
    }
    decide(file, sentences);
    return file;
  }

  private static void decide(Path report, Sentences words) throws IOException {
    new Edited(report)
        .change(
            book -> {
              Sheet review = book.getSheet("Review");
              review(review, "Aunt May's casserole", "Food id or grams", "SR28:01077");
              review(
                  review, "Aunt May's casserole", "Remember for", words.say("review.all_clients"));
              review(review, "lager", "Your choice", words.say("review.left_out"));
              review(review, "chips", "Your choice", words.say("review.cannot_say"));
              Edited.cell(book.getSheet("Targets"), "Nutrient", "Magnesium", "Goal a day")
                  .setCellValue(300);
            });
  }

  private static void review(Sheet review, String food, String header, String value) {
    Edited.cell(review, "Food as written", food, header).setCellValue(value);
  }

  private static Sentences otherSentences() {
    Map<String, String> other = new HashMap<>();
    Runs.DATA.sentences().all().forEach((key, words) -> other.put(key, MARK + words));
    return new Sentences(other);
  }

  private static ProblemWording otherProblems() {
    Map<ProblemCode, ProblemWording.MessageAndFix> other = new EnumMap<>(ProblemCode.class);
    for (ProblemCode code : ProblemCode.values()) {
      other.put(code, new ProblemWording.MessageAndFix(MARK + "{0}", MARK + code));
    }
    return new ProblemWording(other);
  }

  @Test
  void sentencesAndProblemsInOtherWordsChangeNothing() throws IOException {
    Path report = written("words.xlsx", Runs.DATA.sentences(), Runs.DATA.problemWording());
    Path other = written("other.xlsx", otherSentences(), otherProblems());
    List<ReviewAnswer.FilledCells> answers =
        EarlierReport.read(other, Runs.TODAY).answers().stream().map(ReviewAnswer::now).toList();
    assertEquals(
        Set.of("", "LEFT_OUT", "CANNOT_SAY"),
        answers.stream().map(ReviewAnswer.FilledCells::key).collect(Collectors.toSet()));
    assertEquals(1, answers.stream().filter(ReviewAnswer.FilledCells::everyone).count());
    assertEquals(Decisions.in(report), Decisions.in(other));
    assertEquals(
        EarlierReport.read(report, Runs.TODAY).state(),
        EarlierReport.read(other, Runs.TODAY).state());
  }

  @Test
  void whatAReportKnowsOfItselfIsInDataThatNobodySees() throws IOException {
    Path file = written("words.xlsx", Runs.DATA.sentences(), Runs.DATA.problemWording());
    Report report = report();
    assertFalse(report.log().problems().isEmpty() && report.problems().isEmpty());
    ReportState state = EarlierReport.read(file, Runs.TODAY).state();
    assertEquals(report.version(), state.version());
    assertEquals(
        new ReportState.MadeFrom("example-week.xlsx", "xlsx", "", 93, Runs.TODAY),
        state.madeFrom());
    assertEquals("EX-01", state.client());
    assertEquals(Authority.US, state.targets());
    assertEquals(Book.Paper.LETTER, state.paper());
    assertEquals(Map.of("foods.csv", "1234"), state.tables());
    assertEquals(Runs.TODAY, state.plannedOn());
    assertEquals(LocalDate.of(2026, 11, 2), state.planFrom());
    assertEquals(report.log().problems(), state.problems());
    List<Problem> all = new ArrayList<>(state.problems());
    all.addAll(state.rowProblems());
    assertEquals(report.problems(), all);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertTrue(book.isSheetVeryHidden(book.getSheetIndex("Lytebook")));
    }
  }

  @Test
  void aFileWithANameLikeAFormulaIsAText() throws IOException {
    Path log = Files.writeString(folder.resolve("=1+1.csv"), "Date,Food\n2026-03-02,=2+2\n");
    Report report = Runs.report(Runs.log(log), Runs.WOMAN_46, Authority.EU);
    Path file = folder.resolve("report.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      XlsxWriter.write(Runs.book(report), out);
    }
    ReportState.MadeFrom from = EarlierReport.read(file, Runs.TODAY).state().madeFrom();
    assertEquals("=1+1.csv", Objects.requireNonNull(from).file());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Row row : book.getSheet("Lytebook")) {
        row.forEach(cell -> assertNotEquals(CellType.FORMULA, cell.getCellType()));
      }
    }
  }

  /** As a version with other headers would write it: in the sheets and in the state sheet. */
  @Test
  void headersInOtherWordsAreFoundByTheirKeys() throws IOException {
    Path report = written("words.xlsx", Runs.DATA.sentences(), Runs.DATA.problemWording());
    Decisions decided = Decisions.in(report);
    new Edited(report).change(OtherWordsTest::rename);
    assertEquals(decided, Decisions.in(report));
  }

  /** Every word that the state sheet tells, there and under its key's sheet. */
  private static void rename(XSSFWorkbook book) {
    Map<String, String> sheets =
        Map.of("LOG", "Log", "REVIEW", "Review", "TARGETS", "Targets", "PLAN", "Plan");
    for (Row row : book.getSheet("Lytebook")) {
      if (row.getCell(0).getStringCellValue().equals("words")) {
        String key = row.getCell(1).getStringCellValue();
        String written = row.getCell(2).getStringCellValue();
        Sheet sheet = book.getSheet(sheets.get(key.substring(0, key.indexOf('.'))));
        row.getCell(2).setCellValue(MARK + written);
        replace(sheet, written);
      }
    }
  }

  private static void replace(Sheet sheet, String words) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(words)) {
          cell.setCellValue(MARK + words);
        }
      }
    }
  }
}
