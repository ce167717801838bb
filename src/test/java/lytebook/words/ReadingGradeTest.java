package lytebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {
  @ParameterizedTest
  @CsvSource({
    "salt,1",
    "table,2",
    "medicine,3",
    "kidney,2",
    "shake,1",
    "the,1",
    "sodium,3",
    "nation,2",
    "burned,1",
    "rested,2"
  })
  void syllables(String word, int count) {
    assertEquals(count, ReadingGrade.syllables(word));
  }

  /** 0.39 * 6 + 11.8 * 6 / 6 - 15.59. */
  @Test
  void aSentenceOfShortWordsIsEasy() {
    assertEquals(-1.45, ReadingGrade.of("The cat sat on the mat."), 0.01);
    assertEquals(-1.45, ReadingGrade.of("The cat sat on the magnesium."), 0.01);
  }

  @Test
  void longWordsAreHard() {
    assertTrue(
        ReadingGrade.of("Electrolyte abnormalities necessitate individualised investigation.")
            > 20);
    assertEquals(0, ReadingGrade.of(""));
  }

  @Test
  void theLongestSentenceCounts() {
    assertEquals(4, ReadingGrade.longestSentence("One two. One two three four! One?"));
  }

  @Test
  void bannedWordsAreFoundWhole() {
    assertEquals(List.of("causes"), ReadingGrade.bannedIn("This Causes cramps, because."));
    assertEquals(List.of("p ="), ReadingGrade.bannedIn("with p = 0.04"));
    assertEquals(List.of(), ReadingGrade.bannedIn("This is a treatsy word, insignificantly."));
  }
}
