package lytebook.usda;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lytebook.problem.ProblemCode;
import lytebook.read.table.TableRow;
import lytebook.text.FoodWords;

/**
 * The current foods of a download. A kind of data with a table of its own, such as {@code
 * foundation_food.csv}, has those foods that stand there; samples and what was bought for them are
 * no foods to log.
 */
final class FdcFoods {
  /** The most foods that are read: a log is matched with all of them. */
  static final int MOST = 100_000;

  /** The tables that list the current foods of a kind of data, by that kind. */
  private static final Map<String, String> CURRENT =
      Map.of(
          "foundation_food", "foundation_food.csv",
          "sr_legacy_food", "sr_legacy_food.csv",
          "survey_fndds_food", "survey_fndds_food.csv");

  private static final Set<String> NO_FOODS =
      Set.of(
          "sample_food",
          "sub_sample_food",
          "market_acquisition",
          "agricultural_acquisition",
          "experimental_food");

  private final FdcDownload download;
  private final Set<String> only;
  private final Map<String, String> ndb = new HashMap<>();
  private final Map<String, String> foodCodes = new HashMap<>();
  private final Map<String, FdcFood> foods = new LinkedHashMap<>();
  private int rows;
  private String release = "";

  /**
   * @param only words that the name of a food must hold; empty for all foods
   */
  FdcFoods(FdcDownload download, String only) throws IOException {
    this.download = download;
    this.only = new HashSet<>(FoodWords.folded(only));
    current("foundation_food", row -> ndb.put(id(row), either(row, "NDB_number", "ndb_number")));
    current("sr_legacy_food", row -> ndb.put(id(row), either(row, "NDB_number", "ndb_number")));
    current("survey_fndds_food", row -> foodCodes.put(id(row), row.text("food_code")));
    download.forEach(FdcDownload.FOODS, this::add);
    if (foods.size() > MOST) {
      throw new DownloadException(
          ProblemCode.DOWNLOAD_TOO_MANY_FOODS, String.format(Locale.ROOT, "%,d", MOST));
    }
  }

  private void current(String type, Consumer<TableRow> each) throws IOException {
    download.forEach(CURRENT.getOrDefault(type, ""), each);
  }

  private static String id(TableRow row) {
    return row.text("fdc_id");
  }

  private static String either(TableRow row, String column, String other) {
    return row.text(row.hasColumn(other) ? other : column);
  }

  private void add(TableRow row) {
    rows++;
    String published = row.hasColumn("publication_date") ? row.text("publication_date") : "";
    release = published.compareTo(release) > 0 ? published : release;
    FdcFood food =
        new FdcFood(
            id(row),
            row.text("data_type"),
            Descriptions.tidy(row.text("description")),
            row.text("food_category_id"));
    if (!food.name().isEmpty()
        && isCurrent(food)
        && (only.isEmpty() || FoodWords.folded(food.name()).containsAll(only))
        && foods.size() <= MOST) {
      foods.put(food.id(), food);
    }
  }

  private boolean isCurrent(FdcFood food) {
    String table = CURRENT.get(food.type());
    return table == null
        ? !NO_FOODS.contains(food.type())
        : !download.has(table) || ndb.containsKey(food.id()) || foodCodes.containsKey(food.id());
  }

  /** The foods wanted, by id. */
  Map<String, FdcFood> all() {
    return foods;
  }

  /** Rows of {@code food.csv}, those left out included. */
  int rows() {
    return rows;
  }

  /** The latest day on which a food of the download was published; empty when none is given. */
  String release() {
    return release;
  }

  /** A food's number in SR; empty when it has none. */
  String ndb(FdcFood food) {
    return ndb.getOrDefault(food.id(), "");
  }

  /** A food's code in FNDDS; empty when it has none. */
  String foodCode(FdcFood food) {
    return foodCodes.getOrDefault(food.id(), "");
  }

  /** Leaves foods out again. */
  void remove(List<String> ids) {
    ids.forEach(foods::remove);
  }
}
