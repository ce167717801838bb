package lytebook.own;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of a cell with the unit that stands behind it.
 *
 * @param number the number, 0 or more
 * @param unit unit as written in small letters, {@code %} among them; empty where none is written
 */
record Quantity(double number, String unit) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{1,9}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,9}(?:[.,]\\d{1,9})?)"
              + "\\s*([\\p{L}\u00b5%]*)\\.?");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern BETWEEN = Pattern.compile("[/;|(]");

  /** Reads a cell; a number below 0, or words, give nothing. */
  static Optional<Quantity> of(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String figures = written.group(1);
    double number =
        Double.parseDouble(
            GROUPED.matcher(figures).matches()
                ? figures.replace(",", "")
                : figures.replace(',', '.'));
    return Optional.of(new Quantity(number, written.group(2).toLowerCase(Locale.ROOT)));
  }

  /** Reads a cell that may say the same in two units, {@code 850 kJ / 203 kcal}. */
  static Optional<Quantity> of(String text, String preferred) {
    List<Quantity> ways =
        BETWEEN
            .splitAsStream(text.replace(")", ""))
            .map(Quantity::of)
            .flatMap(Optional::stream)
            .toList();
    Optional<Quantity> whole = of(text);
    return whole.isPresent()
        ? whole
        : ways.stream()
            .filter(way -> way.unit().equals(preferred))
            .findFirst()
            .or(() -> ways.stream().findFirst());
  }

  boolean isPercent() {
    return unit.equals("%");
  }

  /** The same in grams, or millilitres taken as grams; empty for any other unit. */
  Optional<Double> grams() {
    return switch (unit) {
      case "",
          "g",
          "gr",
          "gram",
          "grams",
          "gm",
          "ml",
          "millilitre",
          "millilitres",
          "milliliter",
          "milliliters" ->
          Optional.of(number);
      case "kg", "l", "litre", "liter" -> Optional.of(number * 1000);
      case "cl" -> Optional.of(number * 10);
      case "dl" -> Optional.of(number * 100);
      case "oz" -> Optional.of(number * 28.349523125);
      default -> Optional.empty();
    };
  }

  /** Whether it is a volume. */
  boolean isVolume() {
    return Set.of("l", "cl", "dl").contains(unit)
        || Stream.of("ml", "milli", "lit").anyMatch(unit::startsWith);
  }

  /** The same in milligrams, a bare number being some; empty for any other unit. */
  Optional<Double> milligrams() {
    return switch (unit) {
      case "", "mg", "milligram", "milligrams" -> Optional.of(number);
      case "g", "gram", "grams" -> Optional.of(number * 1000);
      case "\u00b5g", "\u03bcg", "mcg", "ug" -> Optional.of(number / 1000);
      default -> Optional.empty();
    };
  }

  /** The same in kilocalories, a bare number being some; empty for any other unit. */
  Optional<Double> kilocalories() {
    return switch (unit) {
      case "", "kcal", "cal", "calories", "kilocalories" -> Optional.of(number);
      case "kj", "kilojoules", "kilojoule" -> Optional.of(number / 4.184);
      default -> Optional.empty();
    };
  }
}
