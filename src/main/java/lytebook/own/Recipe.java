package lytebook.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.log.OwnFoodSheet;
import lytebook.match.MatchedEntry;
import lytebook.memory.FoodDecision;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** A recipe's ingredients added up, one after the other. */
final class Recipe {
  /** An ingredient of no more than this share of the weight may lack a nutrient. */
  private static final double TRACE = 0.01;

  private final Nutrients nutrients;
  private final OwnFoodEntry card;
  private final List<Problem> problems;
  private final double[] known;
  private final double[] lackingGrams;
  private final Map<Nutrient, Set<String>> lacking = new HashMap<>();
  private double grams;
  private boolean isWeighed = true;

  Recipe(Nutrients nutrients, OwnFoodEntry card, List<Problem> problems) {
    this.nutrients = nutrients;
    this.card = card;
    this.problems = problems;
    known = new double[nutrients.size()];
    lackingGrams = new double[nutrients.size()];
  }

  /** Adds what an ingredient was matched with. */
  void add(OwnFoodSheet.Line line, MatchedEntry row) {
    Food food = row.match().food();
    if (food != null && food.kind() == Food.FoodKind.LEFT_OUT) {
      return;
    }
    OptionalDouble weight = row.serving().grams();
    boolean isTablet = food != null && food.basis() == Food.Basis.PER_UNIT;
    if (weight.isEmpty() && !(isTablet && row.times().isPresent())) {
      isWeighed = false;
      problems.add(
          card.problem(
              ProblemCode.RECIPE_INGREDIENT_WITHOUT_WEIGHT,
              line,
              "amount",
              line.text(OwnFoodSheet.INGREDIENT)));
      return;
    }
    grams += weight.orElse(0);
    for (Nutrient nutrient : nutrients) {
      if (food != null && food.contents().knows(nutrient)) {
        double content = food.contents().of(nutrient).orElseThrow();
        known[nutrient.index()] += row.times().orElseThrow() * content;
      } else {
        lackingGrams[nutrient.index()] += weight.orElse(0);
        lacking
            .computeIfAbsent(nutrient, key -> new LinkedHashSet<>())
            .add(line.text(OwnFoodSheet.INGREDIENT));
      }
    }
  }

  /** The recipe as a food. */
  FoodDecision result() {
    OwnFoodSheet.Line first = card.first();
    OptionalDouble cooked = number(first, "cooked");
    OptionalDouble serves = number(first, "serves");
    OptionalDouble weight =
        cooked.isPresent() || !isWeighed || grams == 0 ? cooked : OptionalDouble.of(grams);
    OptionalDouble portion = Amounts.map(weight, serves, (one, other) -> one / other);
    List<Portion> portions = new ArrayList<>();
    portion.ifPresent(one -> portions.add(new Portion("1 portion", one)));
    Food food =
        new Food(
            LabelMaker.id(card.name()),
            card.name(),
            List.of(),
            "",
            Food.FoodKind.FOOD,
            Food.Basis.PER_100_G,
            contents(weight, cooked),
            portion,
            portions,
            "own recipe");
    return new FoodDecision.OwnValues(food, "", card.written());
  }

  private Contents contents(OptionalDouble weight, OptionalDouble cooked) {
    Contents.Builder contents = Contents.builder(nutrients);
    Map<Set<String>, List<String>> unknown = new LinkedHashMap<>();
    for (Nutrient nutrient : nutrients) {
      int at = nutrient.index();
      if (nutrient.counts() == Nutrient.AddedBy.DRINKS) {
        contents.set(nutrient, 0);
      } else if (lackingGrams[at] > TRACE * grams) {
        unknown
            .computeIfAbsent(lacking.getOrDefault(nutrient, Set.of()), key -> new ArrayList<>())
            .add(nutrient.name().toLowerCase(Locale.ROOT));
      } else if (isWeighed && weight.isPresent()) {
        // What cooking takes or adds is water.
        double change = nutrient.isWater() ? cooked.orElse(grams) - grams : 0;
        double total = Math.max(0, known[at] + change);
        contents.set(nutrient, total / weight.getAsDouble() * 100);
      }
    }
    unknown.forEach(
        (ingredients, names) ->
            problems.add(
                card.problem(
                    ProblemCode.RECIPE_LACKS,
                    card.first(),
                    OwnFoodSheet.RECIPE,
                    String.join(", ", names),
                    String.join(", ", ingredients))));
    return contents.build();
  }

  /** A number above 0, in grams where it has a unit; one that cannot be used is said. */
  private OptionalDouble number(OwnFoodSheet.Line line, String column) {
    String text = line.text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    OptionalDouble number = LabelMaker.weight(text);
    if (number.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_NUMBER_UNREADABLE, line, column, text));
    }
    return number;
  }
}
