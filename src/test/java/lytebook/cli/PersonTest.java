package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.app.Runs;
import lytebook.log.BodyProfile;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.read.report.EarlierReport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person says on About me and by option: kept from run to run, the strictest first. */
@Tag("slow")
class PersonTest {
  private final Path log;
  private final Path report;

  PersonTest(@TempDir Path folder) throws IOException {
    log = Files.writeString(folder.resolve("week.csv"), "Date,Food,Amount\n2026-03-02,banana,1\n");
    report = folder.resolve("week-report.xlsx");
  }

  private static ProgramRun run(Path what, Object... options) {
    Object[] all = new Object[options.length + 4];
    System.arraycopy(new Object[] {"report", what, "--today", "2026-03-10"}, 0, all, 0, 4);
    System.arraycopy(options, 0, all, 4, options.length);
    ProgramRun said = ProgramRun.by(all);
    assertEquals(0, said.code(), said.err());
    return said;
  }

  private Person person() {
    return EarlierReport.read(report, Runs.TODAY).person();
  }

  /** Fills a row of the table with a header, from the first column on; "" leaves a cell alone. */
  private void fill(String header, int rowsBelow, String... values) throws IOException {
    new Edited(report)
        .change(
            book -> {
              Sheet sheet = book.getSheet("About me");
              Row row = sheet.getRow(Edited.header(sheet, header)[0] + rowsBelow);
              for (int i = 0; i < values.length; i++) {
                if (values[i].matches("[\\d.]+")) {
                  row.getCell(i).setCellValue(Double.parseDouble(values[i]));
                } else if (!values[i].isEmpty()) {
                  row.getCell(i).setCellValue(values[i]);
                }
              }
            });
  }

  private void answer(String question, String answer) throws IOException {
    new Edited(report)
        .change(
            book ->
                Edited.cell(book.getSheet("About me"), "Question", question, "Answer")
                    .setCellValue(answer));
  }

  /** Filled in on the report, carried over twice, read back as it was meant. */
  @Test
  void whatIsFilledInIsReadBack() throws IOException {
    run(log);
    answer("Country", "EU");
    answer("Measures", "US");
    answer("Height", "5'8\"");
    answer("Weight", "12 st 8");
    answer("Do you have a heart or liver disease?", "no");
    fill("Condition", 1, "Kidney disease", "ramipril");
    fill("Condition", 2, "diabetic");
    fill("At least", 1, "Sodium", "", "5", "g salt", "food", "Dr A", "2026-03-02");
    fill("At least", 2, "Fluid", "1.5", "", "L");
    fill("Released by", 1, "Potassium", "Dr A", "", "2026-03-02", "stable");
    fill("Now?", 6, "", "", "", "", "", "", "yes");
    for (int i = 0; i < 2; i++) {
      ProgramRun said = run(log);
      Person person = person();
      assertEquals(
          new BodyProfile(
              BodyProfile.Country.EU,
              BodyProfile.UnitSystem.US,
              OptionalDouble.of(172.72),
              OptionalDouble.of(79.83)),
          person.body());
      HealthAnswers health = person.health();
      assertEquals(Map.of(HealthAnswers.HealthQuestion.HEART_OR_LIVER, false), health.answers());
      assertEquals(List.of("Kidney disease", "diabetic"), texts(health.conditions()));
      assertEquals(List.of("ramipril"), texts(health.medicines()));
      assertEquals(List.of("RF06"), health.redFlags());
      assertEquals(
          List.of("Potassium Dr A 2026-03-02 stable"),
          health.releases().stream()
              .map(one -> one.nutrient() + " " + one.by() + " " + one.on() + " " + one.reason())
              .toList());
      assertEquals(
          List.of("sodium - to 1967.0 FOOD Dr A 2026-03-02", "fluid 1500.0 to - ALL  "),
          person.limits().stream().map(PersonTest::line).toList());
      assertFalse(said.err().contains("About me"), said.err());
    }
  }

  private static String line(OwnLimit limit) {
    return String.join(
        " ",
        limit.nutrient(),
        shown(limit.atLeast()),
        "to",
        shown(limit.noMoreThan()),
        limit.counts().name(),
        limit.setBy(),
        limit.setOn());
  }

  private static String shown(OptionalDouble amount) {
    return amount.isPresent() ? String.valueOf(amount.getAsDouble()) : "-";
  }

  private static List<String> texts(List<HealthAnswers.ReportedItem> named) {
    return named.stream().map(HealthAnswers.ReportedItem::text).toList();
  }

  /** Filled in on the report, carried over from log and report, shown as it was meant. */
  @Test
  void whatIsWishedOfIdeasIsKept() throws IOException {
    run(log);
    assertEquals(Preferences.NONE, person().preferences());
    answer("Diet", "Vegetarian, halal");
    answer("Foods to leave out", "lactose and nuts (almonds, walnuts)");
    answer("Foods you like", "bananas; milk 1,5%");
    answer("Most extra energy a day (kcal)", "837 kJ");
    answer("Most extra fluid a day (mL)", "none");
    answer("Number of food ideas", "2");
    for (Path from : List.of(log, report, log)) {
      ProgramRun said = run(from, "-o", report);
      assertFalse(said.err().contains("About me"), said.err());
      assertEquals(
          "[Vegetarian, halal] [lactose, nuts (almonds, walnuts)] [bananas, milk 1,5%]"
              + " 200.0 0.0 2",
          line(person().preferences()));
      assertEquals("Vegetarian, halal", shownAnswer("Diet"));
      assertEquals("lactose, nuts (almonds, walnuts)", shownAnswer("Foods to leave out"));
      assertEquals("200", shownAnswer("Most extra energy a day (kcal)"));
      assertEquals("0", shownAnswer("Most extra fluid a day (mL)"));
    }
    answer("Diet", "Vegan");
    answer("Foods you like", "");
    run(report, "-o", report);
    assertEquals(
        "[Vegan] [lactose, nuts (almonds, walnuts)] [] 200.0 0.0 2", line(person().preferences()));
    run(log, "--force");
    assertEquals(Preferences.NONE, person().preferences());
  }

  private String shownAnswer(String question) throws IOException {
    String[] shown = new String[1];
    new Edited(report)
        .change(
            book ->
                shown[0] =
                    new DataFormatter(java.util.Locale.ROOT)
                        .formatCellValue(
                            Edited.cell(
                                book.getSheet("About me"), "Question", question, "Answer")));
    return shown[0];
  }

  private static String line(Preferences wished) {
    return Stream.of(wished.diets(), wished.avoid(), wished.likes())
            .map(said -> said.stream().map(Preferences.PreferenceItem::text).toList().toString())
            .collect(Collectors.joining(" "))
        + " "
        + shown(wished.mostExtraEnergyKcal())
        + " "
        + shown(wished.mostExtraFluidMl())
        + " "
        + wished.ideas().orElse(0);
  }

  /** A wish that cannot be read is told with its cell, once, and the usual holds. */
  @Test
  void aWishThatCannotBeReadIsSaid() throws IOException {
    run(log);
    answer("Most extra fluid a day (mL)", "2 cups");
    answer("Number of food ideas", "12");
    ProgramRun said = run(log);
    assertTrue(
        said.err().contains("'2 cups' for 'Most extra fluid a day (mL)' cannot be read"),
        said.err());
    assertTrue(said.err().contains("Blank means 500 mL."), said.err());
    assertTrue(
        said.err().contains("'12' for 'Number of food ideas' is not from 1 to 3"), said.err());
    assertTrue(said.err().contains("week-report.xlsx, sheet 'About me', B"), said.err());
    assertEquals(Preferences.NONE, person().preferences());
  }

  /** What another client wishes is not taken over. */
  @Test
  void anotherClientsWishesAreNotTakenOver() throws IOException {
    run(log, "--code", "A");
    answer("Diet", "Vegan");
    run(log, "--code", "B");
    assertEquals(Preferences.NONE, person().preferences());
  }

  /** Cleared on the report, it is gone; an option alone never takes it away. */
  @Test
  void aConditionIsClearedWhereItWasWritten() throws IOException {
    run(log, "--condition", "ckd_any,DIABETES", "--medicine", "ramipril");
    assertEquals(List.of("Kidney disease", "Diabetes"), texts(person().health().conditions()));
    run(log, "--condition", "none");
    assertEquals(List.of("Kidney disease", "Diabetes"), texts(person().health().conditions()));
    assertFalse(person().health().noneOfThese());
    new Edited(report)
        .change(
            book ->
                Edited.cell(book.getSheet("About me"), "Condition", "Kidney disease", "Condition")
                    .setBlank());
    run(report, "-o", report);
    assertEquals(List.of("Diabetes"), texts(person().health().conditions()));
    assertEquals(List.of("ramipril"), texts(person().health().medicines()));
  }

  /** What a report says of one client holds nothing back from another. */
  @Test
  void anotherClientsHealthIsNotTakenOver() {
    run(log, "--code", "A", "--condition", "DIABETES");
    run(log, "--code", "B");
    assertEquals(HealthAnswers.UNKNOWN, person().health());
  }

  @Test
  void noneByOptionIsATick() {
    run(log, "--condition", "none");
    assertTrue(person().health().noneOfThese());
  }

  /** A plain name may hold a comma; a kind of medicine is a medicine. */
  @Test
  void aConditionByItsPlainName() {
    run(log, "--condition", "kidney transplant, or transplant medicine", "--condition", "loop");
    assertEquals(
        List.of("Kidney transplant, or transplant medicine"),
        texts(person().health().conditions()));
    assertEquals(
        List.of("Loop water tablet, such as furosemide"), texts(person().health().medicines()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--condition=kidny stones | --condition 'kidny stones' is not known. Near it: ",
        "--condition=xyz | Near it: ACEI_ARB",
        "--condition=none,LOOP | --condition none does not go with another",
      })
  void aConditionThatIsNotKnownIsAWrongUse(String option, String words) {
    for (String command : List.of("report", "check")) {
      ProgramRun said = ProgramRun.by(command, log, option);
      assertEquals(2, said.code(), said.err());
      assertTrue(said.err().contains(words), said.err());
    }
  }

  @ParameterizedTest
  @CsvSource({"US, NASEM", "Canada, NASEM", "other, NASEM", "EU, EFSA", "UK, EFSA"})
  void theCountryChoosesTheReferenceValues(String country, String authority) throws IOException {
    run(log, "--sex", "female", "--age", "46");
    answer("Country", country);
    ProgramRun said = run(log, "--json", "-", "--quiet");
    assertTrue(said.out().contains(authority), country);
    assertEquals(country.equals("UK"), said.out().contains("TARGETS_NOT_OF_COUNTRY"));
    assertTrue(run(log, "--json", "-", "--targets", "us").out().contains("NASEM"), country);
  }

  /** A row that cannot be read on the report beside a text log is said, with its cell. */
  @Test
  void whatCannotBeReadOnTheEarlierReportIsSaid() throws IOException {
    run(log);
    fill("At least", 1, "Fluid", "2000", "", "mmol");
    ProgramRun said = run(log);
    assertTrue(said.err().contains("The unit 'mmol' does not go with 'Fluid'"), said.err());
    assertTrue(said.err().contains("Choose another unit: mL, L, fl oz."), said.err());
    assertTrue(said.err().contains("week-report.xlsx, sheet 'About me', D"), said.err());
  }
}
