package lytebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTemplateTest {
  @Test
  void theGapsAreFilledInAnyOrderAndTheSameTwice() {
    assertEquals(
        "Made by a (b) (rows: 3) of c, d, a (b).",
        SentenceTemplate.fill("Made by {1} (rows: {0}) of {2}, {1}.", List.of(3, "a (b)", "c, d")));
  }

  /** What fills a gap is a person's own text: it may look like a gap, or like a pattern. */
  @Test
  void whatFillsAGapIsNotFilledAgain() {
    assertEquals(
        "{1} and $1\\ of {2}", SentenceTemplate.fill("{0} and {1} of {2}", List.of("{1}", "$1\\")));
  }
}
