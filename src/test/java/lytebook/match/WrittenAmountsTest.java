package lytebook.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways people write amounts, with the grams a person would take them for. */
class WrittenAmountsTest {
  static Stream<TableRow> lines() {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                WrittenAmountsTest.class.getResourceAsStream(
                    "/lytebook/match/written-amounts.csv")),
            StandardCharsets.UTF_8)) {
      return Tables.read("written-amounts.csv", reader).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MatchedEntry match(String text, String amount, String unit) {
    return RealTables.MATCHER.match(LoggedFood.entry(text, amount, unit));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void weighsWhatAPersonWouldTakeItFor(TableRow line) {
    MatchedEntry found = match(line.text("text"), line.text("amount"), line.text("unit"));
    OptionalDouble grams = found.serving().grams();
    String told = line.text("class") + ": " + line.text("text") + " " + found.serving();
    assertTrue(grams.isPresent(), told);
    assertTrue(grams.getAsDouble() >= line.number("least_g").orElseThrow() - 0.01, told);
    assertTrue(grams.getAsDouble() <= line.number("most_g").orElseThrow() + 0.01, told);
  }

  @ParameterizedTest
  @CsvSource({
    "tea, 1, mug, '1 mug, 260 g'",
    "oats, 2, '', '1 usual portion, 40 g'",
    "red wine, 1, small glass, '1 small glass, 125 g'",
    "soup, 1, large bowl, '1.25 bowl, 400 g'",
    "carrot, 1, large, '1.25 regular carrot, 75 g'",
  })
  void whatOurOwnTableGaveIsSaid(String text, String amount, String unit, String taken) {
    MatchedEntry found = match(text, amount, unit);
    assertEquals(Serving.GramsFrom.PORTION_ASSUMED, found.serving().from());
    Problem problem = found.problems().get(0);
    assertEquals(ProblemCode.PORTION_ASSUMED, problem.code());
    assertEquals(taken, problem.details().get(1));
  }

  @Test
  void anOwnUsualPortionIsAnAmountAssumed() {
    MatchedEntry found = match("oats", "", "");
    assertEquals(Serving.GramsFrom.USUAL_PORTION, found.serving().from());
    assertEquals(List.of("1 usual portion, 40 g"), found.problems().get(0).details());
  }

  @ParameterizedTest
  @CsvSource({"rice, 200, ''", "milk, 250, ''", "soup, 40, ''", "cheerios, 30, ''"})
  void aBareNumberTooHighForHelpingsIsAskedFor(String text, String amount, String unit) {
    assertTrue(match(text, amount, unit).serving().grams().isEmpty());
  }

  @Test
  void leanToFatIsNoAmount() {
    assertEquals(113.4, match("93/7 ground beef 4oz", "", "").serving().grams().orElseThrow(), 0.1);
  }
}
