package lytebook.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {
  static Object[][] texts() {
    return new Object[][] {
      {"plain", "plain"},
      {"a\u0000b\u0008c\uFFFE", "abc"},
      {"a\r\nb\rc\n", "a\nb\nc\n"},
      {"tab\there", "tab\there"},
      {"\uD83C\uDF4C", "\uD83C\uDF4C"},
      {"half \uD83C", "half "},
      {"_x0041_ _x00_ _X0041_", "_x005F_x0041_ _x00_ _X0041_"},
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsWhatAWorkbookCanHold(String text, String expected) {
    assertEquals(expected, CleanText.escaped(text));
  }

  @Test
  void cutsWhereACellIsFull() {
    String full = "x".repeat(CleanText.LONGEST);
    assertEquals(full, CleanText.of(full));
    String cut = CleanText.of(full + "y");
    assertEquals(CleanText.LONGEST, cut.length());
    assertTrue(cut.endsWith("x…"));
  }

  @Test
  void doesNotCutALetterInHalf() {
    String cut = CleanText.of("x".repeat(CleanText.LONGEST - 2) + "\uD83C\uDF4C".repeat(9));
    assertFalse(Character.isSurrogate(cut.charAt(cut.length() - 2)));
    assertTrue(cut.length() <= CleanText.LONGEST);
  }
}
