package lytebook.usda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Portion;
import lytebook.read.table.TableRow;

/**
 * What {@code branded_food.csv} says of packaged foods: maker, serving, category. Of several
 * versions of one package the latest is current. Labels of what is measured by volume have their
 * figures per 100 mL; these are taken as per 100 g and said to be so.
 */
final class FdcLabels {
  static final String TABLE = "branded_food.csv";

  private static final Set<String> GRAMS = Set.of("g", "grm", "gm");
  private static final Set<String> MILLILITRES = Set.of("ml", "mlt");

  /**
   * A label.
   *
   * @param brand the brand, or else its owner; may be empty
   * @param category category of packaged foods; may be empty
   * @param servingGrams weight of one serving, 1 mL counting as 1 g; empty when not said
   * @param household the serving in household measures; may be empty
   * @param isByVolume whether the figures are per 100 mL
   */
  record Label(
      String brand,
      String category,
      OptionalDouble servingGrams,
      String household,
      boolean isByVolume) {
    static final Label NONE = new Label("", "", OptionalDouble.empty(), "", false);

    /** The description with the brand, so that it takes the place of no plain food. */
    String name(String description) {
      boolean says = description.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT));
      return says ? description : description + " (" + brand + ")";
    }

    /** The serving as a portion; none when its weight is not known. */
    List<Portion> portions() {
      if (servingGrams.isEmpty()) {
        return List.of();
      }
      boolean counts = !household.isEmpty() && Character.isDigit(household.charAt(0));
      return List.of(new Portion(counts ? household : "1 serving", servingGrams.getAsDouble()));
    }
  }

  private final Map<String, FdcFood> wanted;
  private final Map<String, Label> byFood = new HashMap<>();
  private final Map<String, String> byPackage = new HashMap<>();
  private final List<String> older = new ArrayList<>();

  FdcLabels(Map<String, FdcFood> wanted) {
    this.wanted = wanted;
  }

  /** Takes a row of {@code branded_food.csv}. */
  void label(TableRow row) {
    String food = row.text("fdc_id");
    if (!wanted.containsKey(food)) {
      return;
    }
    String brand = Descriptions.tidy(any(row, "brand_name"));
    String unit = any(row, "serving_size_unit").toLowerCase(Locale.ROOT);
    boolean isByVolume = MILLILITRES.contains(unit);
    OptionalDouble size = row.number("serving_size");
    boolean isWeighed = size.orElse(0) > 0 && (isByVolume || GRAMS.contains(unit));
    byFood.put(
        food,
        new Label(
            brand.isEmpty() ? Descriptions.tidy(any(row, "brand_owner")) : brand,
            any(row, "branded_food_category"),
            isWeighed ? size : OptionalDouble.empty(),
            Descriptions.tidy(any(row, "household_serving_fulltext")),
            isByVolume));
    String code = any(row, "gtin_upc");
    String before = code.isEmpty() ? null : byPackage.put(code, food);
    if (before != null) {
      boolean isLater = number(food) >= number(before);
      older.add(isLater ? before : food);
      byPackage.put(code, isLater ? food : before);
    }
  }

  private static String any(TableRow row, String column) {
    return row.hasColumn(column) ? row.text(column) : "";
  }

  private static long number(String id) {
    return id.chars().allMatch(Character::isDigit) && id.length() < 18 ? Long.parseLong(id) : 0;
  }

  /** Foods of which a later version stands in the table too. */
  List<String> older() {
    return older;
  }

  /** The label of a food, which may say nothing. */
  Label of(String food) {
    return byFood.getOrDefault(food, Label.NONE);
  }
}
