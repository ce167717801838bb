package lytebook.memory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.PortionText;
import lytebook.log.OwnFoodSheet;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/** How a decision stands in a row of {@code my-foods.csv}, both ways. */
public final class MyFoodsRow {
  /** The columns of the file, in their order. */
  public static final List<String> COLUMNS =
      List.of("text", "unit", "client", "food", "values", "basis", "grams", "day", "date");

  /** A row that cannot be read; the message says why, in words for the reader. */
  public static final class UnreadableRowException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableRowException(String why) {
      super(why);
    }
  }

  /** Decisions that name no food, by what stands in place of one. */
  private static final Map<String, FoodDecision> WITHOUT_FOOD =
      Map.of(
          "left out", new FoodDecision.LeftOut(),
          "cannot say", new FoodDecision.CannotSay(),
          "listed twice", new FoodDecision.Once());

  private static final String PER_100_G = "100 g";
  private static final String PER_UNIT = "unit";

  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String CATEGORY = "category";
  private static final String USUAL_PORTION = "usual_portion_g";
  private static final String PORTIONS = "portions";
  private static final String SOURCE = "source";
  private static final String BLANKS_FROM = "blanks_from";
  private static final String MILLILITRES = "ml";
  private static final String SHEET = "sheet";
  private static final String WRITTEN = "written";
  private static final String IN_LOG = "in_log";

  private final Nutrients nutrients;

  public MyFoodsRow(Nutrients nutrients) {
    this.nutrients = nutrients;
  }

  /** The cells of a row, by {@link #COLUMNS}. */
  public List<String> cells(RememberedDecision one) {
    FoodDecision decision = one.decision();
    String food = decision.foodId();
    String values = "";
    String basis = "";
    for (Map.Entry<String, FoodDecision> said : WITHOUT_FOOD.entrySet()) {
      food = decision.equals(said.getValue()) ? said.getKey() : food;
    }
    if (decision instanceof FoodDecision.OwnValues own) {
      values = values(own);
      basis = own.food().basis() == Food.Basis.PER_UNIT ? PER_UNIT : PER_100_G;
    } else if (decision instanceof FoodDecision.OwnMeasure portion) {
      values = values(portion);
    }
    LocalDate day = one.day();
    return List.of(
        one.text(),
        one.unit(),
        one.client(),
        food,
        values,
        basis,
        number(one.gramsPerUnit()),
        day == null ? "" : day.toString(),
        one.decidedOn().toString());
  }

  private String values(FoodDecision.OwnValues own) {
    Food food = own.food();
    Map<String, String> values = new LinkedHashMap<>();
    values.put(NAME, food.name());
    values.put(KIND, food.kind().name().toLowerCase(Locale.ROOT));
    putIfSaid(values, CATEGORY, food.category());
    for (Nutrient nutrient : nutrients) {
      putIfSaid(values, nutrient.id(), number(food.contents().of(nutrient)));
    }
    putIfSaid(values, USUAL_PORTION, number(food.usualPortionGrams()));
    putIfSaid(values, PORTIONS, PortionText.print(food.portions()));
    putIfSaid(values, SOURCE, food.sourceRelease());
    putIfSaid(values, BLANKS_FROM, own.blanksFrom());
    putCard(values, own.card());
    return PortionText.printValues(values);
  }

  private static String values(FoodDecision.OwnMeasure portion) {
    Map<String, String> values = new LinkedHashMap<>();
    putIfSaid(values, MILLILITRES, number(portion.millilitres()));
    putCard(values, portion.card());
    return PortionText.printValues(values);
  }

  private static void putCard(Map<String, String> values, StoredOwnFood card) {
    if (!card.lines().isEmpty()) {
      values.put(SHEET, card.sheet().name().toLowerCase(Locale.ROOT));
      values.put(WRITTEN, card.text());
      putIfSaid(values, IN_LOG, card.inLog());
    }
  }

  private static StoredOwnFood card(Map<String, String> values) {
    boolean isRecipe = values.getOrDefault(SHEET, "").equals("recipes");
    return new StoredOwnFood(
        isRecipe ? OwnFoodSheet.SheetType.RECIPES : OwnFoodSheet.SheetType.FOODS,
        StoredOwnFood.lines(values.getOrDefault(WRITTEN, "")),
        values.getOrDefault(IN_LOG, ""));
  }

  private static void putIfSaid(Map<String, String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  private static String number(OptionalDouble number) {
    return number.isPresent() ? PlainNumber.of(number.getAsDouble()) : "";
  }

  /**
   * The decision of a row.
   *
   * @param cells the cells by {@link #COLUMNS}
   * @throws UnreadableRowException if it holds none
   */
  public RememberedDecision remembered(List<String> cells) throws UnreadableRowException {
    if (cells.size() != COLUMNS.size()) {
      throw new UnreadableRowException(cells.size() + " cells instead of " + COLUMNS.size());
    }
    LocalDate decidedOn = day(cells.get(8));
    if (decidedOn == null) {
      throw new UnreadableRowException("there is no date");
    }
    try {
      return new RememberedDecision(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          day(cells.get(7)),
          decision(cells.get(3).strip(), cells.get(4), cells.get(5).strip()),
          positive("grams", cells.get(6)),
          decidedOn);
    } catch (IllegalArgumentException e) {
      throw new UnreadableRowException(String.valueOf(e.getMessage()));
    }
  }

  private FoodDecision decision(String food, String values, String basis)
      throws UnreadableRowException {
    if (food.isEmpty()) {
      return values.isEmpty() ? new FoodDecision.WeightOnly() : portion(values);
    }
    FoodDecision withoutFood = WITHOUT_FOOD.get(food);
    if (withoutFood != null) {
      return withoutFood;
    }
    if (food.indexOf(':') < 0) {
      throw new UnreadableRowException("'" + food + "' is no food id");
    }
    return values.isEmpty() ? new FoodDecision.IsFood(food) : own(food, values, basis);
  }

  private static FoodDecision portion(String text) throws UnreadableRowException {
    Map<String, String> values = PortionText.parseValues(text);
    return new FoodDecision.OwnMeasure(
        positive(MILLILITRES, values.getOrDefault(MILLILITRES, "")), card(values));
  }

  private FoodDecision own(String id, String text, String basis) throws UnreadableRowException {
    Map<String, String> values = PortionText.parseValues(text);
    Contents.Builder contents = Contents.builder(nutrients);
    for (Nutrient nutrient : nutrients) {
      OptionalDouble amount = number(nutrient.id(), values.getOrDefault(nutrient.id(), ""));
      if (amount.isPresent()) {
        contents.set(nutrient, amount.getAsDouble());
      }
    }
    Food food =
        new Food(
            id,
            values.getOrDefault(NAME, id),
            List.of(),
            values.getOrDefault(CATEGORY, ""),
            kind(values.getOrDefault(KIND, "food")),
            basis(basis),
            contents.build(),
            positive(USUAL_PORTION, values.getOrDefault(USUAL_PORTION, "")),
            PortionText.parse(values.getOrDefault(PORTIONS, "")),
            values.getOrDefault(SOURCE, ""));
    return new FoodDecision.OwnValues(food, values.getOrDefault(BLANKS_FROM, ""), card(values));
  }

  private static Food.FoodKind kind(String text) throws UnreadableRowException {
    for (Food.FoodKind kind : Food.FoodKind.values()) {
      if (kind.name().equalsIgnoreCase(text) && kind != Food.FoodKind.LEFT_OUT) {
        return kind;
      }
    }
    throw new UnreadableRowException("kind '" + text + "' is not known");
  }

  private static Food.Basis basis(String text) throws UnreadableRowException {
    return switch (text) {
      case PER_100_G -> Food.Basis.PER_100_G;
      case PER_UNIT -> Food.Basis.PER_UNIT;
      default -> throw new UnreadableRowException("basis '" + text + "' is neither 100 g nor unit");
    };
  }

  private static OptionalDouble positive(String name, String text) throws UnreadableRowException {
    OptionalDouble number = number(name, text);
    if (number.isPresent() && number.getAsDouble() == 0) {
      throw new UnreadableRowException(name + " is 0");
    }
    return number;
  }

  private static OptionalDouble number(String name, String text) throws UnreadableRowException {
    if (text.isBlank()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text.strip().replace(',', '.'));
      if (number >= 0 && Double.isFinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UnreadableRowException(name + " '" + text + "' is not a number of 0 or more");
  }

  private static @Nullable LocalDate day(String text) throws UnreadableRowException {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new UnreadableRowException("'" + text + "' is not a date such as 2026-03-02");
    }
  }
}
