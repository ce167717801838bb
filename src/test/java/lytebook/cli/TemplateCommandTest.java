package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampNight;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.oracle.OoxmlSchema;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.log.LogReader;
import lytebook.read.table.TemplateTablesCsv;
import lytebook.report.template.ExamplePerson;
import lytebook.report.template.Template;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person starts from: made, read back, filled in, and the same as the files that ship. */
class TemplateCommandTest {
  private static final Path SHIPPED = Path.of("templates");
  private static final Place NOWHERE = Place.ofFile("");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private final Path folder;
  private String said = "";

  TemplateCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private int run(String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(stream, stream, args);
    said = err.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Path made(String template, String name) {
    Path file = folder.resolve(name);
    assertEquals(ExitCode.WRITTEN, run("template", template, file.toString()), said);
    return file;
  }

  private static ReadResult result(Path file) {
    return new LogReader().read(file, new ReadOptions(TODAY, null));
  }

  private static FoodLog read(Path file) {
    return assertInstanceOf(ReadResult.Readable.class, result(file)).log();
  }

  /** The parts of a workbook: how they are packed may differ from one Java to another. */
  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }

  @ParameterizedTest
  @CsvSource({
    "log, food-log.xlsx",
    "practice, example-week.xlsx",
    "runner, example-runner.xlsx",
    "thiazide, example-thiazide.xlsx",
    "kidney, example-kidney.xlsx"
  })
  void theShippedWorkbooksAreWhatTheProgramMakes(String template, String name) throws IOException {
    Map<String, String> made = parts(made(template, name));
    Map<String, String> shipped = parts(SHIPPED.resolve(name));
    String remedy = "run: lytebook template " + template + " templates/" + name + " --force";
    assertEquals(List.copyOf(made.keySet()), List.copyOf(shipped.keySet()), remedy);
    made.forEach((part, content) -> assertEquals(content, shipped.get(part), part + ": " + remedy));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "food-log.xlsx",
        "example-week.xlsx",
        "example-runner.xlsx",
        "example-thiazide.xlsx",
        "example-kidney.xlsx"
      })
  void theShippedWorkbooksAreValid(String name) throws IOException {
    assertEquals(List.of(), OoxmlSchema.errors(SHIPPED.resolve(name)));
  }

  @Test
  void theShippedTextLogIsWhatTheProgramMakes() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(made("log", "food-log.csv")),
        Files.readAllBytes(SHIPPED.resolve("food-log.csv")),
        "run: lytebook template log templates/food-log.csv --force");
  }

  @ParameterizedTest
  @ValueSource(strings = {"food-log.xlsx", "food-log.csv"})
  void aBlankLogHasNoUsableRow(String name) {
    ReadResult result = result(SHIPPED.resolve(name));
    assertEquals(
        ProblemCode.NO_USABLE_ROW,
        assertInstanceOf(ReadResult.Unreadable.class, result).problem().code());
    assertEquals(ExitCode.NOT_DONE, run("check", SHIPPED.resolve(name).toString()));
    assertTrue(said.contains("Fill in at least one row"), said);
  }

  @Test
  void theExampleWeekIsReadWhole() {
    FoodLog log = read(SHIPPED.resolve("example-week.xlsx"));
    int rows = TemplateTablesCsv.fromClassPath().week().size();
    assertTrue(rows >= 60, rows + " rows");
    assertEquals(rows, log.rowsRead());
    assertEquals(List.of(), log.problems());
    assertEquals(7, log.entries().stream().map(Entry::date).distinct().count());
    Person expected =
        new Person("EX-01", Person.Sex.FEMALE, OptionalInt.of(46), Person.LifeStage.NONE);
    assertEquals(expected, log.person());
  }

  @Test
  void theExampleWeekIsTheSameAsText() {
    List<String> text = excerpts(read(made("practice", "week.csv")));
    assertEquals(text, excerpts(read(SHIPPED.resolve("example-week.xlsx"))));
  }

  /** What the tables say of an example person comes back whole, but for where it stands. */
  @ParameterizedTest
  @CsvSource({
    "RUNNER, example-runner.xlsx, 14",
    "THIAZIDE, example-thiazide.xlsx, 14",
    "KIDNEY, example-kidney.xlsx, 10"
  })
  void theExamplePeopleAreReadWhole(Template template, String name, int days) {
    ExamplePerson expected =
        Objects.requireNonNull(TemplateTablesCsv.fromClassPath().people().get(template));
    FoodLog log = read(SHIPPED.resolve(name));
    assertEquals(expected.eaten().size(), log.rowsRead());
    assertEquals(days, log.entries().stream().map(Entry::date).distinct().count());
    assertEquals(
        expected.diaries().cramps().nights().stream().map(TemplateCommandTest::placeless).toList(),
        log.diaries().cramps().nights().stream().map(TemplateCommandTest::placeless).toList());
    List<ActivityEntry> activity = log.diaries().activity();
    assertEquals(expected.diaries().activity().size(), activity.size());
    for (int i = 0; i < activity.size(); i++) {
      ActivityEntry row = activity.get(i);
      assertTrue(expected.diaries().activity().get(i).saysTheSame(row), row.toString());
    }
    Person person = log.person();
    assertEquals(expected.person().code(), person.code());
    assertEquals(expected.person().sex(), person.sex());
    assertEquals(expected.person().ageYears(), person.ageYears());
    assertEquals(expected.person().body(), person.body());
    assertEquals(expected.person().health().noneOfThese(), person.health().noneOfThese());
    assertEquals(expected.person().health().answers(), person.health().answers());
    assertEquals(
        texts(expected.person().health().conditions()), texts(person.health().conditions()));
    assertEquals(texts(expected.person().health().medicines()), texts(person.health().medicines()));
    assertEquals(
        expected.person().limits().stream().map(TemplateCommandTest::placeless).toList(),
        person.limits().stream().map(TemplateCommandTest::placeless).toList());
    assertEquals(placeless(expected.person().preferences()), placeless(person.preferences()));
  }

  /** People who try the program see a report of whole days, not a list of faults. */
  @ParameterizedTest
  @CsvSource({
    "example-runner.xlsx, 14 of 14 days complete",
    "example-thiazide.xlsx, 14 of 14 days complete",
    "example-kidney.xlsx, 10 of 10 days complete"
  })
  void theExamplePeopleHaveWholeDaysAndFewDoubts(String name, String days) {
    assertEquals(
        ExitCode.WRITTEN, run("check", SHIPPED.resolve(name).toString(), "--today", "2026-11-01"));
    assertTrue(said.contains(days), said);
    Matcher doubts = Pattern.compile("(\\d+) guessed, (\\d+) not counted").matcher(said);
    assertTrue(doubts.find(), said);
    assertTrue(Integer.parseInt(doubts.group(1)) + Integer.parseInt(doubts.group(2)) <= 2, said);
  }

  private static List<String> texts(List<HealthAnswers.ReportedItem> named) {
    return named.stream().map(HealthAnswers.ReportedItem::text).toList();
  }

  private static CrampNight placeless(CrampNight night) {
    return new CrampNight(
        NOWHERE,
        night.night(),
        night.cramps(),
        night.where(),
        night.strength(),
        night.minutes(),
        night.wokeMe(),
        night.duringExercise(),
        night.notes());
  }

  private static Preferences placeless(Preferences wished) {
    return new Preferences(
        placeless(wished.diets()),
        placeless(wished.avoid()),
        placeless(wished.likes()),
        wished.mostExtraEnergyKcal(),
        wished.mostExtraFluidMl(),
        wished.ideas());
  }

  private static List<Preferences.PreferenceItem> placeless(List<Preferences.PreferenceItem> said) {
    return said.stream().map(one -> new Preferences.PreferenceItem(NOWHERE, one.text())).toList();
  }

  private static OwnLimit placeless(OwnLimit limit) {
    return new OwnLimit(
        NOWHERE,
        limit.nutrient(),
        limit.atLeast(),
        limit.noMoreThan(),
        limit.counts(),
        limit.setBy(),
        limit.setOn());
  }

  private static List<String> excerpts(FoodLog log) {
    return log.entries().stream().map(row -> row.time() + " " + row.excerpt()).toList();
  }

  /** A person fills the blank log in: days and times as cells, amounts in many ways. */
  @Test
  void whatIsTypedIntoTheBlankLogIsRead() throws IOException {
    Path file = folder.resolve("filled.xlsx");
    try (InputStream in = Files.newInputStream(SHIPPED.resolve("food-log.xlsx"));
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      Sheet log = book.getSheet("Log");
      Row first = log.getRow(firstBlank(log));
      first.getCell(0).setCellValue(LocalDate.of(2026, 5, 4));
      first.getCell(1).setCellValue(DateUtil.convertTime("07:30"));
      type(first, "", "", "Breakfast", "porridge", "", "bowl", "my own");
      first.getCell(4).setCellValue(1);
      type(log.getRow(first.getRowNum() + 1), "", "8:05", "", "milk", "1/2", "cup", "");
      type(log.getRow(first.getRowNum() + 2), "2026-05-05", "", "Supper", "rice", "150 g", "", "");
      Sheet aboutMe = book.getSheet("About me");
      aboutMe.getRow(6).getCell(1).setCellValue("male");
      aboutMe.getRow(7).getCell(1).setCellValue(51);
      Edited.cell(aboutMe, "Question", "Foods to leave out", "Answer").setCellValue("fish, soya");
      Edited.cell(aboutMe, "Question", "Number of food ideas", "Answer").setCellValue(1);
      book.write(out);
    }
    FoodLog log = read(file);
    assertEquals(List.of(), log.problems());
    assertEquals(
        List.of(
            "2026-05-04 07:30 Breakfast|porridge|1|bowl|my own",
            "2026-05-04 08:05 Breakfast|milk|1/2|cup|",
            "2026-05-05 null Supper|rice|150 g||"),
        log.entries().stream().map(TemplateCommandTest::line).toList());
    assertEquals(Person.Sex.MALE, log.person().sex());
    assertEquals(OptionalInt.of(51), log.person().ageYears());
    assertEquals(
        List.of("fish", "soya"),
        log.person().preferences().avoid().stream().map(Preferences.PreferenceItem::text).toList());
    assertEquals(OptionalInt.of(1), log.person().preferences().ideas());
  }

  private static int firstBlank(Sheet log) {
    int row = 3;
    while (!log.getRow(row).getCell(3).getStringCellValue().isEmpty()) {
      row++;
    }
    return row;
  }

  private static void type(Row row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.getCell(i).setCellValue(cells[i]);
      }
    }
  }

  private static String line(Entry entry) {
    LocalTime time = entry.time();
    return entry.date()
        + " "
        + time
        + " "
        + String.join("|", entry.meal(), entry.text(), entry.amount(), entry.unit(), entry.notes());
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
    assertEquals(ExitCode.NOT_DONE, run("template", "log", file.toString()));
    assertTrue(said.startsWith("mine.csv: There is already a file of this name."), said);
    assertEquals("mine", Files.readString(file));
    assertEquals(ExitCode.WRITTEN, run("template", "log", file.toString(), "--force"));
    assertTrue(Files.readString(file).contains("Date,Time,Meal,Food,Amount,Unit,Notes"));
  }

  @ParameterizedTest
  @CsvSource({"log, food-log.txt, 2", "blank, food-log.xlsx, 2", "PRACTICE, no/week.xlsx, 3"})
  void whatCannotBeMade(String template, String name, int code) {
    assertEquals(code, run("template", template, folder.resolve(name).toString()), said);
    assertTrue(said.lines().count() > 0, "silent");
  }
}
