package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.food.PlainNumber;
import lytebook.match.AmountText.Written;
import org.jspecify.annotations.Nullable;

/**
 * Takes an amount off the words of a food: {@code 2 slices wholemeal toast}, {@code cup of tea},
 * {@code chicken breast 150 g}, {@code large banana}, {@code toast x2}.
 */
final class AmountInText {
  /**
   * A food's words and the amount that stood among them.
   *
   * @param food the words without the amount
   * @param number how many; empty when not said
   * @param unit of what; null when not said
   * @param isSure whether it is an amount for sure: "fruit cup" may be a food
   */
  record Parts(String food, OptionalDouble number, @Nullable Unit unit, boolean isSure) {
    /** Words without an amount. */
    static Parts foodOnly(String food) {
      return new Parts(food, OptionalDouble.empty(), null, true);
    }

    boolean saysAmount() {
      return number.isPresent() || unit != null;
    }

    /** The amount in words, such as {@code 2 slice}; empty when it says none. */
    String words() {
      String many = number.isPresent() ? PlainNumber.of(number.getAsDouble()) : "";
      return (many + " " + (unit == null ? "" : unit.name())).strip();
    }
  }

  private static final Pattern GAP = Pattern.compile("\\s+");
  private static final Pattern LAST_NUMBER =
      Pattern.compile(
          "^(.*?\\p{L}.*?)[\\s,(-]+(?:x\\s?)?((?:\\d+\\s+)?[\\d.,/\u00bc-\u00be]+(?:\\s?x\\s?\\d+)?\\s*[^\\d(]*?)\\)?$");
  private static final Pattern LAST_WORD =
      Pattern.compile("^(.*\\p{L}.*?)(?:,\\s*|\\s*\\()(\\p{L}+)\\)?$");

  private final AmountText amounts;
  private final Units units;

  AmountInText(AmountText amounts, Units units) {
    this.amounts = amounts;
    this.units = units;
  }

  /** Every way to take an amount off, the likeliest first; empty when the text has none. */
  List<Parts> read(String text) {
    List<Parts> ways = new ArrayList<>();
    atStart(text).ifPresent(ways::add);
    atEnd(text).ifPresent(ways::add);
    return ways;
  }

  private Optional<Parts> atStart(String text) {
    Written written = amounts.read(text);
    String rest = written.number().isPresent() ? written.rest() : text.strip();
    List<String> words = new ArrayList<>(List.of(GAP.split(rest, -1)));
    Optional<Units.Found> first = units.atStart(words);
    Unit unit = null;
    boolean isSure = written.number().isPresent();
    while (first.isPresent() && first.get().words() < words.size()) {
      // "1 large slice of toast": the last of several units is the measure.
      unit = first.get().unit();
      isSure |= unit.kind() == Unit.Kind.SIZE;
      words = words.subList(first.get().words(), words.size());
      if (words.get(0).equalsIgnoreCase("of") && words.size() > 1) {
        words = words.subList(1, words.size());
        isSure = true;
        break;
      }
      first = unit.kind() == Unit.Kind.SIZE ? units.atStart(words) : Optional.empty();
    }
    if (words.get(0).equalsIgnoreCase("of") && words.size() > 1) {
      words = words.subList(1, words.size());
    }
    Parts parts = new Parts(String.join(" ", words), written.number(), unit, isSure);
    return parts.saysAmount() && hasLetter(parts.food()) ? Optional.of(parts) : Optional.empty();
  }

  private Optional<Parts> atEnd(String text) {
    Matcher number = LAST_NUMBER.matcher(text.strip());
    if (number.matches()) {
      Written written = amounts.read(number.group(2));
      Optional<Unit> unit = units.of(written.rest());
      if (written.number().isPresent() && (unit.isPresent() || written.rest().isEmpty())) {
        return Optional.of(
            new Parts(number.group(1).strip(), written.number(), unit.orElse(null), true));
      }
    }
    Matcher word = LAST_WORD.matcher(text.strip());
    if (word.matches()) {
      Optional<Unit> unit = units.of(word.group(2));
      if (unit.isPresent() && unit.get().kind() == Unit.Kind.SIZE) {
        return Optional.of(
            new Parts(word.group(1).strip(), OptionalDouble.empty(), unit.get(), true));
      }
    }
    return Optional.empty();
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
