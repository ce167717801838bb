package lytebook.memory;

import java.util.Objects;
import lytebook.food.Food;

/** What a person decided that some words of a log mean. */
public sealed interface Decision {

  /** The id of the food meant; empty when the decision names none. */
  default String foodId() {
    return "";
  }

  /** Whether it settles what was eaten, so that nobody need be asked about the food again. */
  default boolean settlesTheFood() {
    return true;
  }

  /**
   * A food of the table or a person's own.
   *
   * @param foodId its id, {@code FNDDS:11111000} or {@code OWN:...}
   */
  record IsFood(String foodId) implements Decision {
    public IsFood {
      if (foodId.isBlank()) {
        throw new IllegalArgumentException("no food id");
      }
    }
  }

  /** The words are not eaten at all, or stand there twice: they add nothing and are no gap. */
  record LeftOut() implements Decision {}

  /** Something was eaten, but nobody can say what: it stays a gap and is not asked again. */
  record CannotSay() implements Decision {}

  /** Of rows of one day that say the same, one was eaten; the others are left out. */
  record Once() implements Decision {
    @Override
    public boolean settlesTheFood() {
      return false;
    }
  }

  /** Nothing is said of the food, only of the weight of a unit. */
  record WeightOnly() implements Decision {
    @Override
    public boolean settlesTheFood() {
      return false;
    }
  }

  /**
   * The person's own values: a label, a tablet, a recipe.
   *
   * @param food the food with its own id {@code OWN:...}
   * @param blanksFrom id of the food from which what the label leaves blank was taken, the contents
   *     of {@code food} then holding both; empty when nothing was borrowed
   */
  record OwnValues(Food food, String blanksFrom) implements Decision {
    /** Begins the id of every own food. */
    public static final String PREFIX = "OWN:";

    public OwnValues {
      Objects.requireNonNull(blanksFrom);
      if (!food.id().startsWith(PREFIX)) {
        throw new IllegalArgumentException("not an own food: " + food.id());
      }
    }

    @Override
    public String foodId() {
      return food.id();
    }
  }
}
