package lytebook.match.table;

import java.util.List;
import java.util.function.Predicate;
import lytebook.food.Food;
import lytebook.text.FoodWords;

/**
 * The foods a row of a table is for: {@code any}, {@code drink}, {@code food} (not drunk), the id
 * of one, {@code name: words} that its name has, {@code category: name}, or small words of its
 * category. {@code +} joins what must hold together, {@code ;} parts alternatives: {@code beans +
 * name: baked; soup}.
 */
public final class FoodSelector {
  private static final String NAME = "name:";
  private static final String CATEGORY = "category:";

  private final String text;
  private final Predicate<SelectableFood> covers;

  private FoodSelector(String text, Predicate<SelectableFood> covers) {
    this.text = text;
    this.covers = covers;
  }

  /** Reads the text of a row; an empty part of it is a fault of the table. */
  public static FoodSelector of(String text) {
    Predicate<SelectableFood> any = traits -> false;
    for (String alternative : text.split(";", -1)) {
      Predicate<SelectableFood> all = traits -> true;
      for (String one : alternative.split("\\+", -1)) {
        all = all.and(condition(one.strip()));
      }
      any = any.or(all);
    }
    return new FoodSelector(text, any);
  }

  private static Predicate<SelectableFood> condition(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a part says no food");
    }
    if (text.startsWith(NAME)) {
      List<String> words = FoodWords.folded(text.substring(NAME.length()));
      return traits -> traits.name().containsAll(words);
    }
    if (text.startsWith(CATEGORY)) {
      String category = text.substring(CATEGORY.length()).strip();
      return traits -> traits.food().category().equals(category);
    }
    if (text.indexOf(':') > 0) {
      return traits -> traits.food().id().equals(text);
    }
    return switch (text) {
      case "any" -> traits -> true;
      case "without usual portion" -> traits -> traits.food().usualPortionGrams().isEmpty();
      case "drink" -> traits -> traits.food().kind().isDrunk();
      case "food" -> traits -> !traits.food().kind().isDrunk();
      default -> traits -> traits.category().contains(text);
    };
  }

  /** Whether a food is one of them. */
  public boolean covers(Food food) {
    return covers(new SelectableFood(food));
  }

  public boolean covers(SelectableFood traits) {
    return covers.test(traits);
  }

  /** Whether these are all foods, one that is not known among them. */
  boolean isAny() {
    return text.equals("any");
  }

  @Override
  public String toString() {
    return text;
  }
}
