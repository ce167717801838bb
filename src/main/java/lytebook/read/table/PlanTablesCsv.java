package lytebook.read.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
  private final Function<String, List<TableRow>> read;
  private final Map<String, PlanGroup> groups;
  private final Map<String, Trait> traits;
  private final Map<String, PlanFood> foods;
  private final Set<String> helpings = new HashSet<>();

  private PlanTablesCsv(FoodTable table, Function<String, List<TableRow>> read) {
    this.table = table;
    this.read = read;
    groups = byKey("groups.csv", "group", PlanTablesCsv::group);
    traits = byKey("traits.csv", "trait", PlanTablesCsv::trait);
    foods = byKey("foods.csv", "food_id", this::planFood);
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
  static PlanTables read(FoodTable foods, Function<String, List<TableRow>> read) {
    return new PlanTablesCsv(foods, read).tables();
  }

  private PlanTables tables() {
    return new PlanTables(
        groups.values().stream().sorted(Comparator.comparingInt(PlanGroup::order)).toList(),
        foods.values().stream()
            .filter(food -> food.group().isAdded())
            .sorted(Comparator.comparingInt(food -> food.group().order()))
            .toList(),
        List.copyOf(byKey("swaps.csv", "swap", this::swap).values()),
        List.copyOf(traits.values()),
        List.copyOf(byKey("diets.csv", "diet", this::diet).values()),
        rows("words.csv").stream().map(this::word).toList(),
        rows("holds.csv").stream().map(this::hold).toList(),
        byKey("rich.csv", "nutrient", row -> row.needed("amount_per_helping")));
  }

  private List<TableRow> rows(String name) {
    return read.apply(FOLDER + name);
  }

  private <T> Map<String, T> byKey(String name, String key, Function<TableRow, T> read) {
    return Tables.byKey(rows(name), key, read);
  }

  private static PlanGroup group(TableRow row) {
    return new PlanGroup(
        row.text("group"),
        row.text("name"),
        row.whole("order"),
        row.whole("most_a_day"),
        source(row));
  }

  private static Trait trait(TableRow row) {
    return new Trait(row.text("trait"), row.list("words"), source(row));
  }

  private PlanFood planFood(TableRow row) {
    Food food = food(row, row.text("food_id"));
    if (!helpings.add(row.text("helping"))) {
      throw row.fault("the helping '" + row.text("helping") + "' stands twice");
    }
    return new PlanFood(
        food,
        row.text("helping"),
        portion(row, food, "portion"),
        row.yes("halves"),
        known(groups, row, row.text("group")),
        traits(row, "contains"),
        row.number("calcium_absorbed_percent"),
        Boolean.TRUE.equals(row.ifGiven("staple", row::yes)),
        row.number("cost").orElse(0),
        source(row));
  }

  private Swap swap(TableRow row) {
    PlanFood to = known(foods, row, row.text("to_food"));
    return new Swap(
        row.text("swap"),
        row.text("from_words"),
        row.list("from_foods").stream().map(id -> food(row, id)).toList(),
        row.text("from_portion"),
        to,
        row.text("to_helping"),
        portion(row, to.food(), "to_portion"),
        row.text("reason"),
        source(row));
  }

  private Diet diet(TableRow row) {
    return new Diet(row.text("diet"), row.list("words"), traits(row, "leaves_out"), source(row));
  }

  private PlanWord word(TableRow row) {
    PlanWord.WordMeans kind = row.constant(PlanWord.WordMeans.class, "kind");
    List<String> means = row.list("means");
    Map<String, ?> ids =
        switch (kind) {
          case GROUP -> groups;
          case TRAIT -> traits;
          case FOOD -> foods;
        };
    means.forEach(id -> known(ids, row, id));
    return new PlanWord(row.list("words"), means, kind, source(row));
  }

  private HeldBackFoods hold(TableRow row) {
    return new HeldBackFoods(
        row.text("code"),
        known(traits, row, row.text("trait")).id(),
        row.text("reason"),
        source(row));
  }

  private Set<String> traits(TableRow row, String column) {
    row.list(column).forEach(id -> known(traits, row, id));
    return row.set(column);
  }

  private Food food(TableRow row, String id) {
    return table.byId(id).orElseThrow(() -> row.fault("no food '" + id + "'"));
  }

  private static Portion portion(TableRow row, Food food, String column) {
    String measure = row.text(column);
    return food.portions().stream()
        .filter(portion -> portion.measure().equals(measure))
        .findFirst()
        .orElseThrow(() -> row.fault(food.id() + " has no portion '" + measure + "'"));
  }

  private static <T> T known(Map<String, T> map, TableRow row, String id) {
    T value = map.get(id);
    if (value == null) {
      throw row.fault("'" + id + "' is not known here");
    }
    return value;
  }

  private static String source(TableRow row) {
    String source = row.text("source");
    if (source.isBlank()) {
      throw row.fault("no source");
    }
    return source;
  }
}
