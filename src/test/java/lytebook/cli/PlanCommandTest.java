package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.report.format.ReportState;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code lytebook plan}: fresh food ideas in a report, and the rest as it was. */
@Tag("slow")
class PlanCommandTest {
  private static final String MADE_ON = "2026-11-01";
  private static final String LATER = "2026-11-20";

  /** The rows of Summary from the heading of the food ideas to the link below them. */
  private record Block(int first, int last) {
    static Block of(Map<String, String> summary) {
      int first = rowOf(summary, "Food ideas");
      int last = rowOf(summary, "As reported on .*sheet Plan\\.");
      return new Block(first, last);
    }

    private static int rowOf(Map<String, String> summary, String words) {
      return summary.entrySet().stream()
          .filter(cell -> cell.getKey().startsWith("A") && cell.getValue().matches(words))
          .mapToInt(cell -> Integer.parseInt(cell.getKey().substring(1)))
          .findFirst()
          .orElseThrow(() -> new AssertionError(words));
    }
  }

  private final Path folder;

  PlanCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path example(String person) throws IOException {
    return Files.copy(
        Path.of("templates/example-" + person + ".xlsx"), folder.resolve(person + ".xlsx"));
  }

  /** A report of a log, as a person would have it. */
  private Path report(Path log, String... options) {
    List<Object> arguments = new ArrayList<>(List.of("report", log, "--quiet"));
    arguments.addAll(List.of("--today", MADE_ON));
    arguments.addAll(List.of(options));
    ProgramRun said = ProgramRun.by(arguments.toArray());
    assertEquals(new ProgramRun(0, "", ""), said);
    String name = log.getFileName().toString();
    return log.resolveSibling(name.substring(0, name.lastIndexOf('.')) + "-report.xlsx");
  }

  private static void answer(Path report, String question, String answer) throws IOException {
    new Edited(report)
        .change(
            book ->
                Edited.cell(book.getSheet("About me"), "Question", question, "Answer")
                    .setCellValue(answer));
  }

  private static List<String> texts(Path report, String sheet) throws IOException {
    return List.copyOf(Cells.of(report).getOrDefault(sheet, Map.of()).values());
  }

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"week", "runner", "thiazide", "kidney"})
  void nothingButTheIdeasIsAnother(String person) throws IOException {
    Path report = report(example(person));
    answer(report, "Diet", "vegetarian");
    answer(report, "Foods to leave out", "strawberries, water");
    new Edited(report)
        .change(
            book ->
                Edited.cell(
                        book.getSheet("About me"),
                        "Question",
                        "Most extra energy a day (kcal)",
                        "Answer")
                    .setCellValue(200));
    onlyTheIdeasChangeIn(report);
  }

  /** Notes on the file, rows without a date, tablets and own foods. */
  @ParameterizedTest
  @ValueSource(
      strings = {"hostile.csv", "supplements.csv", "own-foods.csv", "layouts/days-across.csv"})
  void whatWasNotedOfALogIsStillThere(String name) throws IOException {
    Path source = Path.of("src/test/resources/logs", name);
    onlyTheIdeasChangeIn(report(Files.copy(source, folder.resolve(source.getFileName()))));
  }

  @Test
  void theReportOfAnExportWithAmountsOfItsOwnIsNotReckonedAnew() throws IOException {
    for (String name : List.of("fddb.csv", "cronometer-servings.csv")) {
      Path export =
          Files.copy(Path.of("src/test/resources/logs/exports", name), folder.resolve(name));
      Path report = report(export);
      byte[] before = Files.readAllBytes(report);
      ProgramRun said = ProgramRun.by("plan", report, "--today", LATER);
      assertEquals(3, said.code(), said.err());
      assertTrue(said.err().contains("only that file holds its amounts"), said.err());
      assertArrayEquals(before, Files.readAllBytes(report));
    }
  }

  @Test
  void rowsOfSeveralFoodsCopiesAndLinesOfALogStayAsTheyWere() throws IOException {
    Path log = folder.resolve("my log.csv");
    Files.writeString(
        log,
        """
        Date,Meal,Food,Amount,Unit
        daily,Breakfast,2 slices of toast with peanut butter,,
        2026-03-02,Lunch,bagel with cream cheese,2,
        2026-03-02,Dinner,"rice, beans and an apple",,
        2026-03-03,Lunch,same as yesterday,,
        2026-03-03,Dinner,mystery xyzzy,1,bowl
        2026-03-04,Dinner,same dinner as Monday,,
        2026-13-44,Dinner,banana,,
        """);
    Path report =
        report(log, "--sex", "female", "--age", "46", "--targets", "eu", "--paper", "letter");
    answer(report, "Foods you like", "oats");
    onlyTheIdeasChangeIn(report);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(report))) {
      assertEquals(
          PaperSize.LETTER_PAPER, book.getSheet("Plan").getPrintSetup().getPaperSizeEnum());
    }
  }

  private static void onlyTheIdeasChangeIn(Path report) throws IOException {
    Map<String, Map<String, String>> was = Cells.of(report);
    ReportState told = state(report);
    byte[] before = Files.readAllBytes(report);
    assertEquals(
        new ProgramRun(0, "", ""), ProgramRun.by("plan", report, "--today", LATER, "--quiet"));
    Map<String, Map<String, String>> is = Cells.of(report);
    assertEquals(List.copyOf(was.keySet()), List.copyOf(is.keySet()));
    Map<String, String> oldSummary = was.getOrDefault("Summary", Map.of());
    Map<String, String> summary = is.getOrDefault("Summary", Map.of());
    assertEquals(withoutIdeas(oldSummary), withoutIdeas(summary));
    List<String> elsewhere =
        Cells.differing(was, is).stream()
            .filter(one -> !one.matches("(Plan|Summary|Lytebook)!.*"))
            .toList();
    assertEquals(List.of(), elsewhere);
    assertEquals(told, state(report));
    assertTrue(
        is.getOrDefault("Plan", Map.of()).containsValue("Food ideas for the week of 23 Nov 2026"));
    assertTrue(summary.getOrDefault("A" + Block.of(summary).last(), "").contains("20 Nov 2026"));
    Path previous =
        report.resolveSibling(
            report.getFileName().toString().replace("-report.xlsx", "-report-previous.xlsx"));
    assertArrayEquals(before, Files.readAllBytes(previous));
  }

  /**
   * What the report says of itself but of its plan; that a row was copied from another one no
   * longer holds of it when it stands in Log.
   */
  private static ReportState state(Path report) {
    ReportState state = EarlierReport.read(report, LocalDate.parse(LATER)).state();
    return new ReportState(
        state.version(),
        state.madeFrom(),
        null,
        null,
        state.client(),
        state.targets(),
        state.paper(),
        state.tables(),
        state.sources(),
        state.problems(),
        state.rowProblems().stream().filter(one -> one.code() != ProblemCode.ROWS_COPIED).toList(),
        state.words());
  }

  /** The cells of Summary but the food ideas, those below by their distance from the ideas. */
  private static Map<String, String> withoutIdeas(Map<String, String> summary) {
    Block ideas = Block.of(summary);
    Map<String, String> others = new java.util.TreeMap<>();
    summary.forEach(
        (address, shown) -> {
          int row = Integer.parseInt(address.replaceAll("\\D", ""));
          String column = address.replaceAll("\\d", "");
          if (row < ideas.first()) {
            others.put(address, shown);
          } else if (row > ideas.last()) {
            // What a formula names in its own row moves with it.
            others.put(
                column + " +" + (row - ideas.last()), shown.replaceAll("^=.* > ", "formula > "));
          }
        });
    return others;
  }

  @Test
  void theIdeasGoByTheAnswersAsEdited() throws IOException {
    Path report = report(example("week"));
    assertTrue(new Edited(report).column("Plan", "Idea").stream().anyMatch(this::isWater));
    answer(report, "Foods to leave out", "water");
    ProgramRun said = ProgramRun.by("plan", report, "--today", LATER);
    assertEquals(0, said.code(), said.err());
    assertEquals("", said.out());
    assertTrue(
        said.err().startsWith("Food ideas for the week of 2026-11-23" + System.lineSeparator()),
        said.err());
    assertTrue(said.err().contains("closes"), said.err());
    assertTrue(said.err().endsWith("Report: " + report + System.lineSeparator()), said.err());
    assertTrue(new Edited(report).column("Plan", "Idea").stream().noneMatch(this::isWater));
    assertEquals(
        "water", new Edited(report).text("About me", "Question", "Foods to leave out", "Answer"));
  }

  private boolean isWater(String idea) {
    return idea.contains("water");
  }

  @Test
  void aHealthAnswerHoldsBackOnEverySheet() throws IOException {
    Path report = report(example("week"));
    answer(report, "Do you have kidney disease, or are you on dialysis?", "yes");
    ProgramRun said = ProgramRun.by("plan", report, "--today", LATER);
    assertEquals(0, said.code(), said.err());
    String why = "Your health answers hold food ideas back. Ask your own care team.";
    assertTrue(said.err().contains(why), said.err());
    assertTrue(texts(report, "Plan").contains(why));
    assertTrue(texts(report, "Summary").contains(why));
    assertTrue(texts(report, "Summary").stream().anyMatch(one -> one.contains("Ask your clinic")));
  }

  @Test
  void aTargetAsEditedIsTheGoalOfThePlan() throws IOException {
    Path report = report(example("week"));
    new Edited(report)
        .change(
            book -> {
              Edited.cell(book.getSheet("Targets"), "Nutrient", "Magnesium", "Goal a day")
                  .setCellValue(420);
              Edited.cell(book.getSheet("Days"), "Date", "2026-03-04", "Use this day?")
                  .setCellValue("no");
            });
    assertEquals(0, ProgramRun.by("plan", report, "--today", LATER, "--quiet").code());
    Edited edited = new Edited(report);
    assertEquals("420", edited.text("Targets", "Nutrient", "Magnesium", "Goal a day"));
    assertEquals("no", edited.text("Days", "Date", "2026-03-04", "Use this day?"));
    assertTrue(texts(report, "Plan").contains("Magnesium gap"), texts(report, "Plan").toString());
  }

  @Test
  void aPlanThatWasEditedIsMadeAnewAllTheSame() throws IOException {
    Path report = report(example("week"));
    List<String> suggested = new Edited(report).column("Plan", "As suggested");
    new Edited(report)
        .change(
            book -> {
              int[] use = Edited.header(book.getSheet("Plan"), "Use it?");
              book.getSheet("Plan").getRow(use[0] + 1).getCell(use[1]).setCellValue("no");
            });
    assertEquals(0, ProgramRun.by("plan", report, "--today", MADE_ON, "--quiet").code());
    assertEquals(suggested, new Edited(report).column("Plan", "As suggested"));
    assertFalse(new Edited(report).column("Plan", "Use it?").contains("no"));
  }

  @Test
  void anotherPlaceLeavesTheReportAlone() throws IOException {
    Path report = report(example("week"));
    byte[] before = Files.readAllBytes(report);
    Path other = folder.resolve("ideas.xlsx");
    assertEquals(0, ProgramRun.by("plan", report, "-o", other, "--today", LATER, "--quiet").code());
    assertArrayEquals(before, Files.readAllBytes(report));
    assertTrue(texts(other, "Plan").contains("Food ideas for the week of 23 Nov 2026"));
    assertEquals(Set.of("ideas.xlsx", "week-report.xlsx", "week.xlsx"), names());

    Path foreign = Files.writeString(folder.resolve("mine.xlsx"), "mine");
    ProgramRun refused = ProgramRun.by("plan", report, "-o", foreign, "--today", LATER);
    assertEquals(3, refused.code());
    assertTrue(refused.err().contains("did not make"), refused.err());
    assertEquals("mine", Files.readString(foreign));
    assertEquals(
        0,
        ProgramRun.by("plan", report, "-o", foreign, "--force", "--today", LATER, "--quiet")
            .code());
    assertEquals("mine", Files.readString(folder.resolve("mine-previous.xlsx")));
  }

  @Test
  void aChoiceOnReviewIsTakenAndRemembered() throws IOException {
    Path report = report(example("week"));
    new Edited(report).review("Aunt May's casserole", "Food id or grams", "SR28:01077");
    assertEquals(0, ProgramRun.by("plan", report, "--today", LATER, "--quiet").code());
    assertEquals(
        "SR28:01077", new Edited(report).text("Log", "Food", "Aunt May's casserole", "Food id"));
    assertTrue(Files.readString(folder.resolve("my-foods.csv")).contains("Aunt May's casserole"));
  }

  /** Name, content, what the sentence says. */
  static Stream<Arguments> noReports() {
    return Stream.of(
        Arguments.of(
            "log.csv", "Date,Food\n2026-03-02,egg\n", "log.csv: This is a food log, not a report."),
        Arguments.of(
            "a log.csv", "Date,Food\n2026-03-02,egg\n", "lytebook report \"%s/a log.csv\"."),
        Arguments.of("a.txt", "hello\n", "a.txt: This is a file without a food log, not a report"),
        Arguments.of("a.xlsx", "%PDF-1.7", "a.xlsx: This is not a spreadsheet but a PDF."),
        Arguments.of("empty.xlsx", "", "empty.xlsx: The file is empty."),
        Arguments.of("b.xlsx", "PK\3\4....", "b.xlsx: The workbook is damaged"));
  }

  @ParameterizedTest
  @MethodSource("noReports")
  void whatIsNoReportIsSaidInOneSentence(String name, String content, String words)
      throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    ProgramRun said = ProgramRun.by("plan", file, "--today", LATER);
    assertEquals(3, said.code(), said.err());
    assertEquals("", said.out());
    assertEquals(1, said.err().lines().count(), said.err());
    assertTrue(said.err().contains(words.replace("%s", folder.toString())), said.err());
    assertEquals(Set.of(name), names());
  }

  @Test
  void aMissingFileAFolderAndALockedWorkbookAreSaid() throws Exception {
    ProgramRun missing = ProgramRun.by("plan", folder.resolve("none-report.xlsx"));
    assertEquals(3, missing.code());
    assertTrue(missing.err().startsWith("none-report.xlsx: There is no file of this name."));
    ProgramRun isFolder = ProgramRun.by("plan", folder);
    assertEquals(3, isFolder.code());
    assertTrue(isFolder.err().contains("This is a folder, not a report"), isFolder.err());

    Path report = report(example("week"));
    Path locked = folder.resolve("locked-report.xlsx");
    try (POIFSFileSystem storage = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(storage)) {
        out.write(Files.readAllBytes(report));
      }
      try (OutputStream out = Files.newOutputStream(locked)) {
        storage.writeFilesystem(out);
      }
    }
    ProgramRun isLocked = ProgramRun.by("plan", locked);
    assertEquals(3, isLocked.code());
    assertTrue(isLocked.err().contains("protected by a password"), isLocked.err());
    assertTrue(isLocked.err().contains("remove the password"), isLocked.err());
  }

  @Test
  void aWrongUseIsOne() throws IOException {
    Path report = report(example("week"));
    assertEquals(2, ProgramRun.by("plan").code());
    assertEquals(2, ProgramRun.by("plan", report, report).code());
    ProgramRun wrong = ProgramRun.by("plan", report, "--today", "tomorrow");
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("'tomorrow' is not a date"), wrong.err());
    ProgramRun help = ProgramRun.by("plan", "--help");
    assertEquals(0, help.code());
    assertTrue(help.out().contains("lytebook plan my-log-report.xlsx"), help.out());
    assertTrue(ProgramRun.by("--help").out().contains("plan"), "the command is listed");
  }
}
