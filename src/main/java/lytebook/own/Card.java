package lytebook.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lytebook.food.FoodWords;
import lytebook.log.OwnSheet;
import lytebook.memory.OwnCard;
import lytebook.memory.Remembered;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/**
 * The rows about one own food, measure or recipe.
 *
 * @param sheet where they stand
 * @param lines the rows; the one with the name and the values first
 * @param isForEveryone whether it holds for all clients
 * @param written what is remembered of it
 */
record Card(OwnSheet sheet, List<OwnSheet.Line> lines, boolean isForEveryone, OwnCard written) {
  /** Columns of which none makes a row more than a measure. */
  private static final Set<String> OF_A_MEASURE =
      Set.of(OwnSheet.FOOD, "unit", "weighs", OwnSheet.FOR, OwnSheet.NOTES);

  OwnSheet.Line first() {
    return lines.get(0);
  }

  boolean isRecipe() {
    return sheet.kind() == OwnSheet.Kind.RECIPES;
  }

  boolean isMeasure() {
    return !isRecipe() && isMeasure(first());
  }

  static boolean isMeasure(OwnSheet.Line line) {
    return OF_A_MEASURE.containsAll(line.cells().keySet());
  }

  /** The name of the food; empty for a measure of any food. */
  String name() {
    String name = first().text(isRecipe() ? OwnSheet.RECIPE : OwnSheet.FOOD);
    return isMeasure() && first().text("unit").isEmpty() ? "" : name;
  }

  /** The unit of a measure; "my mug" may stand where the food does when it is of any food. */
  String unit() {
    String unit = first().text("unit");
    return unit.isEmpty() && isMeasure() ? first().text(OwnSheet.FOOD) : unit;
  }

  String key() {
    return isMeasure() ? OwnCard.portionKey(name(), unit()) : OwnCard.foodKey(name());
  }

  /** Whether a person changed anything in the rows since the program wrote them. */
  boolean isChanged() {
    return !first().was().equals(written.stamp(isForEveryone));
  }

  Card inLog(String text) {
    return new Card(sheet, lines, isForEveryone, written.inLog(text));
  }

  Problem problem(ProblemCode code, OwnSheet.Line line, String column, String... details) {
    Place place = sheet.cell(line.row(), column);
    return Problem.of(code, place, excerpt(line), details);
  }

  static String excerpt(OwnSheet.Line line) {
    List<String> shown = new ArrayList<>();
    for (String column : List.of(OwnSheet.RECIPE, OwnSheet.FOOD, OwnSheet.INGREDIENT, "amount")) {
      shown.add(line.text(column));
    }
    shown.add(line.text("unit"));
    shown.removeIf(String::isEmpty);
    return String.join(" | ", shown);
  }

  /** The card that is remembered; it stands on no sheet. */
  static Optional<Card> of(Remembered one) {
    return one.decision()
        .written()
        .filter(written -> !written.lines().isEmpty())
        .map(
            written -> {
              List<OwnSheet.Line> lines =
                  written.lines().stream().map(cells -> new OwnSheet.Line(0, cells, "")).toList();
              OwnSheet nowhere =
                  new OwnSheet(written.sheet(), Place.ofFile(""), Map.of(), List.of(), List.of());
              return new Card(nowhere, lines, one.isForEveryone(), written);
            });
  }

  /** Puts the rows of a sheet together. */
  static List<Card> read(OwnSheet sheet, OwnWords words, List<Problem> problems) {
    Map<String, List<OwnSheet.Line>> groups = new LinkedHashMap<>();
    if (sheet.kind() == OwnSheet.Kind.RECIPES) {
      groupRecipes(sheet, groups, problems);
    } else {
      groupFoods(sheet, groups, problems);
    }
    List<Card> cards = new ArrayList<>();
    groups.values().forEach(lines -> cards.add(card(sheet, lines, words, problems)));
    return cards;
  }

  private static Card card(
      OwnSheet sheet, List<OwnSheet.Line> lines, OwnWords words, List<Problem> problems) {
    OwnSheet.Line first = lines.get(0);
    String who = first.text(OwnSheet.FOR);
    Optional<Boolean> everyone = OwnWords.find(words.everyone(), who);
    if (everyone.isEmpty() && !who.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.OWN_WORD_UNKNOWN,
              sheet.cell(first.row(), OwnSheet.FOR),
              excerpt(first),
              who));
    }
    List<Map<String, String>> cells = new ArrayList<>();
    for (OwnSheet.Line line : lines) {
      Map<String, String> kept = new HashMap<>(line.cells());
      kept.remove(OwnSheet.FOR);
      cells.add(kept);
    }
    OwnCard written = new OwnCard(sheet.kind(), cells, "");
    return new Card(sheet, lines, everyone.orElse(false), written);
  }

  private static void groupRecipes(
      OwnSheet sheet, Map<String, List<OwnSheet.Line>> groups, List<Problem> problems) {
    List<OwnSheet.Line> open = null;
    for (OwnSheet.Line line : sheet.lines()) {
      String name = line.text(OwnSheet.RECIPE);
      if (hasWords(name)) {
        open = new ArrayList<>();
        if (groups.putIfAbsent(OwnCard.foodKey(name), open) != null) {
          problems.add(at(sheet, line, ProblemCode.OWN_TWICE, OwnSheet.RECIPE, name));
        }
      }
      if (open == null) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnSheet.RECIPE));
      } else {
        open.add(line);
      }
    }
  }

  private static void groupFoods(
      OwnSheet sheet, Map<String, List<OwnSheet.Line>> groups, List<Problem> problems) {
    for (OwnSheet.Line line : sheet.lines()) {
      String name = line.text(OwnSheet.FOOD);
      if (isMeasure(line)) {
        continue;
      }
      if (!hasWords(name)) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnSheet.FOOD));
      } else if (groups.putIfAbsent(OwnCard.foodKey(name), new ArrayList<>(List.of(line)))
          != null) {
        problems.add(at(sheet, line, ProblemCode.OWN_TWICE, OwnSheet.FOOD, name));
      }
    }
    for (OwnSheet.Line line : sheet.lines()) {
      if (!isMeasure(line)) {
        continue;
      }
      String name = line.text(OwnSheet.FOOD);
      String unit = line.text("unit");
      List<OwnSheet.Line> ofFood = groups.get(OwnCard.foodKey(name));
      if (!hasWords(name + " " + unit)) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnSheet.FOOD));
      } else if (ofFood != null && !name.isEmpty()) {
        ofFood.add(line);
      } else {
        String key = unit.isEmpty() ? OwnCard.portionKey("", name) : OwnCard.portionKey(name, unit);
        if (groups.putIfAbsent(key, new ArrayList<>(List.of(line))) != null) {
          problems.add(at(sheet, line, ProblemCode.OWN_TWICE, OwnSheet.FOOD, name + " " + unit));
        }
      }
    }
  }

  private static boolean hasWords(String name) {
    return !FoodWords.folded(name).isEmpty();
  }

  private static Problem at(
      OwnSheet sheet, OwnSheet.Line line, ProblemCode code, String column, String... details) {
    return Problem.of(code, sheet.cell(line.row(), column), excerpt(line), details);
  }
}
