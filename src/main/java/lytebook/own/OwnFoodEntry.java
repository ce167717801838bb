package lytebook.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.OwnFoodSheet;
import lytebook.memory.RememberedDecision;
import lytebook.memory.StoredOwnFood;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.FoodWords;

/**
 * The rows about one own food, measure or recipe.
 *
 * @param sheet where they stand
 * @param lines the rows; the one with the name and the values first
 * @param isForEveryone whether it holds for all clients
 * @param written what is remembered of it
 */
record OwnFoodEntry(
    OwnFoodSheet sheet,
    List<OwnFoodSheet.Line> lines,
    boolean isForEveryone,
    StoredOwnFood written) {
  /** Columns of which none makes a row more than a measure. */
  private static final Set<String> OF_A_MEASURE =
      Set.of(OwnFoodSheet.FOOD, "unit", "weighs", OwnFoodSheet.FOR, OwnFoodSheet.NOTES);

  OwnFoodSheet.Line first() {
    return lines.get(0);
  }

  boolean isRecipe() {
    return sheet.kind() == OwnFoodSheet.SheetType.RECIPES;
  }

  boolean isMeasure() {
    return !isRecipe() && isMeasure(first());
  }

  static boolean isMeasure(OwnFoodSheet.Line line) {
    return OF_A_MEASURE.containsAll(line.cells().keySet());
  }

  /** The name of the food; empty for a measure of any food. */
  String name() {
    String name = first().text(isRecipe() ? OwnFoodSheet.RECIPE : OwnFoodSheet.FOOD);
    return isMeasure() && first().text("unit").isEmpty() ? "" : name;
  }

  /** The unit of a measure; "my mug" may stand where the food does when it is of any food. */
  String unit() {
    String unit = first().text("unit");
    return unit.isEmpty() && isMeasure() ? first().text(OwnFoodSheet.FOOD) : unit;
  }

  String key() {
    return isMeasure() ? StoredOwnFood.portionKey(name(), unit()) : StoredOwnFood.foodKey(name());
  }

  /** Whether a person changed anything in the rows since the program wrote them. */
  boolean isChanged() {
    return !first().was().equals(written.stamp(isForEveryone));
  }

  OwnFoodEntry inLog(String text) {
    return new OwnFoodEntry(sheet, lines, isForEveryone, written.inLog(text));
  }

  Problem problem(ProblemCode code, OwnFoodSheet.Line line, String column, String... details) {
    return at(sheet, line, code, column, details);
  }

  private static String excerpt(OwnFoodSheet.Line line) {
    return Stream.of(
            OwnFoodSheet.RECIPE, OwnFoodSheet.FOOD, OwnFoodSheet.INGREDIENT, "amount", "unit")
        .map(line::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /** The card that is remembered; it stands on no sheet. */
  static Optional<OwnFoodEntry> of(RememberedDecision one) {
    return one.decision()
        .written()
        .filter(written -> !written.lines().isEmpty())
        .map(
            written -> {
              List<OwnFoodSheet.Line> lines =
                  written.lines().stream()
                      .map(cells -> new OwnFoodSheet.Line(0, cells, ""))
                      .toList();
              OwnFoodSheet nowhere =
                  new OwnFoodSheet(
                      written.sheet(), Place.ofFile(""), Map.of(), List.of(), List.of());
              return new OwnFoodEntry(nowhere, lines, one.isForEveryone(), written);
            });
  }

  /** Puts the rows of a sheet together. */
  static List<OwnFoodEntry> read(OwnFoodSheet sheet, LabelWords words, List<Problem> problems) {
    Map<String, List<OwnFoodSheet.Line>> groups = new LinkedHashMap<>();
    if (sheet.kind() == OwnFoodSheet.SheetType.RECIPES) {
      groupRecipes(sheet, groups, problems);
    } else {
      groupFoods(sheet, groups, problems);
    }
    return groups.values().stream().map(lines -> card(sheet, lines, words, problems)).toList();
  }

  private static OwnFoodEntry card(
      OwnFoodSheet sheet, List<OwnFoodSheet.Line> lines, LabelWords words, List<Problem> problems) {
    OwnFoodSheet.Line first = lines.get(0);
    String who = first.text(OwnFoodSheet.FOR);
    Optional<Boolean> everyone = LabelWords.find(words.everyone(), who);
    if (everyone.isEmpty() && !who.isEmpty()) {
      problems.add(at(sheet, first, ProblemCode.OWN_WORD_UNKNOWN, OwnFoodSheet.FOR, who));
    }
    List<Map<String, String>> cells = new ArrayList<>();
    for (OwnFoodSheet.Line line : lines) {
      Map<String, String> kept = new HashMap<>(line.cells());
      kept.remove(OwnFoodSheet.FOR);
      cells.add(kept);
    }
    StoredOwnFood written = new StoredOwnFood(sheet.kind(), cells, "");
    return new OwnFoodEntry(sheet, lines, everyone.orElse(false), written);
  }

  private static void groupRecipes(
      OwnFoodSheet sheet, Map<String, List<OwnFoodSheet.Line>> groups, List<Problem> problems) {
    List<OwnFoodSheet.Line> open = null;
    for (OwnFoodSheet.Line line : sheet.lines()) {
      String name = line.text(OwnFoodSheet.RECIPE);
      if (hasWords(name)) {
        open = new ArrayList<>();
        if (groups.putIfAbsent(StoredOwnFood.foodKey(name), open) != null) {
          problems.add(at(sheet, line, ProblemCode.OWN_TWICE, OwnFoodSheet.RECIPE, name));
        }
      }
      if (open == null) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnFoodSheet.RECIPE));
      } else {
        open.add(line);
      }
    }
  }

  private static void groupFoods(
      OwnFoodSheet sheet, Map<String, List<OwnFoodSheet.Line>> groups, List<Problem> problems) {
    for (OwnFoodSheet.Line line : sheet.lines()) {
      String name = line.text(OwnFoodSheet.FOOD);
      if (isMeasure(line)) {
        continue;
      }
      if (!hasWords(name)) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnFoodSheet.FOOD));
      } else if (groups.putIfAbsent(StoredOwnFood.foodKey(name), new ArrayList<>(List.of(line)))
          != null) {
        problems.add(at(sheet, line, ProblemCode.OWN_TWICE, OwnFoodSheet.FOOD, name));
      }
    }
    for (OwnFoodSheet.Line line : sheet.lines()) {
      if (!isMeasure(line)) {
        continue;
      }
      String name = line.text(OwnFoodSheet.FOOD);
      String unit = line.text("unit");
      List<OwnFoodSheet.Line> ofFood = groups.get(StoredOwnFood.foodKey(name));
      if (!hasWords(name + " " + unit)) {
        problems.add(at(sheet, line, ProblemCode.OWN_NAME_MISSING, OwnFoodSheet.FOOD));
      } else if (ofFood != null && !name.isEmpty()) {
        ofFood.add(line);
      } else {
        String key =
            unit.isEmpty()
                ? StoredOwnFood.portionKey("", name)
                : StoredOwnFood.portionKey(name, unit);
        if (groups.putIfAbsent(key, new ArrayList<>(List.of(line))) != null) {
          problems.add(
              at(sheet, line, ProblemCode.OWN_TWICE, OwnFoodSheet.FOOD, name + " " + unit));
        }
      }
    }
  }

  private static boolean hasWords(String name) {
    return !FoodWords.folded(name).isEmpty();
  }

  private static Problem at(
      OwnFoodSheet sheet,
      OwnFoodSheet.Line line,
      ProblemCode code,
      String column,
      String... details) {
    return Problem.of(code, sheet.cell(line.row(), column), excerpt(line), details);
  }
}
