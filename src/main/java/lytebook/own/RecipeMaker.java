package lytebook.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.OwnFoodSheet;
import lytebook.match.MatchedEntry;
import lytebook.match.rows.ClientMatcher;
import lytebook.match.rows.LogMatcher;
import lytebook.memory.FoodDecision;
import lytebook.memory.StoredOwnFood;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes foods of recipes, those first that others use. */
final class RecipeMaker {
  /** Recipes that use recipes are no deeper than this. */
  private static final int DEEPEST = 20;

  private static final Pattern RAW = Pattern.compile("(?i)[(,\\s]*\\braw\\b[)\\s]*");

  private static final Map<LogColumn, String> COLUMNS =
      Map.of(
          LogColumn.FOOD,
          OwnFoodSheet.INGREDIENT,
          LogColumn.AMOUNT,
          "amount",
          LogColumn.UNIT,
          "unit");

  private final Nutrients nutrients;
  private final LogMatcher matcher;
  private final ClientMatcher rows;
  private final Map<String, OwnFoodEntry> cards = new HashMap<>();
  private final Map<String, Optional<FoodDecision>> made = new HashMap<>();
  private final Set<String> open = new LinkedHashSet<>();
  private final List<Problem> problems;

  /**
   * @param matcher weighs an ingredient that is itself a recipe
   * @param rows matches the other ingredients as rows of the client's log
   * @param recipes the recipes that may be used
   */
  RecipeMaker(
      Nutrients nutrients,
      LogMatcher matcher,
      ClientMatcher rows,
      List<OwnFoodEntry> recipes,
      List<Problem> problems) {
    this.nutrients = nutrients;
    this.matcher = matcher;
    this.rows = rows;
    this.problems = problems;
    recipes.forEach(recipe -> cards.put(recipe.key(), recipe));
  }

  /** What is to be remembered of a recipe; empty where it cannot be used, which is said. */
  Optional<FoodDecision> make(OwnFoodEntry card) {
    Optional<FoodDecision> known = made.get(card.key());
    if (known == null) {
      open.add(card.key());
      known = added(card);
      open.remove(card.key());
      made.put(card.key(), known);
    }
    return known;
  }

  private Optional<FoodDecision> added(OwnFoodEntry card) {
    List<OwnFoodSheet.Line> ingredients =
        card.lines().stream()
            .filter(line -> !line.text(OwnFoodSheet.INGREDIENT).isEmpty())
            .toList();
    if (ingredients.isEmpty()) {
      problems.add(card.problem(ProblemCode.RECIPE_EMPTY, card.first(), OwnFoodSheet.RECIPE));
      return Optional.empty();
    }
    Recipe recipe = new Recipe(nutrients, card, problems);
    for (OwnFoodSheet.Line line : ingredients) {
      Entry entry = entry(card, line);
      OwnFoodEntry other = cards.get(StoredOwnFood.foodKey(line.text(OwnFoodSheet.INGREDIENT)));
      if (other == null) {
        List<MatchedEntry> matched = new ArrayList<>(rows.rows(entry, null));
        for (MatchedEntry row : matched) {
          problems.addAll(row.problems());
          recipe.add(line, row);
        }
        continue;
      }
      if (open.contains(other.key()) || open.size() >= DEEPEST) {
        problems.add(
            card.problem(ProblemCode.RECIPE_CYCLE, line, OwnFoodSheet.INGREDIENT, other.name()));
        return Optional.empty();
      }
      MatchedEntry row = ofRecipe(entry, other);
      if (row == null) {
        problems.add(
            card.problem(
                ProblemCode.RECIPE_INSIDE_UNUSABLE, line, OwnFoodSheet.INGREDIENT, other.name()));
        return Optional.empty();
      }
      problems.addAll(row.problems());
      recipe.add(line, row);
    }
    return Optional.of(recipe.result());
  }

  private @Nullable MatchedEntry ofRecipe(Entry entry, OwnFoodEntry other) {
    return make(other)
        .filter(FoodDecision.OwnValues.class::isInstance)
        .map(one -> ((FoodDecision.OwnValues) one).food())
        .map((Food food) -> matcher.matchedAs(entry, food))
        .orElse(null);
  }

  /** The ingredient as a row of a log; a raw weight is that of the raw food. */
  private static Entry entry(OwnFoodEntry card, OwnFoodSheet.Line line) {
    OwnFoodSheet sheet = card.sheet();
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    COLUMNS.forEach(
        (column, use) -> columns.computeIfAbsent(column, key -> sheet.columns().get(use)));
    String text = line.text(OwnFoodSheet.INGREDIENT);
    String amount = line.text("amount");
    String unit = line.text("unit");
    boolean isRaw = RAW.matcher(amount).find() || RAW.matcher(unit).find();
    if (isRaw && !RAW.matcher(text).find()) {
      text += ", raw";
    }
    return new Entry(
        LogSource.of(sheet.place(), columns),
        line.row(),
        null,
        null,
        "",
        text,
        RAW.matcher(amount).replaceAll("").strip(),
        RAW.matcher(unit).replaceAll("").strip(),
        "");
  }
}
