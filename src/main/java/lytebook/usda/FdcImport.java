package lytebook.usda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.food.Portion;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.Tables;
import lytebook.read.table.Tables.TableFault;
import lytebook.usda.FdcLabels.Label;
import lytebook.usda.FdcOutcome.Imported;
import lytebook.usda.FdcOutcome.Unusable;

/**
 * Reads a download of USDA FoodData Central in its CSV layout into foods of the user's own. The
 * long table of nutrients is read as a stream, of which only the figures wanted are kept. Unknown
 * stays unknown.
 */
public final class FdcImport {
  /** Begins the id of an imported food; its number in the download follows. */
  public static final String ID = Food.OWN + "fdc-";

  private static final String DATABASE = "FoodData Central";
  private static final Map<String, String> DATA =
      Map.of(
          "foundation_food", "Foundation",
          "sr_legacy_food", "SR Legacy",
          "survey_fndds_food", "FNDDS",
          "branded_food", "Branded");

  private final FdcDownload download;
  private final FoodCategories categories = FoodsCsv.categories();
  private final FdcCategories groups =
      new FdcCategories(
          new FinerCategories(Tables.fromClassPath("finer-categories.csv")),
          Tables.fromClassPath("fdc-categories.csv"));

  private FdcImport(FdcDownload download) {
    this.download = download;
  }

  /** The columns of the food table, in which imported foods are written. */
  public static List<String> header() {
    return FoodTableRow.header();
  }

  /**
   * Reads a download.
   *
   * @param place its folder or .zip file
   * @param only words that a food's name must hold; empty for all foods
   */
  public static FdcOutcome read(Path place, String only) {
    Place whole = Place.ofFile(String.valueOf(place.getFileName()));
    if (Files.notExists(place)) {
      return stop(ProblemCode.NO_SUCH_FILE, whole, "");
    }
    try (FdcDownload download = FdcDownload.open(place)) {
      return new FdcImport(download).read(only);
    } catch (DownloadException e) {
      return stop(e.code(), whole, e.detail());
    } catch (TableFault e) {
      return stop(ProblemCode.DOWNLOAD_UNREADABLE, e.place(), e.what());
    } catch (IOException e) {
      return stop(ProblemCode.CANNOT_READ, whole, String.valueOf(e.getMessage()));
    }
  }

  private static FdcOutcome stop(ProblemCode code, Place place, String detail) {
    return new Unusable(Problem.of(code, place, "", detail));
  }

  private FdcOutcome read(String only) throws IOException {
    FdcFoods foods = new FdcFoods(download, only);
    FdcLabels labels = new FdcLabels(foods.all());
    download.forEach(FdcLabels.TABLE, labels::label);
    foods.remove(labels.older());
    if (foods.all().isEmpty()) {
      throw new DownloadException(
          ProblemCode.DOWNLOAD_WITHOUT_FOODS,
          String.format(Locale.ROOT, "of %,d rows in food.csv none is wanted", foods.rows()));
    }
    download.forEach("food_category.csv", groups::group);
    download.forEach("wweia_food_category.csv", groups::wweia);
    FdcPortions portions = new FdcPortions(foods.all()::containsKey);
    download.forEach("measure_unit.csv", portions::unit);
    download.forEach("food_portion.csv", portions::portion);
    FdcFigures figures =
        new FdcFigures(Tables.fromClassPath("fdc-nutrients.csv"), foods.all().keySet());
    download.forEach("nutrient.csv", figures::nutrient);
    download.forEach(FdcDownload.NUTRIENTS_OF_FOODS, figures::amount);
    List<FoodTableRow> rows = new ArrayList<>();
    int byVolume = 0;
    for (FdcFood food : foods.all().values()) {
      Label label = labels.of(food.id());
      rows.add(row(food, foods, label, portions, figures));
      byVolume += label.isByVolume() ? 1 : 0;
    }
    rows.sort(Comparator.comparing(FoodTableRow::id));
    return imported(rows, foods, byVolume);
  }

  private FoodTableRow row(
      FdcFood food, FdcFoods foods, Label label, FdcPortions portions, FdcFigures figures) {
    List<Portion> household = portions.of(food.id());
    OptionalDouble usual = portions.usual(food.id());
    String group = label.category().isEmpty() ? food.group() : label.category();
    return new FoodTableRow(
        ID + food.id(),
        label.name(food.name()),
        List.of(),
        groups.of(group, foods.ndb(food), foods.foodCode(food)),
        figures.of(food.id()),
        usual.isPresent() ? usual : label.servingGrams(),
        household.isEmpty() ? label.portions() : household,
        release(food, foods) + (label.isByVolume() ? ", per 100 mL taken as per 100 g" : ""));
  }

  private static String release(FdcFood food, FdcFoods foods) {
    String data = DATA.getOrDefault(food.type(), food.type());
    return String.join(" ", DATABASE, data, foods.release()).strip();
  }

  private FdcOutcome imported(List<FoodTableRow> rows, FdcFoods foods, int byVolume) {
    Map<String, Integer> unknown = new LinkedHashMap<>();
    for (int i = 0; i < FoodTableRow.FIGURES.size(); i++) {
      int figure = i;
      long lacking = rows.stream().filter(row -> row.per100g().get(figure).isEmpty()).count();
      unknown.put(FoodTableRow.FIGURES.get(i) + "_per_100g", (int) lacking);
    }
    List<List<String>> table = new ArrayList<>();
    table.add(header());
    for (FoodTableRow row : rows) {
      table.add(row.cells(categories.kindOf(row.category()).name().toLowerCase(Locale.ROOT)));
    }
    String release =
        String.join(
            ", ",
            foods.all().values().stream().map(food -> release(food, foods)).distinct().toList());
    return new Imported(table, release, foods.rows(), rows.size(), unknown, byVolume);
  }
}
