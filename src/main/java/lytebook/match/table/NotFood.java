package lytebook.match.table;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.text.FoodWords;

/**
 * Words with which a text is no food, or none that can be told.
 *
 * @param always notes, medicines, activities, people who cook: a text with such a word is no food
 * @param alone meals, places, names: a text of nothing else is no food
 */
public record NotFood(Set<String> always, Set<String> alone) {
  private static final Pattern OWNER = Pattern.compile("(\\p{L}{2,})['\u2019]s\\b");

  public boolean isOne(String word) {
    return always.contains(word) || alone.contains(word);
  }

  /** Whether words say that there is no food that can be told. */
  public boolean says(List<String> words, Set<String> describing) {
    return words.stream().anyMatch(always::contains)
        || (words.stream().anyMatch(alone::contains)
            && words.stream().allMatch(word -> alone.contains(word) || describing.contains(word)));
  }

  /** Whether it is somebody's own dish: "Luigi's pizza", but not "tomato's" or a brand. */
  public boolean isSomebodys(String text, Brands brands, Predicate<String> isKnownWord) {
    Matcher owner = OWNER.matcher(text);
    while (owner.find()) {
      List<String> word = FoodWords.folded(owner.group(1));
      List<String> whole = FoodWords.folded(owner.group());
      boolean isKnown =
          word.stream().anyMatch(each -> isKnownWord.test(each) && !isOne(each))
              || brands.isOne(word)
              || brands.isOne(whole);
      if (!isKnown) {
        return true;
      }
    }
    return false;
  }
}
