package lytebook.memory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.PlainNumber;
import lytebook.food.PortionText;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import org.jspecify.annotations.Nullable;

/** How a decision stands in a row of {@code my-foods.csv}, both ways. */
public final class MyFoodsRow {
  /** The columns of the file, in their order. */
  public static final List<String> COLUMNS =
      List.of("text", "unit", "client", "food", "values", "basis", "grams", "day", "date");

  /** A row that cannot be read; the message says why, in words for the reader. */
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
      super(why);
    }
  }

  private static final String LEFT_OUT = "left out";
  private static final String CANNOT_SAY = "cannot say";
  private static final String ONCE = "listed twice";
  private static final String PER_100_G = "100 g";
  private static final String PER_UNIT = "unit";

  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String CATEGORY = "category";
  private static final String USUAL_PORTION = "usual_portion_g";
  private static final String PORTIONS = "portions";
  private static final String SOURCE = "source";
  private static final String BLANKS_FROM = "blanks_from";

  private final Nutrients nutrients;

  public MyFoodsRow(Nutrients nutrients) {
    this.nutrients = nutrients;
  }

  /** The cells of a row, by {@link #COLUMNS}. */
  public List<String> cells(Remembered one) {
    Decision decision = one.decision();
    String food = decision.foodId();
    String values = "";
    String basis = "";
    if (decision instanceof Decision.LeftOut) {
      food = LEFT_OUT;
    } else if (decision instanceof Decision.CannotSay) {
      food = CANNOT_SAY;
    } else if (decision instanceof Decision.Once) {
      food = ONCE;
    } else if (decision instanceof Decision.OwnValues own) {
      values = values(own);
      basis = own.food().basis() == Food.Basis.PER_UNIT ? PER_UNIT : PER_100_G;
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

  private String values(Decision.OwnValues own) {
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
    return PortionText.printValues(values);
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
   * @throws Unreadable if it holds none
   */
  public Remembered remembered(List<String> cells) throws Unreadable {
    if (cells.size() != COLUMNS.size()) {
      throw new Unreadable(cells.size() + " cells instead of " + COLUMNS.size());
    }
    LocalDate decidedOn = day(cells.get(8));
    if (decidedOn == null) {
      throw new Unreadable("there is no date");
    }
    try {
      return new Remembered(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          day(cells.get(7)),
          decision(cells.get(3).strip(), cells.get(4), cells.get(5).strip()),
          positive("grams", cells.get(6)),
          decidedOn);
    } catch (IllegalArgumentException e) {
      throw new Unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Decision decision(String food, String values, String basis) throws Unreadable {
    if (food.isEmpty()) {
      return new Decision.WeightOnly();
    }
    if (food.equals(LEFT_OUT)) {
      return new Decision.LeftOut();
    }
    if (food.equals(CANNOT_SAY)) {
      return new Decision.CannotSay();
    }
    if (food.equals(ONCE)) {
      return new Decision.Once();
    }
    if (food.indexOf(':') < 0) {
      throw new Unreadable("'" + food + "' is no food id");
    }
    return values.isEmpty() ? new Decision.IsFood(food) : own(food, values, basis);
  }

  private Decision own(String id, String text, String basis) throws Unreadable {
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
    return new Decision.OwnValues(food, values.getOrDefault(BLANKS_FROM, ""));
  }

  private static Food.Kind kind(String text) throws Unreadable {
    for (Food.Kind kind : Food.Kind.values()) {
      if (kind.name().equalsIgnoreCase(text) && kind != Food.Kind.LEFT_OUT) {
        return kind;
      }
    }
    throw new Unreadable("kind '" + text + "' is not known");
  }

  private static Food.Basis basis(String text) throws Unreadable {
    return switch (text) {
      case PER_100_G -> Food.Basis.PER_100_G;
      case PER_UNIT -> Food.Basis.PER_UNIT;
      default -> throw new Unreadable("basis '" + text + "' is neither 100 g nor unit");
    };
  }

  private static OptionalDouble positive(String name, String text) throws Unreadable {
    OptionalDouble number = number(name, text);
    if (number.isPresent() && number.getAsDouble() == 0) {
      throw new Unreadable(name + " is 0");
    }
    return number;
  }

  private static OptionalDouble number(String name, String text) throws Unreadable {
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
    throw new Unreadable(name + " '" + text + "' is not a number of 0 or more");
  }

  private static @Nullable LocalDate day(String text) throws Unreadable {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new Unreadable("'" + text + "' is not a date such as 2026-03-02");
    }
  }
}
