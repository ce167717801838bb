package lytebook.read.table;

import java.util.HashMap;
import java.util.Map;
import lytebook.food.Food;
import lytebook.log.OwnFoodSheet;
import lytebook.nutrient.Nutrient;
import lytebook.own.DailyValues;
import lytebook.own.LabelWords;
import lytebook.text.FoodWords;
import lytebook.text.TextFolding;

/** Reads the words of the sheets of own foods, and the daily values of labels. */
public final class OwnWordsCsv {
  private OwnWordsCsv() {}

  /** The words that come with the program. */
  public static LabelWords fromClassPath() {
    Map<String, LabelWords.BasisType> bases = new HashMap<>();
    Map<String, Food.FoodKind> kinds = new HashMap<>();
    Map<String, Boolean> everyone = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("own-words.csv")) {
      String word = String.join(" ", FoodWords.folded(row.text("text")));
      String means = row.text("means");
      switch (row.text("about")) {
        case "BASIS" -> bases.put(word, LabelWords.BasisType.valueOf(means));
        case "KIND" -> kinds.put(word, Food.FoodKind.valueOf(means));
        case "FOR" -> everyone.put(word, means.equals("EVERYONE"));
        case "FOODS", "RECIPES" -> {}
        default -> throw row.fault("about what?");
      }
    }
    return new LabelWords(bases, kinds, everyone, dailyValues());
  }

  private static DailyValues dailyValues() {
    DailyValues values = new DailyValues();
    for (Tables.TableRow row : Tables.fromClassPath("label-daily-values.csv")) {
      String country = row.text("country");
      values.name(country, country);
      for (String also : row.text("also").split(";", -1)) {
        if (!also.isEmpty()) {
          values.name(country, also);
        }
      }
      boolean isSalt = row.text("nutrient").equals("salt");
      if (!row.text("unit").equals(isSalt ? "g" : "mg")) {
        throw row.fault("minerals are in mg, salt is in g");
      }
      double value = row.number("value").orElseThrow(() -> row.fault("no value"));
      values.value(country, row.text("nutrient"), value);
    }
    return values;
  }

  /** What each header of such a sheet is for, by the folded header. */
  static Map<OwnFoodSheet.SheetType, Map<String, String>> headers() {
    Map<OwnFoodSheet.SheetType, Map<String, String>> headers = new HashMap<>();
    Map<String, String> foods = new HashMap<>();
    for (Nutrient nutrient : NutrientsCsv.fromClassPath()) {
      if (!nutrient.labelHeader().isEmpty()) {
        foods.put(TextFolding.fold(nutrient.labelHeader()), nutrient.id());
      }
    }
    headers.put(OwnFoodSheet.SheetType.FOODS, foods);
    for (Tables.TableRow row : Tables.fromClassPath("own-words.csv")) {
      for (OwnFoodSheet.SheetType kind : OwnFoodSheet.SheetType.values()) {
        if (kind.name().equals(row.text("about"))) {
          headers
              .computeIfAbsent(kind, key -> new HashMap<>())
              .put(TextFolding.fold(row.text("text")), row.text("means"));
        }
      }
    }
    return headers;
  }
}
