package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.Preferences;
import lytebook.log.Preferences.PreferenceItem;
import lytebook.log.aboutme.AboutMe;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.problem.Problem;
import lytebook.read.table.AboutMeTest;
import lytebook.read.table.ReportWordsCsv;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person wishes of food ideas, as they write it on an About me sheet. */
class PreferenceAnswersTest {
  private static final Set<String> WISHES =
      Set.of("DIET", "AVOID", "LIKES", "MOST_EXTRA_ENERGY", "MOST_EXTRA_FLUID", "IDEAS");

  private static AboutMe answered(String question, String answer) {
    return AboutMeTest.read("Question|Answer", question + "|" + answer);
  }

  private static Preferences wished(String question, String answer) {
    return answered(question, answer).person().preferences();
  }

  /** All that is said, the parts that are not left out. */
  private static String line(Preferences wished) {
    return Stream.of(
            part("diets", texts(wished.diets())),
            part("avoid", texts(wished.avoid())),
            part("likes", texts(wished.likes())),
            wished.mostExtraEnergyKcal().isPresent()
                ? wished.mostExtraEnergyKcal().getAsDouble() + " kcal"
                : "",
            wished.mostExtraFluidMl().isPresent()
                ? wished.mostExtraFluidMl().getAsDouble() + " mL"
                : "",
            wished.ideas().isPresent() ? wished.ideas().getAsInt() + " ideas" : "")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String part(String name, String texts) {
    return texts.isEmpty() ? "" : name + " " + texts;
  }

  private static String texts(List<PreferenceItem> said) {
    return said.stream().map(PreferenceItem::text).collect(Collectors.joining("|"));
  }

  /** The block as our own sheet has it, between a title and the next table. */
  @Test
  void theBlockIsRead() {
    AboutMe read =
        AboutMeTest.read(
            "Question|Answer",
            "Client code|K7",
            "",
            "What you eat",
            "Food ideas go by these answers.",
            "Question|Answer|||How to answer",
            "Diet|Vegetarian, Halal|||Choose",
            "Foods to leave out|lactose and nuts",
            "Foods you like|bananas",
            "Most extra energy a day (kcal)|200",
            "Most extra fluid a day (mL)|750",
            "Number of food ideas|2",
            "What you take every day",
            "Diet|Vegan");
    assertEquals(
        "diets Vegetarian|Halal; avoid lactose|nuts; likes bananas; 200.0 kcal; 750.0 mL; 2 ideas",
        line(read.person().preferences()));
    assertEquals("K7", read.person().code());
    assertEquals("", AboutMeTest.said(read.problems()));
    assertEquals(
        List.of("B8", "B8"),
        read.person().preferences().avoid().stream()
            .map(one -> one.place().column() + one.place().row())
            .toList());
    assertEquals("About me", read.person().preferences().diets().get(0).place().sheet());
  }

  static Stream<String[]> wordings() {
    return Tables.fromClassPath("about-me.csv").stream()
        .filter(row -> row.text("about").equals("QUESTION"))
        .filter(row -> WISHES.contains(row.text("means")))
        .map(row -> new String[] {row.text("text"), row.text("means")});
  }

  @Test
  void eachQuestionHasManyWordings() {
    assertEquals(WISHES, wordings().map(wording -> wording[1]).collect(Collectors.toSet()));
    assertTrue(wordings().count() > 100);
  }

  /** In any case, with a question mark or a hint behind it. */
  @ParameterizedTest
  @MethodSource("wordings")
  void everyWordingIsRecognised(String asked, String means) {
    boolean isName = Set.of("DIET", "AVOID", "LIKES").contains(means);
    String answer = isName ? "Fish" : means.equals("IDEAS") ? "2" : "200";
    String expected =
        switch (means) {
          case "DIET" -> "diets Fish";
          case "AVOID" -> "avoid Fish";
          case "LIKES" -> "likes Fish";
          case "IDEAS" -> "2 ideas";
          case "MOST_EXTRA_ENERGY" ->
              asked.matches(".*(kJ|kilojoules).*") ? "48.0 kcal" : "200.0 kcal";
          default -> "200.0 mL";
        };
    for (String written :
        List.of(asked, asked.toUpperCase(java.util.Locale.ROOT) + "?", asked + " (if any)")) {
      assertEquals(expected, line(wished(written, answer)), written);
    }
  }

  /** A row of the table that another hides would never be seen. */
  @Test
  void noWordingStandsTwice() {
    Set<String> seen = new HashSet<>();
    Tables.fromClassPath("about-me.csv").stream()
        .filter(row -> Set.of("QUESTION", "WISH", "EXTRA", "IDEAS").contains(row.text("about")))
        .forEach(
            row ->
                assertTrue(
                    seen.add(row.text("about") + AboutMeWords.key(row.text("text"))),
                    row.text("text")));
    Tables.fromClassPath("about-me.csv").stream()
        .filter(row -> row.text("about").endsWith("_IF_YES"))
        .forEach(
            row ->
                assertTrue(
                    seen.add("QUESTION" + AboutMeWords.key(row.text("text"))), row.text("text")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "nuts, fish | nuts;fish",
        "nuts;fish ; soya | nuts;fish;soya",
        "nuts and fish | nuts;fish",
        "Nuts AND Fish | Nuts;Fish",
        "nuts, fish, and soya | nuts;fish;soya",
        "nuts & fish + soya | nuts;fish;soya",
        "nuts or fish | nuts;fish",
        "nuts/fish | nuts;fish",
        "~nuts\nfish\r\n\n- soya\n\u2022 egg~ | nuts;fish;soya;egg",
        "Nüsse und Fisch | Nüsse;Fisch",
        "cow's milk, red meat | cow's milk;red meat",
        "nuts (almonds, walnuts and such), fish | nuts (almonds, walnuts and such);fish",
        "nuts (almonds, fish | nuts (almonds;fish",
        "milk 1,5%, cream 30 % | milk 1,5%;cream 30 %",
        "brandy butter | brandy butter",
        "M&M's, candy | M&M's;candy",
        "nuts, NUTS,, nuts. | nuts",
        ", ; and | and",
        "nuts, none | nuts",
        "yes, nuts | nuts",
        "=1+1 nuts | =1+1 nuts",
      })
  void items(String answer, String items) {
    AboutMe read = answered("Avoid", answer.translateEscapes());
    assertEquals(items.replace(';', '|'), texts(read.person().preferences().avoid()));
    assertEquals("", AboutMeTest.said(read.problems()));
  }

  /** Several rows of an own sheet may say the same kind of thing. */
  @Test
  void allergiesIntolerancesAndDislikesAreOneList() {
    AboutMe read =
        AboutMeTest.read(
            "Question|Answer",
            "Allergies|nuts",
            "Intolerances|lactose; Nuts",
            "Dislikes|liver",
            "Allergien|");
    assertEquals("avoid nuts|lactose|liver", line(read.person().preferences()));
  }

  static Stream<String> nothings() {
    return Stream.concat(
        Tables.fromClassPath("about-me.csv").stream()
            .filter(row -> row.text("about").equals("WISH"))
            .map(row -> row.text("text")),
        Stream.of("", " ", "-", "no", "No", "n/a", "not sure", "NONE.", "unknown", "0"));
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void whatSaysNothing(String answer) {
    for (String question : List.of("Diet", "Foods to leave out", "Foods you like")) {
      AboutMe read = answered(question, answer);
      assertEquals(Preferences.NONE, read.person().preferences(), answer);
      assertEquals("", AboutMeTest.said(read.problems()), answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "x", "7", "!!", "yes, 3"})
  void anAnswerWithoutANameIsAProblem(String answer) {
    AboutMe read = answered("Food allergies", answer);
    assertEquals(Preferences.NONE, read.person().preferences());
    assertEquals("PREFERENCE_NAMES_NOTHING@B2", AboutMeTest.said(read.problems()));
    Problem problem = read.problems().get(0);
    assertEquals(List.of(answer, "Food allergies"), problem.details());
    assertEquals("Food allergies | " + answer, problem.excerpt());
  }

  @ParameterizedTest
  @CsvSource({
    "Vegetarian, yes, diets Vegetarian, ''",
    "Are you vegan?, x, diets Vegan, ''",
    "Vegetarian?, no, '', ''",
    "Halal, '', '', ''",
    "Gluten free, yes, avoid gluten, ''",
    "Lactose intolerant?, Y, avoid lactose, ''",
    "Peanut allergy (any), yes, avoid peanuts, ''",
    "Nut allergy, no, '', ''",
    "Nut allergy, mild, '', ABOUT_ME_UNREADABLE@B2",
  })
  void questionsWithYesOrNo(String question, String answer, String expected, String problems) {
    AboutMe read = answered(question, answer);
    assertEquals(expected, line(read.person().preferences()));
    assertEquals(problems, AboutMeTest.said(read.problems()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "200 | 200.0 kcal",
        "200 kcal | 200.0 kcal",
        "200kcal a day | 200.0 kcal",
        "200 kcal/day | 200.0 kcal",
        "200 Calories per day | 200.0 kcal",
        "about 200 | 200.0 kcal",
        "max. 200 kcal | 200.0 kcal",
        "up to 200 cal daily | 200.0 kcal",
        "+200 | 200.0 kcal",
        "<= 200 | UNREADABLE",
        "\u2264 200 | 200.0 kcal",
        "837 kJ | 200.0 kcal",
        "836,8 kJ | 200.0 kcal",
        "1,000 | 1000.0 kcal",
        "1.000 kcal | 1000.0 kcal",
        "4184 kJ | 1000.0 kcal",
        "4,184 kilojoules | 1000.0 kcal",
        "149.6 | 150.0 kcal",
        "0 | 0.0 kcal",
        "0 kcal | 0.0 kcal",
        "none | 0.0 kcal",
        "None. | 0.0 kcal",
        "no extra energy | 0.0 kcal",
        "zero | 0.0 kcal",
        "- | ~~",
        "not sure | ~~",
        "1001 | OUT_OF_RANGE",
        "1,500 kcal | OUT_OF_RANGE",
        "999999999 | OUT_OF_RANGE",
        "-5 | UNREADABLE",
        "100-200 | UNREADABLE",
        "lots | UNREADABLE",
        "no limit | UNREADABLE",
        "200 mL | UNREADABLE",
        "200 g | UNREADABLE",
        "1,2,3 | UNREADABLE",
        "1.000.5 | UNREADABLE",
        "2 slices | UNREADABLE",
      })
  void mostExtraEnergy(String answer, String expected) {
    check("Most extra energy a day (kcal)", answer, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "500 | 500.0 mL",
        "500ml | 500.0 mL",
        "500 cc | 500.0 mL",
        "5 dl | 500.0 mL",
        "0,5 L | 500.0 mL",
        "0.5 litres a day | 500.0 mL",
        "1/2 L | UNREADABLE",
        "0.5 | 500.0 mL",
        "1,5 | 1500.0 mL",
        "1.500 ml | 1500.0 mL",
        "1,500 | 1500.0 mL",
        "1,500 L | 1500.0 mL",
        "1.5 ml | 2.0 mL",
        "2 | 2000.0 mL",
        "3 | 3.0 mL",
        "16 fl oz | 473.0 mL",
        "16 fl. oz. | 473.0 mL",
        "16 US fl oz | 473.0 mL",
        "none | 0.0 mL",
        "no extra fluid | 0.0 mL",
        "0 | 0.0 mL",
        "2 cups | UNREADABLE",
        "16 oz | UNREADABLE",
        "200 kcal | UNREADABLE",
        "2.1 L | OUT_OF_RANGE",
        "2001 | OUT_OF_RANGE",
        "2500 ml | OUT_OF_RANGE",
      })
  void mostExtraFluid(String answer, String expected) {
    check("Most extra fluid a day (mL)", answer, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Fluid budget (L), metric, 0.5, 500.0 mL",
    "Fluid budget (L), US, 1, 1000.0 mL",
    "Fluid budget (mL), US, 16, 16.0 mL",
    "Fluid budget, metric, 400, 400.0 mL",
    "Fluid budget, US, 16, 473.0 mL",
    "Fluid budget, US, 400 ml, 400.0 mL",
    "Extra ml a day, US, 400, 400.0 mL",
    "Extra energy (kJ), US, 418.4, 100.0 kcal",
    "Extra energy (kJ), , 100 kcal, 100.0 kcal",
    "Extra kJ, , 418.4, 100.0 kcal",
    "Extra energy, US, 100, 100.0 kcal",
  })
  void aBareNumberHasTheUnitOfItsQuestion(
      String question, String measures, String answer, String expected) {
    AboutMe read =
        AboutMeTest.read(
            "Question|Answer",
            question + "|" + answer,
            "Measures|" + (measures == null ? "" : measures));
    assertEquals(expected, line(read.person().preferences()));
    assertEquals("", AboutMeTest.said(read.problems()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1 ideas",
    "2, 2 ideas",
    "3, 3 ideas",
    "two, 2 ideas",
    "2 ideas, 2 ideas",
    "not sure, ''",
    "0, OUT_OF_RANGE",
    "4, OUT_OF_RANGE",
    "99999, UNREADABLE",
    "2.5, UNREADABLE",
    "many, UNREADABLE",
  })
  void ideas(String answer, String expected) {
    check("Number of food ideas", answer, expected);
  }

  /** What it says, or the problem and nothing said. */
  private static void check(String question, String answer, String expected) {
    AboutMe read = answered(question, answer);
    boolean isProblem = expected.equals("UNREADABLE") || expected.equals("OUT_OF_RANGE");
    assertEquals(isProblem ? "" : expected, line(read.person().preferences()), answer);
    assertEquals(
        isProblem ? "PREFERENCE_" + expected + "@B2" : "",
        AboutMeTest.said(read.problems()),
        answer);
  }

  /** Which answer, to what, what would do, and what holds now. */
  @Test
  void theProblemSaysWhatHolds() {
    assertEquals(
        "'5000' for 'Most extra fluid a day (mL)' is not from 0 to 2000 mL, so it was taken as"
            + " blank. Blank means 500 mL. Write a number from 0 to 2000 mL.",
        told("Most extra fluid a day (mL)", "5000"));
    assertEquals(
        "'lots' for 'kcal budget' cannot be read, so it was taken as blank. Blank means 150 kcal."
            + " Write a number from 0 to 1000 kcal, such as 150 kcal.",
        told("kcal budget", "lots"));
    assertEquals(
        "'9' for 'How many ideas' is not from 1 to 3, so it was taken as blank. Blank means 3."
            + " Write a number from 1 to 3.",
        told("How many ideas", "9"));
    assertEquals(
        "'yes' for 'Allergies' names no food and no diet, so it was taken as blank."
            + " Write the names, with commas between. Or leave the answer blank.",
        told("Allergies", "yes"));
  }

  private static String told(String question, String answer) {
    Problem problem = answered(question, answer).problems().get(0);
    var wording = ReportWordsCsv.problems();
    return wording.message(problem) + " " + wording.fix(problem);
  }

  /** A cell may be as long as a spreadsheet allows; no pattern may take long over it. */
  @Test
  @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aVeryLongAnswerIsRead() {
    String answer = "(a, ".repeat(4000) + "nuts and ".repeat(1500);
    assertEquals("(a", wished("Avoid", answer).avoid().get(0).text());
    assertEquals(Preferences.NONE, wished("Avoid " + "(".repeat(30_000), "nuts"));
    assertEquals(Preferences.NONE, wished("Extra energy", "1" + " ".repeat(30_000) + "."));
    assertEquals(Preferences.NONE, wished("Extra energy", "max ".repeat(8_000)));
    assertEquals(Preferences.NONE, wished("Extra energy", "a day ".repeat(5_000)));
    assertEquals(Preferences.NONE, wished("Extra energy", "1" + " extra".repeat(5_000) + "!"));
  }
}
