package lytebook.log;

import java.util.EnumMap;
import java.util.Map;

/** The columns a food log can have; the words that name them stand in {@code headers.csv}. */
public enum LogColumn {
  DATE,
  TIME,
  MEAL,
  FOOD,
  /** What was drunk, where a log keeps it beside the food: an entry of its own. */
  DRINK,
  DRINK_AMOUNT,
  AMOUNT,
  UNIT,
  NOTES;

  /** What columns hold, with the drink of a row in place of its food. */
  public static <T> Map<LogColumn, T> ofDrinks(Map<LogColumn, T> columns) {
    Map<LogColumn, T> drinks = new EnumMap<>(LogColumn.class);
    drinks.putAll(columns);
    Map.of(DRINK, FOOD, DRINK_AMOUNT, AMOUNT)
        .forEach(
            (drink, food) -> {
              T found = drinks.remove(drink);
              if (found != null) {
                drinks.put(food, found);
              }
            });
    return drinks;
  }
}
