package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.log.HealthAnswers;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMe;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.report.AboutMeLists;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from an About me sheet, and what is said of that which cannot be. */
public class AboutMeTest {
  static final AboutMeWords WORDS = LogWords.fromClassPath().aboutMe();
  private static final Place SHEET = new Place("log.xlsx", "About me", 0, null);

  /** Rows as text, cells parted by "|"; the first is row 1. */
  public static AboutMe read(String... lines) {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<RawCell> cells = new ArrayList<>();
      String[] texts = lines[i].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isBlank()) {
          cells.add(RawCell.text(column, texts[column].strip()));
        }
      }
      rows.add(new RawRow(i + 1, cells));
    }
    AboutMe read = AboutMe.read(rows, SHEET, WORDS, false);
    assertNotNull(read);
    return read;
  }

  private static AboutMe answered(String question, String answer) {
    return read("Question|Answer", "Measures|", question + "|" + answer);
  }

  public static String said(List<Problem> problems) {
    return problems.stream()
        .map(one -> one.code() + "@" + one.place().column() + one.place().row())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "172; metric; 172.0",
        "172; ; 172.0",
        "172 cm; US; 172.0",
        "1.72 m; ; 172.0",
        "1,72 m; ; 172.0",
        "1m72; ; 172.0",
        "1.72; ; 172.0",
        "5 ft 8; ; 172.72",
        "5'8\"; ; 172.72",
        "5’ 8”; ; 172.72",
        "5 feet 8 inches; ; 172.72",
        "5ft; ; 152.4",
        "68 in; ; 172.72",
        "68; US; 172.72",
        "5'13; ; -",
        "17 cm; ; -",
        "17; metric; -",
        "tall; ; -",
        "-172; ; -",
        "1720; ; -",
        "5.8; ; -",
      })
  void heights(String written, String measures, String cm) {
    AboutMe read =
        read(
            "Question|Answer",
            "Height|" + written,
            "Measures|" + (measures == null ? "" : measures));
    assertEquals(cm, shown(read.person().body().heightCm()));
    assertEquals(
        cm.equals("-") ? "BODY_MEASURE_UNREADABLE@B2" : "", said(read.problems()), written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "80 kg; ; 80.0",
        "80; ; 80.0",
        "80,5 kg; ; 80.5",
        "176 lb; ; 79.83",
        "176 lbs; metric; 79.83",
        "176; US; 79.83",
        "12 st 8; ; 79.83",
        "12 stone 8 lb; ; 79.83",
        "12st; ; 76.2",
        "800 kg; ; -",
        "12 st 15; ; -",
        "0; ; -",
        "heavy; ; -",
      })
  void weights(String written, String measures, String kg) {
    AboutMe read =
        read(
            "Question|Answer",
            "Measures|" + (measures == null ? "" : measures),
            "Weight|" + written);
    assertEquals(kg, shown(read.person().body().weightKg()));
    assertEquals(
        kg.equals("-") ? "BODY_MEASURE_UNREADABLE@B3" : "", said(read.problems()), written);
  }

  private static String shown(OptionalDouble amount) {
    return amount.isPresent() ? String.valueOf(amount.getAsDouble()) : "-";
  }

  @ParameterizedTest
  @CsvSource({
    "USA, US",
    "canada, CANADA",
    "Germany, EU",
    "England, UK",
    "U.K., UK",
    "other, OTHER",
    "not given, null",
    "Mars, null ABOUT_ME_UNREADABLE@B3"
  })
  void countries(String written, String expected) {
    AboutMe read = answered("Country", written);
    assertEquals(expected, (read.person().body().country() + " " + said(read.problems())).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "x", "X", "1", "true", "TRUE", "✓", "y", "Y"})
  void ticks(String tick) {
    assertTrue(answered("None of these", tick).person().health().noneOfThese());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "", "-", "0", "false", "not sure"})
  void whatIsNoTick(String tick) {
    AboutMe read = answered("None of these", tick);
    assertEquals(HealthAnswers.UNKNOWN, read.person().health());
    assertEquals("", said(read.problems()));
  }

  @Test
  void aBlankQuestionIsNotAnswered() {
    AboutMe read =
        read(
            "Question|Answer",
            "Do you have kidney disease?|no",
            "Do you have heart or liver disease?|",
            "Do you take any other medicine?|Yes",
            "Do you take water tablets or blood pressure medicine?|perhaps");
    assertEquals(
        Map.of(
            HealthAnswers.HealthQuestion.KIDNEY,
            false,
            HealthAnswers.HealthQuestion.OTHER_MEDICINES,
            true),
        read.person().health().answers());
    assertEquals("ABOUT_ME_UNREADABLE@B5", said(read.problems()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Do you have kidney disease?|yes", "Condition|Medicine\n|ramipril"})
  void noneOfTheseCountsForNothingBesideAYes(String other) {
    String[] lines = ("Question|Answer\nNone of these|yes\n" + other).split("\n", -1);
    AboutMe read = read(lines);
    assertTrue(!read.person().health().noneOfThese());
    assertEquals("NONE_OF_THESE_AND_SOME@B2", said(read.problems()));
  }

  @Test
  void aLifeStageThatContradictsTheSexIsNamedAtItsCell() {
    AboutMe read = read("Question|Answer", "Life stage|pregnancy", "Sex|male");
    assertEquals("LIFE_STAGE_AGAINST_SEX@B2", said(read.problems()));
  }

  /** Nutrient, at least, no more than, unit, counts, date; what is read; what is said. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Magnesium|300||mg; magnesium 300.0 to - ALL;",
        "Magnesium|10||mmol; magnesium 243.05 to - ALL;",
        "calcium||25|mmol|tablets; calcium - to 1001.95 TABLETS;",
        "K||50|mmol|food; potassium - to 1954.9 FOOD;",
        "Potassium|3.5|4,7|g; potassium 3500.0 to 4700.0 ALL;",
        "Sodium||100|mmol; sodium - to 2299.0 ALL;",
        "Sodium||5|g salt; sodium - to 1967.0 ALL;",
        "Salt||5|g; sodium - to 1967.0 ALL;",
        "Sodium||2,300|mg; sodium - to 2300.0 ALL;",
        "Sodium||2300 mg|; sodium - to 2300.0 ALL;",
        "Fluid|1.5|2|L; fluid 1500.0 to 2000.0 ALL;",
        "Fluids||1500 ml; fluid - to 1500.0 ALL;",
        "Drinks|64||fl oz; drinks 1892.48 to - ALL;",
        "Energy||8368|kJ; energy - to 2000.0 ALL;",
        "Fluid|2||mmol; ; LIMIT_UNIT_UNFIT@D3",
        "Sodium||2000|mL; ; LIMIT_UNIT_UNFIT@D3",
        "Potassium|2||g salt; ; LIMIT_UNIT_UNFIT@D3",
        "Sodium||2 g|mg; ; LIMIT_UNIT_UNFIT@C3",
        "Fluid|2||; ; LIMIT_UNIT_MISSING@D3",
        "|2000||mg; ; LIMIT_NUTRIENT_MISSING@A3",
        "Vitamin D|20||mg; ; OWN_NUTRIENT_UNKNOWN@A3",
        "Calcium|||mg; ; LIMIT_AMOUNT_MISSING@B3",
        "Calcium|-5||mg; ; LIMIT_NOT_A_NUMBER@B3",
        "Calcium|0||mg; ; LIMIT_NOT_A_NUMBER@B3",
        "Calcium|lots|2000|mg; calcium - to 2000.0 ALL; LIMIT_NOT_A_NUMBER@B3",
        "Calcium|3000|2000|mg; calcium - to 2000.0 ALL; LIMIT_FLOOR_ABOVE_CEILING@B3",
        "Calcium|1000||mg|meat; calcium 1000.0 to - ALL; LIMIT_COUNTS_UNKNOWN@E3",
        "Calcium|1000||mg||soon; calcium 1000.0 to - ALL; ABOUT_ME_DATE_UNREADABLE@F3",
        "Calcium|1000||mg||3/2/2026; calcium 1000.0 to - ALL; ABOUT_ME_DATE_UNREADABLE@F3",
        "|||mg|all; ; ",
      })
  void limits(String row, String expected, String problems) {
    AboutMe read =
        read("Question|Answer", "Nutrient|At least|No more than|Unit|Counts|Date|Set by", row);
    String limits =
        read.person().limits().stream().map(AboutMeTest::line).collect(Collectors.joining(", "));
    assertEquals(expected == null ? "" : expected, limits);
    assertEquals(problems == null ? "" : problems, said(read.problems()));
  }

  private static String line(OwnLimit limit) {
    return limit.nutrient()
        + " "
        + shown(limit.atLeast())
        + " to "
        + shown(limit.noMoreThan())
        + " "
        + limit.counts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Potassium|Dr A|2026-03-02|stable; Potassium Dr A 2026-03-02 stable;",
        "Potassium||2026-03-02|stable; Potassium  2026-03-02 stable; RELEASE_INCOMPLETE@B3",
        "Potassium|Dr A||stable; Potassium Dr A null stable; RELEASE_INCOMPLETE@C3",
        "Potassium|Dr A|2026-03-02|; Potassium Dr A 2026-03-02; RELEASE_INCOMPLETE@D3",
        "Potassium|Dr A|someday|stable; Potassium Dr A null stable; ABOUT_ME_DATE_UNREADABLE@C3",
        "Iron|Dr A|2026-03-02|stable; ; OWN_NUTRIENT_UNKNOWN@A3",
        "|Dr A|2026-03-02|stable; ; RELEASE_INCOMPLETE@A3",
      })
  void releases(String row, String expected, String problems) {
    AboutMe read = read("Question|Answer", "Nutrient|Released by|Date|Reason", row);
    String releases =
        read.person().health().releases().stream()
            .map(one -> one.nutrient() + " " + one.by() + " " + one.on() + " " + one.reason())
            .collect(Collectors.joining(", "));
    assertEquals(expected == null ? "" : expected, releases.strip());
    assertEquals(problems == null ? "" : problems, said(read.problems()));
  }

  /** Tables follow each other with titles and notes between, in any order. */
  @Test
  void eachTableIsFoundByItsHeaders() {
    AboutMe read =
        read(
            "About me",
            "Tablet or powder|mg in one|Of which mineral|How many a day",
            "Mag|200|magnesium|1",
            "",
            "Conditions and medicines",
            "One in each row.",
            "Condition|Medicine",
            "Gout|ramipril",
            "none|",
            "|an inhaler",
            "Goals and limits of your own",
            "From a clinician.",
            "Nutrient|At least|No more than|Unit",
            "Sodium||2000|mg",
            "About you",
            "Question|Answer",
            "Client code|K7",
            "Age|46");
    Person person = read.person();
    assertEquals("", said(read.problems()));
    assertEquals("K7", person.code());
    assertEquals(1, person.tablets().size());
    assertEquals(1, person.limits().size());
    assertEquals(
        List.of("Gout A8"),
        person.health().conditions().stream()
            .map(one -> one.text() + " " + one.place().column() + one.place().row())
            .toList());
    assertEquals(
        List.of("ramipril", "an inhaler"),
        person.health().medicines().stream().map(HealthAnswers.ReportedItem::text).toList());
  }

  /** Every question, title and sign that the sheet shows is known when it is read again. */
  @Test
  void ourOwnWordsAreKnown() {
    Map<String, String> sentences = ReportWordsCsv.sentences().all();
    for (String title :
        List.of("health", "named", "limits", "releases", "signs", "eating", "tablets")) {
      String words = String.valueOf(sentences.get("about_me." + title));
      assertTrue(WORDS.titles().contains(TextFolding.fold(words)), words);
    }
    for (AboutMeWords.AboutMeQuestion question : AboutMeWords.AboutMeQuestion.values()) {
      String key = question.name().toLowerCase(java.util.Locale.ROOT);
      String words = sentences.get("about_me." + key);
      if (words != null) {
        assertEquals(question, WORDS.questions().get(TextFolding.fold(words)), words);
      }
    }
    AboutMeLists lists = AboutMeCsv.lists();
    for (var asked : lists.questions().entrySet()) {
      String words = asked.getValue().words();
      assertEquals(
          asked.getKey().name(),
          String.valueOf(WORDS.questions().get(TextFolding.fold(words))),
          words);
    }
    for (var sign : lists.signs()) {
      assertEquals(sign.id(), WORDS.redFlags().get(TextFolding.fold(sign.question())));
    }
  }
}
