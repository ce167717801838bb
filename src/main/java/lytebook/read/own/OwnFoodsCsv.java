package lytebook.read.own;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.file.TextEncoding;
import lytebook.read.file.UnreadableFileException;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;

/**
 * Reads foods that a user brings along, from files in the layout of {@code foods.csv}. Every id
 * begins with {@code OWN:}. Every row that cannot be used is listed, not the first alone.
 */
public final class OwnFoodsCsv {
  /**
   * The foods that a user brings along.
   *
   * @param foods all of them, in the order of the files; ids are unique
   * @param problems why files or rows of them cannot be used; empty when all can
   */
  public record OwnFoods(List<Food> foods, List<Problem> problems) {
    public OwnFoods {
      foods = List.copyOf(foods);
      problems = List.copyOf(problems);
    }
  }

  private final Nutrients nutrients;
  private final List<String> needed;
  private final FoodsCsv layout;
  private final List<Food> foods = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Place> byId = new HashMap<>();

  private OwnFoodsCsv(Nutrients nutrients) {
    this.nutrients = nutrients;
    needed = FoodsCsv.columns(nutrients);
    layout = new FoodsCsv(nutrients);
  }

  /** The foods of some files, which may be none. */
  public static OwnFoods read(List<Path> files, Nutrients nutrients) {
    OwnFoodsCsv own = new OwnFoodsCsv(nutrients);
    files.forEach(own::read);
    return new OwnFoods(own.foods, own.problems);
  }

  private void read(Path file) {
    Place whole = Place.ofFile(String.valueOf(file.getFileName()));
    if (!Files.isRegularFile(file)) {
      problems.add(
          Files.notExists(file)
              ? Problem.of(ProblemCode.NO_SUCH_FILE, whole, "")
              : Problem.of(ProblemCode.CANNOT_READ, whole, "", "it is no file but a folder"));
      return;
    }
    try (Reader text = TextEncoding.open(file, TextEncoding.of(file))) {
      List<String> columns = Tables.forEach(whole.file(), text, this::add);
      if (columns.isEmpty()) {
        problems.add(Problem.of(ProblemCode.EMPTY_FILE, whole, ""));
        return;
      }
      for (String column : needed) {
        if (!columns.contains(column)) {
          problems.add(Problem.of(ProblemCode.FOODS_COLUMN_MISSING, whole, "", column));
          return;
        }
      }
    } catch (Tables.TableFault e) {
      problems.add(unusable(e, ""));
    } catch (IOException e) {
      String reason = UnreadableFileException.reason(e);
      problems.add(Problem.of(ProblemCode.CANNOT_READ, whole, "", reason));
    }
  }

  /**
   * Without all columns no row is looked at: the missing column is said once, for the file. A row
   * of empty cells, as spreadsheets leave below a table, is none.
   */
  private void add(TableRow row) {
    if (!needed.stream().allMatch(row::hasColumn)
        || needed.stream().allMatch(column -> row.text(column).isBlank())) {
      return;
    }
    try {
      Food food = checked(layout.food(row), row);
      Place place = row.place();
      Place before = byId.putIfAbsent(food.id(), place);
      if (before == null) {
        foods.add(food);
      } else {
        String first = before.toString();
        problems.add(Problem.of(ProblemCode.FOODS_ID_TWICE, place, food.name(), food.id(), first));
      }
    } catch (Tables.TableFault e) {
      problems.add(unusable(e, row.text("name")));
    }
  }

  private static Problem unusable(Tables.TableFault fault, String excerpt) {
    return Problem.of(ProblemCode.FOODS_ROW_UNREADABLE, fault.place(), excerpt, fault.what());
  }

  private Food checked(Food food, TableRow row) {
    if (!food.isOwn() || food.id().substring(Food.OWN.length()).isBlank()) {
      throw row.fault("id '" + food.id() + "' is not OWN: and a name, such as OWN:my-muesli");
    }
    if (food.name().isBlank()) {
      throw row.fault("it has no name");
    }
    for (Nutrient nutrient : nutrients) {
      OptionalDouble known = food.contents().of(nutrient);
      if (known.isPresent() && !Contents.fitsIn100Grams(known.getAsDouble(), nutrient.unit())) {
        throw row.fault(nutrient.foodsColumn() + " is more than 100 g can hold");
      }
    }
    return food;
  }
}
