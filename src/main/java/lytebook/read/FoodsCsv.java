package lytebook.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.food.Portion;
import lytebook.food.PortionText;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/**
 * Reads a food table in the layout of {@code foods.csv}. An empty figure is unknown. A nutrient
 * that drinks alone add to is a known 0 in every food that is not drunk.
 */
public final class FoodsCsv {
  private final Nutrients nutrients;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<Portion, Portion> portions = new HashMap<>();

  private FoodsCsv(Nutrients nutrients) {
    this.nutrients = nutrients;
  }

  /** The food table that comes with the program. */
  public static FoodTable fromClassPath(Nutrients nutrients) {
    return new FoodsCsv(nutrients).table(Tables.fromClassPath("foods.csv"));
  }

  /** Reads a food table from a file. */
  public static FoodTable fromFile(Path file, Nutrients nutrients) throws IOException {
    return new FoodsCsv(nutrients).table(Tables.fromFile(file));
  }

  /**
   * Reads a food table; the caller closes the reader.
   *
   * @param name what to call the table where it is at fault
   */
  public static FoodTable read(String name, Reader reader, Nutrients nutrients) throws IOException {
    return new FoodsCsv(nutrients).table(Tables.read(name, reader));
  }

  private FoodTable table(List<Tables.Row> rows) {
    List<Food> foods = new ArrayList<>(rows.size());
    for (Tables.Row row : rows) {
      try {
        foods.add(food(row));
      } catch (IllegalArgumentException e) {
        IllegalStateException fault = row.fault(String.valueOf(e.getMessage()));
        fault.initCause(e);
        throw fault;
      }
    }
    return new FoodTable(foods);
  }

  private Food food(Tables.Row row) {
    Food.Kind kind = Food.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
    return new Food(
        row.text("id"),
        row.text("name"),
        PortionText.parseNames(row.text("aliases")),
        shared(row.text("category")),
        kind,
        Food.Basis.PER_100_G,
        contents(row, kind),
        row.number("usual_portion_g"),
        portions(row.text("portions")),
        shared(row.text("source_release")));
  }

  private Contents contents(Tables.Row row, Food.Kind kind) {
    Contents.Builder contents = Contents.builder(nutrients);
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() == Nutrient.Counts.DRINKS && !kind.isDrunk()) {
        contents.set(nutrient, 0);
        continue;
      }
      OptionalDouble amount = row.number(nutrient.foodsColumn());
      if (amount.isPresent()) {
        contents.set(nutrient, amount.getAsDouble());
      }
    }
    return contents.build();
  }

  /** One object per portion that many foods have, such as 1 oz = 28.35. */
  private List<Portion> portions(String text) {
    List<Portion> read = PortionText.parse(text);
    read.replaceAll(portion -> portions.computeIfAbsent(portion, same -> same));
    return read;
  }

  private String shared(String text) {
    return texts.computeIfAbsent(text, same -> same);
  }
}
