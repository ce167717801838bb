package lytebook.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.OwnFoodSheet;

/** What a person decided that some words of a log mean. */
public sealed interface FoodDecision {

  /** The id of the food meant; empty when the decision names none. */
  default String foodId() {
    return "";
  }

  /** Whether it settles what was eaten, so that nobody need be asked about the food again. */
  default boolean settlesTheFood() {
    return true;
  }

  /** What the person wrote on My foods or Recipes; empty when it was decided elsewhere. */
  default Optional<StoredOwnFood> written() {
    return Optional.empty();
  }

  /**
   * A food of the table or a person's own.
   *
   * @param foodId its id, {@code FNDDS:11111000} or {@code OWN:...}
   */
  record IsFood(String foodId) implements FoodDecision {
    public IsFood {
      if (foodId.isBlank()) {
        throw new IllegalArgumentException("no food id");
      }
    }
  }

  /** The words are not eaten at all, or stand there twice: they add nothing and are no gap. */
  record LeftOut() implements FoodDecision {}

  /** Something was eaten, but nobody can say what: it stays a gap and is not asked again. */
  record CannotSay() implements FoodDecision {}

  /** Of rows of one day that say the same, one was eaten; the others are left out. */
  record Once() implements FoodDecision {
    @Override
    public boolean settlesTheFood() {
      return false;
    }
  }

  /** Nothing is said of the food, only of the weight of a unit. */
  record WeightOnly() implements FoodDecision {
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
   * @param card what the person wrote
   */
  record OwnValues(Food food, String blanksFrom, StoredOwnFood card) implements FoodDecision {
    /** Begins the id of every own food. */
    public static final String PREFIX = "OWN:";

    /** Values that stand on no sheet. */
    public OwnValues(Food food, String blanksFrom) {
      this(food, blanksFrom, new StoredOwnFood(OwnFoodSheet.SheetType.FOODS, List.of(), ""));
    }

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

    @Override
    public Optional<StoredOwnFood> written() {
      return Optional.of(card);
    }
  }

  /**
   * The person's own measure, {@code my mug}: of one food, or of any where no food is named. Its
   * grams stand beside the decision where it was weighed.
   *
   * @param millilitres its volume; empty when it was given in grams
   * @param card what the person wrote
   */
  record OwnMeasure(OptionalDouble millilitres, StoredOwnFood card) implements FoodDecision {
    @Override
    public boolean settlesTheFood() {
      return false;
    }

    @Override
    public Optional<StoredOwnFood> written() {
      return Optional.of(card);
    }
  }
}
