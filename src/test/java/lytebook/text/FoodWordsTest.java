package lytebook.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodWordsTest {
  private final FoodWords words =
      new FoodWords(
          List.of(
              new FoodWords.WordMeaning("courgette", "zucchini"),
              new FoodWords.WordMeaning("semi skimmed", "reducedfat"),
              new FoodWords.WordMeaning("skin not eaten", "not skin"),
              new FoodWords.WordMeaning("without", "not"),
              new FoodWords.WordMeaning("no", "not"),
              new FoodWords.WordMeaning("and", ""),
              new FoodWords.WordMeaning("organic", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Courgettes | zucchini",
        "Organic COURGETTES (grated) | zucchini grated",
        "Semi-skimmed milk | reducedfat milk",
        "tomatoes, potatoes and cherries | tomato potato cherry",
        "Chicken, skin not eaten | chicken -skin",
        "w/o skin | -skin",
        "Rice, no fat, cooked | rice -fat cooked",
        "Café crème brûlée | cafe creme brulee",
        "Kellogg’s | kellogg",
        "FISH & CHIPS | fish chip",
        "İce Milk | ice milk",
        "2% milk | 2% milk",
        "'' | ''",
        "??? | ''"
      })
  void oneFormForAllWaysOfWriting(String text, String expected) {
    assertEquals(expected, words.key(text));
  }

  @ParameterizedTest
  @CsvSource({
    "cookies, cookie",
    "pies, pie",
    "peaches, peach",
    "radishes, radish",
    "glasses, glass",
    "boxes, box",
    "berries, berry",
    "mangoes, mango",
    "oats, oat"
  })
  void pluralAndSingularAreOneWord(String many, String one) {
    assertEquals(FoodWords.folded(one), FoodWords.folded(many));
  }

  @Test
  void wordsThatEndLikeAPluralAreLeft() {
    assertEquals(
        List.of("couscous", "swiss", "hummus", "asparagus"),
        FoodWords.folded("couscous Swiss hummus asparagus"));
  }

  @Test
  void aTextHasOneMeaning() {
    List<FoodWords.WordMeaning> twice =
        List.of(
            new FoodWords.WordMeaning("prawn", "shrimp"), new FoodWords.WordMeaning("Prawns", ""));
    assertThrows(IllegalArgumentException.class, () -> new FoodWords(twice));
  }
}
