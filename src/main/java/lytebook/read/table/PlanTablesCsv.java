package lytebook.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.plan.table.Diet;
import lytebook.plan.table.HeldBackFoods;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanGroup;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.PlanWord;
import lytebook.plan.table.Swap;
import lytebook.plan.table.Trait;

/** Reads the tables of {@code plan/}, which name foods and portions of the food table. */
public final class PlanTablesCsv {
  private static final String FOLDER = "plan/";

  private final FoodTable table;
  private final Function<String, List<Tables.TableRow>> read;
  private final Map<String, PlanGroup> groups = new LinkedHashMap<>();
  private final Map<String, Trait> traits = new LinkedHashMap<>();
  private final Map<String, PlanFood> foods = new LinkedHashMap<>();

  private PlanTablesCsv(FoodTable table, Function<String, List<Tables.TableRow>> read) {
    this.table = table;
    this.read = read;
  }

  /**
   * The tables that come with the program.
   *
   * @param foods the food table that they name foods of
   */
  public static PlanTables fromClassPath(FoodTable foods) {
    return read(foods, Tables::fromClassPath);
  }

  /** The tables as some source of rows has them, by the names of the tables that come along. */
  static PlanTables read(FoodTable foods, Function<String, List<Tables.TableRow>> read) {
    return new PlanTablesCsv(foods, read).tables();
  }

  private PlanTables tables() {
    for (Tables.TableRow row : rows("groups.csv")) {
      putOnce(groups, row, row.text("group"), group(row));
    }
    for (Tables.TableRow row : rows("traits.csv")) {
      Trait trait = new Trait(row.text("trait"), several(row, "words"), source(row));
      putOnce(traits, row, trait.id(), trait);
    }
    Set<String> helpings = new HashSet<>();
    for (Tables.TableRow row : rows("foods.csv")) {
      PlanFood food = planFood(row);
      if (!helpings.add(food.helping())) {
        throw row.fault("the helping '" + food.helping() + "' stands twice");
      }
      putOnce(foods, row, food.food().id(), food);
    }
    return new PlanTables(
        groups.values().stream().sorted(Comparator.comparingInt(PlanGroup::order)).toList(),
        foods.values().stream()
            .filter(food -> food.group().isAdded())
            .sorted(Comparator.comparingInt(food -> food.group().order()))
            .toList(),
        swaps(),
        List.copyOf(traits.values()),
        diets(),
        rows("words.csv").stream().map(this::word).toList(),
        rows("holds.csv").stream().map(this::hold).toList(),
        rows("rich.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("nutrient"),
                    row ->
                        row.number("amount_per_helping")
                            .orElseThrow(() -> row.fault("no amount")))));
  }

  private List<Tables.TableRow> rows(String name) {
    return read.apply(FOLDER + name);
  }

  private static <T> void putOnce(Map<String, T> map, Tables.TableRow row, String id, T value) {
    if (id.isBlank() || map.put(id, value) != null) {
      throw row.fault("'" + id + "' is no id, or stands twice");
    }
  }

  private static PlanGroup group(Tables.TableRow row) {
    try {
      return new PlanGroup(
          row.text("group"),
          row.text("name"),
          wholeNumber(row, "order"),
          wholeNumber(row, "most_a_day"),
          source(row));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private PlanFood planFood(Tables.TableRow row) {
    Food food = food(row, row.text("food_id"));
    Set<String> contains = new HashSet<>();
    for (String trait : several(row, "contains")) {
      contains.add(trait(row, trait));
    }
    try {
      return new PlanFood(
          food,
          row.text("helping"),
          portion(row, food, "portion"),
          row.yes("halves"),
          known(groups, row, row.text("group")),
          contains,
          row.number("calcium_absorbed_percent"),
          !row.text("staple").isEmpty() && row.yes("staple"),
          row.number("cost").orElse(0),
          source(row));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Swap> swaps() {
    Map<String, Swap> swaps = new LinkedHashMap<>();
    for (Tables.TableRow row : rows("swaps.csv")) {
      Swap swap = swap(row);
      putOnce(swaps, row, swap.id(), swap);
    }
    return List.copyOf(swaps.values());
  }

  private Swap swap(Tables.TableRow row) {
    List<Food> from = new ArrayList<>();
    for (String id : several(row, "from_foods")) {
      from.add(food(row, id));
    }
    PlanFood to = known(foods, row, row.text("to_food"));
    try {
      return new Swap(
          row.text("swap"),
          row.text("from_words"),
          from,
          row.text("from_portion"),
          to,
          row.text("to_helping"),
          portion(row, to.food(), "to_portion"),
          row.text("reason"),
          source(row));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()), e);
    }
  }

  private List<Diet> diets() {
    Map<String, Diet> diets = new LinkedHashMap<>();
    for (Tables.TableRow row : rows("diets.csv")) {
      Set<String> leavesOut = new HashSet<>();
      for (String trait : several(row, "leaves_out")) {
        leavesOut.add(trait(row, trait));
      }
      Diet diet = new Diet(row.text("diet"), several(row, "words"), leavesOut, source(row));
      putOnce(diets, row, diet.id(), diet);
    }
    return List.copyOf(diets.values());
  }

  private PlanWord word(Tables.TableRow row) {
    PlanWord.WordMeans kind = kind(row);
    List<String> means = several(row, "means");
    Map<String, ?> ids =
        switch (kind) {
          case GROUP -> groups;
          case TRAIT -> traits;
          case FOOD -> foods;
        };
    means.forEach(id -> known(ids, row, id));
    return new PlanWord(several(row, "words"), means, kind, source(row));
  }

  private static PlanWord.WordMeans kind(Tables.TableRow row) {
    try {
      return PlanWord.WordMeans.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.fault("'" + row.text("kind") + "' is no kind of word", e);
    }
  }

  private HeldBackFoods hold(Tables.TableRow row) {
    return new HeldBackFoods(
        row.text("code"), trait(row, row.text("trait")), row.text("reason"), source(row));
  }

  private String trait(Tables.TableRow row, String id) {
    return known(traits, row, id).id();
  }

  private Food food(Tables.TableRow row, String id) {
    return table.byId(id).orElseThrow(() -> row.fault("no food '" + id + "'"));
  }

  private static Portion portion(Tables.TableRow row, Food food, String column) {
    String measure = row.text(column);
    return food.portions().stream()
        .filter(portion -> portion.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> row.fault(food.id() + " has no portion '" + measure + "'"));
  }

  private static <T> T known(Map<String, T> map, Tables.TableRow row, String id) {
    T value = map.get(id);
    if (value == null) {
      throw row.fault("'" + id + "' is not known here");
    }
    return value;
  }

  private static String source(Tables.TableRow row) {
    String source = row.text("source");
    if (source.isBlank()) {
      throw row.fault("no source");
    }
    return source;
  }

  private static int wholeNumber(Tables.TableRow row, String column) {
    double number = row.number(column).orElseThrow(() -> row.fault("no " + column));
    if (number != Math.rint(number)) {
      throw row.fault(column + " " + number + " is no whole number");
    }
    return (int) number;
  }

  private static List<String> several(Tables.TableRow row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
  }
}
