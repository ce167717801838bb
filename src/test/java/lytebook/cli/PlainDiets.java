package lytebook.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lytebook.food.Food;

/**
 * What diets and foods to leave out mean by the names and categories of foods alone, without the
 * tables of the planner.
 */
public final class PlainDiets {
  private static final String MEAT =
      "\\b(beef|pork|lamb|veal|ham|bacon|sausages?|steak|meat|venison|game products)\\b";
  private static final String POULTRY = "\\b(chicken|turkey|duck|poultry)\\b";
  private static final String FISH =
      "\\b(fish|finfish|salmon|tuna|sardines?|anchov(y|ies)|mackerel|herring|cod|trout|catfish)\\b";
  private static final String SHELLFISH =
      "\\b(shellfish|crustaceans?|clams?|oysters?|shrimps?|crabs?|mussels?|lobster|crayfish|squid)\\b"
          + "(?! products)";
  private static final String DAIRY =
      "\\b(milk|yogurt|cheese|butter|cream|kefir|latte|cappuccino|whey|casein|margarine-like)\\b";
  private static final String EGG = "\\b(eggs?|mayonnaise|omelets?)\\b";
  private static final String GLUTEN =
      "\\b(wheat|whole-wheat|bread|roll|barley|rye|oats?|pasta|noodles|couscous|bulgur|spelt|"
          + "crackers|pretzels?|pretzels/snack|soy sauce|teriyaki|multigrain|matzo|pita)\\b";
  private static final String NUTS =
      "\\b(almonds?|cashews?|pecans?|pistachios?|walnuts?|hazelnuts?|macadamia|pine nuts|chestnuts?|"
          + "nuts|peanuts?|trail mix)\\b";
  private static final String SOYA =
      "\\b(soy|soya|soymilk|soybeans?|soy-based|tofu|tempeh|edamame|miso|natto|teriyaki)\\b";

  /** Names in which a word does not mean what it does elsewhere. */
  private static final Pattern NOT_DAIRY =
      Pattern.compile(
          "plant-based|\\bsoy|soymilk|\\b(almond|rice|oat|coconut) milk|cream of wheat"
              + "|(peanut|almond|cashew|sunflower seed) butter");

  private static final Pattern NOT_GLUTEN =
      Pattern.compile("gluten-free|buckwheat groats|cereal grains and pasta \\| (rice|quinoa)");
  private static final Pattern LOW_LACTOSE =
      Pattern.compile("lactose free|cheese, (swiss|cheddar)");
  private static final Pattern CATEGORY_OF_MANY =
      Pattern.compile(
          "^(cereal grains and pasta|dairy and egg products|nut and seed products|nuts and seeds"
              + "|finfish and shellfish products|lamb, veal, and game products"
              + "|pasta sauces, tomato-based|yeast breads|rolls and buns) \\| ");

  private static final List<String> OF_ANIMALS = List.of(MEAT, POULTRY, "\\bgelatin\\b");

  private static final Map<String, List<String>> LEAVES_OUT =
      Map.ofEntries(
          Map.entry(
              "Vegan",
              List.of(
                  MEAT,
                  POULTRY,
                  FISH,
                  SHELLFISH,
                  DAIRY,
                  EGG,
                  "\\bgelatin\\b",
                  "(?<!ing )\\bhoney\\b")),
          Map.entry("Vegetarian", List.of(MEAT, POULTRY, FISH, SHELLFISH, "\\bgelatin\\b")),
          Map.entry("Fish but no meat", OF_ANIMALS),
          Map.entry(
              "Halal", List.of(MEAT, POULTRY, SHELLFISH, "\\b(catfish|gelatin|wine|beer)\\b")),
          Map.entry("Kosher", List.of(MEAT, POULTRY, SHELLFISH, "\\b(catfish|gelatin)\\b")),
          Map.entry("lactose", List.of(DAIRY)),
          Map.entry("milk", List.of(DAIRY)),
          Map.entry("gluten", List.of(GLUTEN)),
          Map.entry("nuts", List.of(NUTS)),
          Map.entry("fish", List.of(FISH)),
          Map.entry("soya", List.of(SOYA)),
          Map.entry("beans", List.of("\\bbeans?\\b")),
          Map.entry("eggs", List.of(EGG)),
          Map.entry("broccoli", List.of("\\bbroccoli\\b")),
          Map.entry("DIABETES", List.of("juice\\b.* \\| drink$")),
          Map.entry("STATIN", List.of("\\b(grapefruit|pomelo)\\b")),
          Map.entry("PREGNANCY", List.of("\\btuna\\b", "^(?!.*decaf)(?!.*herbal).*\\bcoffee\\b")),
          Map.entry(
              "LITHIUM",
              List.of("^(?!.*decaf).*\\b(coffee|cola|tea, hot, leaf, (black|green))\\b")),
          Map.entry("STONES", List.of("\\b(spinach|rhubarb|almonds?|beets?|chard)\\b")));

  private PlainDiets() {}

  /**
   * Whether someone may be offered a food.
   *
   * @param word a diet, a food to leave out, or the code of a condition
   */
  public static boolean allows(String word, Food food) {
    String category = food.category().toLowerCase(Locale.ROOT);
    String named = category + " | " + food.name().toLowerCase(Locale.ROOT);
    String text = CATEGORY_OF_MANY.matcher(named).replaceFirst("") + " | ";
    String whole = text + food.kind().name().toLowerCase(Locale.ROOT);
    return LEAVES_OUT.getOrDefault(word, List.of()).stream()
        .noneMatch(
            one -> Pattern.compile(one).matcher(whole).find() && !isExempt(word, one, named));
  }

  private static boolean isExempt(String word, String rule, String named) {
    if (rule.equals(DAIRY)) {
      return NOT_DAIRY.matcher(named).find()
          || (word.equals("lactose") && LOW_LACTOSE.matcher(named).find());
    }
    return rule.equals(GLUTEN) && NOT_GLUTEN.matcher(named).find();
  }

  /** Whether the words are known here. */
  static boolean knows(String word) {
    return LEAVES_OUT.containsKey(word);
  }
}
