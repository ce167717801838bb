package lytebook.match.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.match.amount.AmountText.NumberAndRest;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.amount.Units.SizedUnit;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Takes an amount off the words of a food: {@code 2 slices wholemeal toast}, {@code cup of tea},
 * {@code chicken breast 150 g}, {@code large banana}, {@code toast x2}.
 */
public final class AmountInText {
  /**
   * A food's words and the amount that stood among them.
   *
   * @param food the words without the amount
   * @param number how many; empty when not said
   * @param unit of what; null when not said
   * @param size how large or full the unit is; null when not said
   * @param isSure whether it is an amount for sure: "fruit cup" may be a food
   */
  public record FoodAndAmount(
      String food,
      OptionalDouble number,
      @Nullable Unit unit,
      @Nullable Unit size,
      boolean isSure) {
    /** Words without an amount. */
    public static FoodAndAmount foodOnly(String food) {
      return new FoodAndAmount(food, OptionalDouble.empty(), null, null, true);
    }

    private static FoodAndAmount of(
        String food, OptionalDouble number, @Nullable SizedUnit measure, boolean isSure) {
      return measure == null
          ? new FoodAndAmount(food, number, null, null, isSure)
          : new FoodAndAmount(food, number, measure.unit(), measure.size(), isSure);
    }

    public boolean saysAmount() {
      return number.isPresent() || unit != null;
    }

    /** The amount in words, such as {@code 2 slice}; empty when it says none. */
    public String words() {
      String many = number.isPresent() ? PlainNumber.of(number.getAsDouble()) : "";
      return (many + " " + (unit == null ? "" : unit.name())).strip();
    }
  }

  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Pattern LAST_NUMBER =
      Pattern.compile(
          "^(.*?\\p{L}.*?)[\\s,(-]+(?:x\\s?)?((?:\\d+\\s+)?[\\d.,/\u00bc-\u00be]+(?:\\s?x\\s?\\d+)?\\s*[^\\d(]*?)\\)?$");
  private static final Pattern LAST_WORD =
      Pattern.compile("^(.*\\p{L}.*?)(?:,\\s*|\\s*\\()(\\p{L}+(?: \\p{L}+)?)\\)?$");

  /** "93/7 ground turkey", "12 inch pizza": a kind of it, not so many. */
  private static final Pattern KIND =
      Pattern.compile(
          "\\s*(?:[5-9]\\d\\s*/\\s*\\d{1,2}(?!\\d)|\\d+\\s*-?\\s*(?:inch(?:es)?\\b|\"))");

  private final AmountText amounts;
  private final Units units;

  public AmountInText(AmountText amounts, Units units) {
    this.amounts = amounts;
    this.units = units;
  }

  /** Every way to take an amount off, the likeliest first; empty when the text has none. */
  public List<FoodAndAmount> read(String text) {
    List<FoodAndAmount> ways = new ArrayList<>();
    Optional<FoodAndAmount> start = atStart(text);
    start.filter(FoodAndAmount::isSure).flatMap(this::withEnd).ifPresent(ways::add);
    start.ifPresent(ways::add);
    atEnd(text).ifPresent(ways::add);
    return ways;
  }

  private Optional<FoodAndAmount> atStart(String text) {
    if (KIND.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    NumberAndRest written = amounts.read(text);
    String rest = written.number().isPresent() ? written.rest() : text.strip();
    List<String> words = List.of(GAP.split(rest, -1));
    Optional<SizedUnit> found = units.measureAt(allButLast(words));
    boolean isSure = written.number().isPresent();
    if (found.isPresent()) {
      SizedUnit measure = found.get();
      words = words.subList(measure.words(), words.size());
      isSure |= measure.unit().kind() == UnitType.SIZE || measure.size() != null;
      isSure |= beginsWithOf(words);
      words = measure.unit().isMeasured() ? withoutContainer(words) : words;
    }
    words = withoutOf(words);
    FoodAndAmount parts =
        FoodAndAmount.of(String.join(" ", words), written.number(), found.orElse(null), isSure);
    return parts.saysAmount() && parts.food().codePoints().anyMatch(Character::isLetter)
        ? Optional.of(parts)
        : Optional.empty();
  }

  /**
   * "2 pots yogurt 125 g", "2 eggs (large)": what stands behind tells of what there are so many.
   */
  private Optional<FoodAndAmount> withEnd(FoodAndAmount start) {
    Unit unit = start.unit();
    if (unit != null && unit.isMeasured()) {
      return Optional.empty();
    }
    Optional<FoodAndAmount> end = atEnd(start.food());
    Unit endUnit = end.map(FoodAndAmount::unit).orElse(null);
    if (end.isEmpty() || endUnit == null) {
      return Optional.empty();
    }
    if (endUnit.isMeasured()) {
      double each = end.get().number().orElse(1);
      double all = start.number().orElse(1) * each;
      return Optional.of(
          new FoodAndAmount(end.get().food(), OptionalDouble.of(all), endUnit, null, true));
    }
    if (endUnit.kind() != UnitType.SIZE || end.get().number().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        unit == null
            ? new FoodAndAmount(end.get().food(), start.number(), endUnit, null, true)
            : new FoodAndAmount(end.get().food(), start.number(), unit, endUnit, true));
  }

  private Optional<FoodAndAmount> atEnd(String text) {
    Matcher number = LAST_NUMBER.matcher(text.strip());
    if (number.matches()) {
      NumberAndRest written = amounts.read(number.group(2));
      Optional<SizedUnit> measure = units.measureOf(written.rest());
      if (written.number().isPresent() && (measure.isPresent() || written.rest().isEmpty())) {
        return Optional.of(
            FoodAndAmount.of(
                number.group(1).strip(), written.number(), measure.orElse(null), true));
      }
    }
    Matcher word = LAST_WORD.matcher(text.strip());
    if (word.matches()) {
      Optional<SizedUnit> measure = units.measureOf(word.group(2));
      if (measure.isPresent() && standsAlone(measure.get().unit())) {
        return Optional.of(
            FoodAndAmount.of(word.group(1).strip(), OptionalDouble.empty(), measure.get(), true));
      }
    }
    return Optional.empty();
  }

  private static boolean standsAlone(Unit unit) {
    return unit.kind() == UnitType.SIZE || unit.kind() == UnitType.CONTAINER;
  }

  /** "330 ml can of cola", "100 g slice of cake": the grams say more than what they come in. */
  private List<String> withoutContainer(List<String> words) {
    List<String> rest = withoutOf(words);
    Optional<SizedUnit> measure = units.measureAt(allButLast(rest));
    if (measure.isEmpty() || measure.get().unit().isMeasured()) {
      return words;
    }
    List<String> food = rest.subList(measure.get().words(), rest.size());
    return beginsWithOf(food) || measure.get().unit().kind() == UnitType.CONTAINER ? food : words;
  }

  private static List<String> withoutOf(List<String> words) {
    return beginsWithOf(words) && words.size() > 1 ? words.subList(1, words.size()) : words;
  }

  private static boolean beginsWithOf(List<String> words) {
    return words.get(0).equalsIgnoreCase("of");
  }

  private static List<String> allButLast(List<String> words) {
    return words.subList(0, words.size() - 1);
  }
}
