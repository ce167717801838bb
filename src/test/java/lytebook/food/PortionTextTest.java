package lytebook.food;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lytebook.text.PlainNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortionTextTest {

  @Test
  void portionsStandAsMeasureAndGrams() {
    List<Portion> portions = List.of(new Portion("1 cup", 244), new Portion("1 fl oz", 30.5));
    assertEquals("1 cup=244;1 fl oz=30.5", PortionText.print(portions));
    assertEquals(portions, PortionText.parse("1 cup=244;1 fl oz=30.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b", "a=b", "a\\b", "\\", ";", "=", "\\;=\\", "1 slice, \"thin\"", ""})
  void everyTextComesBackAsItWas(String text) {
    List<Portion> portions = List.of(new Portion(text, 1), new Portion("1 cup", 0.1));
    assertEquals(portions, PortionText.parse(PortionText.print(portions)));
    List<String> names = List.of(text + "x", "y" + text);
    assertEquals(names, PortionText.parseNames(PortionText.printNames(names)));
  }

  @Test
  void anEmptyCellIsAnEmptyList() {
    assertEquals(List.of(), PortionText.parse(""));
    assertEquals(List.of(), PortionText.parseNames(""));
    assertEquals("", PortionText.print(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1 cup", "1 cup=", "1 cup=x", "1 cup=0", "1 cup=-1", "1 cup=2=3", "1 cup=2;"})
  void aTextOfAnotherFormIsAFault(String text) {
    assertThrows(IllegalArgumentException.class, () -> PortionText.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"5,5", "0.10,0.1", "30.5,30.5", "1000,1000", "0.0001,0.0001", "0,0", "1e7,10000000"})
  void numbersAreShortAndPlain(double number, String text) {
    assertEquals(text, PlainNumber.of(number));
  }
}
