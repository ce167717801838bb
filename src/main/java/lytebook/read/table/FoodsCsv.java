package lytebook.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.food.PortionText;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/**
 * Reads a food table in the layout of {@code foods.csv}. An empty figure is unknown, and so is
 * every figure of a column that the table lacks. A nutrient that drinks alone add to is a known 0
 * in every food that is not drunk.
 */
public final class FoodsCsv {
  private final Nutrients nutrients;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Portion, Portion> portions = new HashMap<>();

  public FoodsCsv(Nutrients nutrients) {
    this.nutrients = nutrients;
  }

  /** The food table that comes with the program. */
  public static FoodTable fromClassPath(Nutrients nutrients) {
    FoodsCsv layout = new FoodsCsv(nutrients);
    return new FoodTable(Tables.fromClassPath("foods.csv").stream().map(layout::food).toList());
  }

  /** The categories that are not plain food, {@code food-categories.csv}. */
  public static FoodCategories categories() {
    return new FoodCategories(
        Tables.byKey(
            "food-categories.csv",
            "category",
            row ->
                new FoodCategories.CategoryTraits(
                    row.constant(Food.FoodKind.class, "kind"),
                    row.yes("weighs_in_coverage"),
                    row.yes("is_food"),
                    row.yes("plain_water"))));
  }

  /** The columns of a food table, in their order. */
  public static List<String> columns(Nutrients nutrients) {
    List<String> columns = new ArrayList<>(List.of("id", "name", "aliases", "category", "kind"));
    columns.addAll(amountColumns(nutrients));
    columns.addAll(List.of("usual_portion_g", "portions", "source_release"));
    return columns;
  }

  /** The columns of amounts: energy, water, then the others in the order of the nutrients. */
  public static List<String> amountColumns(Nutrients nutrients) {
    return nutrients.stream()
        .sorted(Comparator.comparingInt(FoodsCsv::rank))
        .map(Nutrient::foodsColumn)
        .distinct()
        .toList();
  }

  private static int rank(Nutrient nutrient) {
    return nutrient.id().equals(Nutrient.ENERGY) ? 0 : nutrient.isWater() ? 1 : 2;
  }

  /** The food of a row; a {@link Tables.TableFault} says what is wrong with it. */
  public Food food(TableRow row) {
    Food.FoodKind kind = kind(row);
    return new Food(
        row.text("id"),
        row.text("name"),
        parsed(row, "aliases", PortionText::parseNames),
        shared(row.text("category")),
        kind,
        Food.Basis.PER_100_G,
        contents(row, kind),
        usualPortion(row),
        portions(row),
        shared(row.text("source_release")));
  }

  private Contents contents(TableRow row, Food.FoodKind kind) {
    Contents.Builder contents = Contents.builder(nutrients);
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() == Nutrient.AddedBy.DRINKS && !kind.isDrunk()) {
        contents.set(nutrient, 0);
        continue;
      }
      OptionalDouble amount =
          row.hasColumn(nutrient.foodsColumn())
              ? row.number(nutrient.foodsColumn())
              : OptionalDouble.empty();
      if (amount.isPresent()) {
        if (amount.getAsDouble() < 0) {
          throw row.fault(nutrient.foodsColumn() + " is less than 0");
        }
        contents.set(nutrient, amount.getAsDouble());
      }
    }
    return contents.build();
  }

  private static Food.FoodKind kind(TableRow row) {
    String text = row.text("kind");
    for (Food.FoodKind kind : Food.FoodKind.values()) {
      if (kind.isEaten() && kind.name().equalsIgnoreCase(text)) {
        return kind;
      }
    }
    throw row.fault("kind '" + text + "' is not food, drink, alcohol or salt_substitute");
  }

  private static OptionalDouble usualPortion(TableRow row) {
    OptionalDouble grams = row.number("usual_portion_g");
    if (grams.isPresent() && grams.getAsDouble() <= 0) {
      throw row.fault("usual_portion_g is not above 0");
    }
    return grams;
  }

  /** One object per portion that many foods have, such as 1 oz = 28.35. */
  private List<Portion> portions(TableRow row) {
    List<Portion> read = parsed(row, "portions", PortionText::parse);
    read.replaceAll(portion -> portions.computeIfAbsent(portion, same -> same));
    return read;
  }

  private static <T> List<T> parsed(TableRow row, String column, Function<String, List<T>> parser) {
    try {
      return parser.apply(row.text(column));
    } catch (IllegalArgumentException e) {
      String what =
          e instanceof NumberFormatException
              ? "the grams after = are not a number"
              : String.valueOf(e.getMessage());
      throw row.fault(column + ": " + what, e);
    }
  }

  private String shared(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }
}
