package lytebook.report.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lytebook.assess.Adequacy;
import lytebook.cramp.CrampComparison;
import lytebook.cramp.CrampCounts;
import lytebook.read.table.ReportWordsCsv;
import lytebook.report.Sentences;
import lytebook.report.book.Formula;
import lytebook.total.Completeness;
import org.junit.jupiter.api.Test;

/**
 * The numbers of the method stand once, in the engine: a formula takes them from there. So no text
 * that formulas are made of compares with a number, but for those that are no rule of the method.
 */
class RuleNumbersTest {
  private static final Path SHEETS = Path.of("src/main/java/lytebook/report/sheet");
  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A gap of a formula: the next part, or one by its number. */
  private static final String GAP = "%(?:\\d+\\$)?s";

  private static final Pattern COMPARED =
      Pattern.compile("(?:[<>=]-?|PERCENTILE\\(" + GAP + ",)\\d+(?:\\.\\d+)?");

  /** A flag, nothing, that all cells of a list are numbers, Saturday, and "3 or more" cramps. */
  private static final Pattern NO_RULE =
      Pattern.compile(
          "=[01]\\b|[<>]=?0(?![.\\d])|COUNT\\((?:"
              + GAP
              + ",)+"
              + GAP
              + "\\)<[24]|WEEKDAY\\("
              + GAP
              + ",2\\)>5"
              + "|\\\\\">=3\\\\\"");

  /** A factor that is compared with: the edge of floating point, no rule. */
  private static final Pattern EDGE = Pattern.compile(">0\\.0+1\\b");

  @Test
  void noFormulaHoldsANumberOfTheMethod() throws IOException {
    List<String> found = new ArrayList<>();
    int texts = 0;
    for (Path file : sources()) {
      Matcher text = TEXT.matcher(Files.readString(file));
      while (text.find()) {
        texts++;
        String rest = NO_RULE.matcher(text.group(1)).replaceAll("");
        rest = EDGE.matcher(rest).replaceAll("");
        Matcher number = COMPARED.matcher(rest);
        while (number.find()) {
          found.add(file.getFileName() + ": " + number.group() + " in " + text.group(1));
        }
      }
    }
    assertTrue(texts > 500, texts + " texts seen");
    assertEquals(List.of(), found);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SHEETS)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** What the method says (4.1, 4.4, 4.5, 5.2), typed here a second time on purpose. */
  @Test
  void theNumbersAreThoseOfTheMethod() {
    assertEquals(3, Adequacy.LEAST_DAYS);
    assertEquals(7, Adequacy.LEAST_DAYS_FOR_MORE);
    assertEquals(14, Adequacy.LEAST_DAYS_FOR_OWN_SPREAD);
    assertEquals(0.90, Adequacy.LEAST_COVERAGE);
    assertEquals(0.95, Adequacy.LEAST_COVERAGE_OF_CEILING);
    assertEquals(1, Adequacy.LIKELY_Z);
    assertEquals(2, Adequacy.CLEAR_Z);
    assertEquals(4, Completeness.LEAST_FOODS);
    assertEquals(2, Completeness.LEAST_OCCASIONS);
    assertEquals(500, Completeness.LEAST_ENERGY_KCAL);
    assertEquals(0.4, CrampComparison.SHARE_OF_LOW_DAYS);
    assertEquals(1.959963984540054, CrampCounts.Z_OF_95_PERCENT, 1e-15);
  }

  /** A sentence says a number of the method as one that a reader takes in; it is the engine's. */
  @Test
  void sentencesSayTheNumbersThatTheEngineGoesBy() {
    Sentences words = ReportWordsCsv.sentences();
    for (String key : List.of("days.note", "about.days")) {
      assertEquals(
          List.of(
              Completeness.LEAST_FOODS,
              Completeness.LEAST_OCCASIONS,
              Completeness.LEAST_ENERGY_KCAL),
          numbers(words.say(key)),
          key);
    }
    for (String key : List.of("about.verdicts", "plan.outcome.too_few_days")) {
      assertEquals(List.of(Adequacy.LEAST_DAYS), numbers(words.say(key)), key);
    }
    assertEquals(
        List.of(Adequacy.LEAST_DAYS_FOR_MORE, Adequacy.LEAST_DAYS),
        numbers(words.say("template.how.start.3")));
  }

  private static List<Integer> numbers(String sentence) {
    return Pattern.compile("\\d+")
        .matcher(sentence)
        .results()
        .map(number -> Integer.valueOf(number.group()))
        .toList();
  }

  @Test
  void aNumberIsWrittenWithoutAnExponent() {
    assertEquals("0.0000000005", Formula.number(5e-10));
    assertEquals("150", Formula.number(150));
    assertEquals("0.95", Formula.number(Adequacy.LEAST_COVERAGE_OF_CEILING));
  }
}
