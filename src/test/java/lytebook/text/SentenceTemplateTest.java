package lytebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.read.table.ReportWordsCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was said gives back what it was said of. */
class SentenceTemplateTest {
  private static final ProblemWording WORDING = ReportWordsCsv.problems();

  @Test
  void theGapsAreFilledInAnyOrderAndTheSameTwice() {
    String template = "Made by {1} (rows: {0}) of {2}, {1}.";
    assertEquals(
        Optional.of(List.of("3", "a (b)", "c, d")),
        SentenceTemplate.partsOf(template, "Made by a (b) (rows: 3) of c, d, a (b)."));
    assertEquals(
        Optional.empty(), SentenceTemplate.partsOf(template, "Made by a (rows: 3) of c, b."));
    assertEquals(Optional.of(List.of("", "x\ny")), SentenceTemplate.partsOf("To {1}", "To x\ny"));
    assertEquals(Optional.of(List.of()), SentenceTemplate.partsOf("a.c", "a.c"));
    assertEquals(Optional.empty(), SentenceTemplate.partsOf("a.c", "abc"));
  }

  /** Several codes may share their words; then any of them says the same. */
  @ParameterizedTest
  @EnumSource
  void aProblemIsKnownByItsWords(ProblemCode code) {
    Place place = Place.ofFile("log.csv");
    Problem problem = Problem.of(code, place, "row", "first 1", "second 2", "third", "4", "5");
    ProblemWording.MessageAndFix said =
        new ProblemWording.MessageAndFix(WORDING.message(problem), WORDING.fix(problem));
    Problem found = WORDING.problemOf(said, place, "row").orElseThrow();
    assertEquals(said.message(), WORDING.message(found));
    assertEquals(said.fix(), WORDING.fix(found));
    assertEquals(code.severity(), found.severity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log.csv",
        "log.csv:14",
        "log.xlsx, sheet 'Log'",
        "log.xlsx, sheet 'Ann's log', C14",
        "a, sheet 'b'.xlsx, sheet 'Log', row 7",
        "log:2:3"
      })
  void aPlaceIsKnownByItsWords(String words) {
    assertEquals(words, Place.of(words).toString());
  }

  @Test
  void thePartsOfAPlace() {
    assertEquals(new Place("log.xlsx", "Log", 14, "C"), Place.of("log.xlsx, sheet 'Log', C14"));
    assertEquals(new Place("log.xlsx", "Log", 7, null), Place.of("log.xlsx, sheet 'Log', row 7"));
    assertEquals(new Place("log.csv", null, 3, null), Place.of("log.csv:3"));
  }
}
