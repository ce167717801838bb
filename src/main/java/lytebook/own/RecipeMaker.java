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
import lytebook.log.ColumnLetters;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.OwnSheet;
import lytebook.match.ChosenRows;
import lytebook.match.LogMatcher;
import lytebook.match.MatchedEntry;
import lytebook.memory.Decision;
import lytebook.memory.OwnCard;
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
          LogColumn.FOOD, OwnSheet.INGREDIENT, LogColumn.AMOUNT, "amount", LogColumn.UNIT, "unit");

  private final Nutrients nutrients;
  private final LogMatcher matcher;
  private final ChosenRows rows;
  private final Map<String, Card> cards = new HashMap<>();
  private final Map<String, Optional<Decision>> made = new HashMap<>();
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
      ChosenRows rows,
      List<Card> recipes,
      List<Problem> problems) {
    this.nutrients = nutrients;
    this.matcher = matcher;
    this.rows = rows;
    this.problems = problems;
    recipes.forEach(recipe -> cards.put(recipe.key(), recipe));
  }

  /** What is to be remembered of a recipe; empty where it cannot be used, which is said. */
  Optional<Decision> make(Card card) {
    Optional<Decision> known = made.get(card.key());
    if (known == null) {
      open.add(card.key());
      known = added(card);
      open.remove(card.key());
      made.put(card.key(), known);
    }
    return known;
  }

  private Optional<Decision> added(Card card) {
    List<OwnSheet.Line> ingredients =
        card.lines().stream().filter(line -> !line.text(OwnSheet.INGREDIENT).isEmpty()).toList();
    if (ingredients.isEmpty()) {
      problems.add(card.problem(ProblemCode.RECIPE_EMPTY, card.first(), OwnSheet.RECIPE));
      return Optional.empty();
    }
    Recipe recipe = new Recipe(nutrients, card, problems);
    for (OwnSheet.Line line : ingredients) {
      Entry entry = entry(card, line);
      Card other = cards.get(OwnCard.foodKey(line.text(OwnSheet.INGREDIENT)));
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
            card.problem(ProblemCode.RECIPE_CYCLE, line, OwnSheet.INGREDIENT, other.name()));
        return Optional.empty();
      }
      MatchedEntry row = ofRecipe(entry, other);
      if (row == null) {
        problems.add(
            card.problem(
                ProblemCode.RECIPE_INSIDE_UNUSABLE, line, OwnSheet.INGREDIENT, other.name()));
        return Optional.empty();
      }
      problems.addAll(row.problems());
      recipe.add(line, row);
    }
    return Optional.of(recipe.result());
  }

  private @Nullable MatchedEntry ofRecipe(Entry entry, Card other) {
    return make(other)
        .filter(Decision.OwnValues.class::isInstance)
        .map(one -> ((Decision.OwnValues) one).food())
        .map((Food food) -> matcher.matchedAs(entry, food))
        .orElse(null);
  }

  /** The ingredient as a row of a log; a raw weight is that of the raw food. */
  private static Entry entry(Card card, OwnSheet.Line line) {
    OwnSheet sheet = card.sheet();
    Map<LogColumn, String> letters = new EnumMap<>(LogColumn.class);
    COLUMNS.forEach(
        (column, use) -> {
          Integer at = sheet.columns().get(use);
          if (at != null) {
            letters.put(column, ColumnLetters.of(at));
          }
        });
    String text = line.text(OwnSheet.INGREDIENT);
    String amount = line.text("amount");
    String unit = line.text("unit");
    boolean isRaw = RAW.matcher(amount).find() || RAW.matcher(unit).find();
    if (isRaw && !RAW.matcher(text).find()) {
      text += ", raw";
    }
    LogSource source = new LogSource(sheet.place().file(), sheet.place().sheet(), letters);
    return new Entry(
        source,
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
