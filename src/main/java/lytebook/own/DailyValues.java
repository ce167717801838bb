package lytebook.own;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.text.FoodWords;

/** The daily values that labels count their per cents of, by country. */
public final class DailyValues {
  private final Set<String> countries = new LinkedHashSet<>();
  private final Map<String, String> byWords = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();

  /** Takes a way of writing a country. */
  public DailyValues name(String country, String words) {
    countries.add(country);
    byWords.put(folded(words), country);
    return this;
  }

  /**
   * Takes a value.
   *
   * @param column id of a nutrient, or {@code salt}
   * @param value mg a day of a mineral, g a day of salt
   */
  public DailyValues value(String country, String column, double value) {
    values.put(country + "/" + column, value);
    return this;
  }

  /** The countries, in the order of the table. */
  public List<String> countries() {
    return List.copyOf(countries);
  }

  /** The country that some words name. */
  Optional<String> country(String words) {
    return Optional.ofNullable(byWords.get(folded(words)));
  }

  /** The daily value; empty where the country has none. */
  OptionalDouble of(String country, String column) {
    Double value = values.get(country + "/" + column);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static String folded(String words) {
    return FoodWords.foldedText(words);
  }
}
