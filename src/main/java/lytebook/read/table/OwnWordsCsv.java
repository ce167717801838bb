package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import lytebook.food.Food;
import lytebook.log.OwnFoodSheet.SheetType;
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
    WordTable table =
        new WordTable("own-words.csv", text -> FoodWords.foldedText(text))
            .onlyAbout("BASIS", "KIND", "FOR", "FOODS", "RECIPES");
    return new LabelWords(
        table.constants("BASIS", LabelWords.BasisType.class),
        table.constants("KIND", Food.FoodKind.class),
        table.map("FOR", row -> row.text("means").equals("EVERYONE")),
        dailyValues());
  }

  private static DailyValues dailyValues() {
    DailyValues values = new DailyValues();
    for (TableRow row : Tables.fromClassPath("label-daily-values.csv")) {
      String country = row.text("country");
      values.name(country, country);
      row.list("also").forEach(also -> values.name(country, also));
      boolean isSalt = row.text("nutrient").equals("salt");
      if (!row.text("unit").equals(isSalt ? "g" : "mg")) {
        throw row.fault("minerals are in mg, salt is in g");
      }
      values.value(country, row.text("nutrient"), row.needed("value"));
    }
    return values;
  }

  /** What each header of such a sheet is for, by the folded header. */
  static Map<SheetType, Map<String, String>> headers() {
    WordTable table = new WordTable("own-words.csv", TextFolding::fold);
    Map<SheetType, Map<String, String>> headers = new EnumMap<>(SheetType.class);
    for (SheetType type : SheetType.values()) {
      headers.put(type, new HashMap<>(table.texts(type.name())));
    }
    Map<String, String> foods = headers.getOrDefault(SheetType.FOODS, new HashMap<>());
    for (Nutrient nutrient : NutrientsCsv.fromClassPath()) {
      if (!nutrient.labelHeader().isEmpty()) {
        foods.putIfAbsent(TextFolding.fold(nutrient.labelHeader()), nutrient.id());
      }
    }
    return headers;
  }
}
