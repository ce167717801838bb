package lytebook.match.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lytebook.match.RealTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
  private final AmountText amounts = RealTables.TABLES.amounts();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/2 | 0.5 | ''",
        "1 1/2 | 1.5 | ''",
        "1½ | 1.5 | ''",
        "½ | 0.5 | ''",
        "¾ cup | 0.75 | cup",
        "2 slices | 2 | slices",
        "150 g | 150 | g",
        "150g | 150 | g",
        "8 fl oz | 8 | fl oz",
        "0.5 | 0.5 | ''",
        ".5 | 0.5 | ''",
        "1,5 | 1.5 | ''",
        "0,25 l | 0.25 | l",
        "1,500 | 1500 | ''",
        "0,500 | 0.5 | ''",
        "two | 2 | ''",
        "Two slices | 2 | slices",
        "a | 1 | ''",
        "half | 0.5 | ''",
        "half a | 0.5 | ''",
        "one and a half | 1.5 | ''",
        "a dozen | 12 | ''",
        "half a dozen eggs | 6 | eggs",
        "a couple of slices | 2 | of slices",
        "a few? | 3 | ?",
        "a few slices | 3 | slices",
        "half-pint | 0.5 | pint",
        "1-2 | 1.5 | ''",
        "1 to 2 cups | 1.5 | cups",
        "2 x 150 g | 300 | g",
        "x2 | 2 | ''",
        "2x | 2 | ''",
        "about 2 | 2 | ''",
        "~ 100 g | 100 | g",
        "approx. 3 | 3 | ''",
        "-3 | -3 | ''",
        "−3 g | -3 | g"
      })
  void readsTheNumberAndLeavesTheRest(String text, double number, String rest) {
    AmountText.NumberAndRest written = amounts.read(text);
    assertEquals(number, written.number().orElseThrow(), 1e-6);
    assertEquals(rest, written.rest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"lots", "some", "g", "2% fat", "and", "?"})
  void whatIsNoNumberIsNotReadAsOne(String text) {
    AmountText.NumberAndRest written = amounts.read(text);
    assertTrue(written.number().isEmpty(), text + " read as " + written);
    assertEquals(text, written.rest());
  }
}
