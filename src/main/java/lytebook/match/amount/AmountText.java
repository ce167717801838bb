package lytebook.match.amount;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number at the start of an amount: {@code 1/2}, {@code 1 1/2}, {@code 1½}, {@code 1,5},
 * {@code 2 x 150 g}, {@code half a}, {@code about 2}. A comma before exactly three digits groups
 * thousands ({@code 1,500} is 1500), any other is a decimal comma. Of a range the middle is taken.
 */
public final class AmountText {
  /**
   * An amount as read.
   *
   * @param number the number; empty when the text begins with none
   * @param rest what follows the number, as written; the whole text when there is none
   * @param range the range of which the number is the middle; null when one number was written
   */
  public record NumberAndRest(OptionalDouble number, String rest, @Nullable String range) {
    public static final NumberAndRest NOTHING = none("");

    private static NumberAndRest of(double number, String rest) {
      return new NumberAndRest(OptionalDouble.of(number), rest.strip(), null);
    }

    /** Words without a number. */
    public static NumberAndRest none(String text) {
      return new NumberAndRest(OptionalDouble.empty(), text.strip(), null);
    }
  }

  private static final String NUMBER =
      "(?:\\d+\\s+\\d+\\s*/\\s*\\d+|\\d+\\s*/\\s*\\d+|\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?"
          + "|\\d+(?:[.,]\\d+)?|[.,]\\d+)";
  private static final Pattern VULGAR_FRACTION = Pattern.compile("[\u00bc-\u00be\u2150-\u215e]");
  private static final Pattern RANGE =
      Pattern.compile("^(" + NUMBER + ")\\s*(?:-|\u2013|to)\\s*(" + NUMBER + ")(?![\\d%])");
  private static final Pattern SINGLE =
      Pattern.compile("^([-\u2212+]?)\\s*(" + NUMBER + ")(?![\\d%])");
  private static final Pattern TIMES = Pattern.compile("^\\s*[xX\u00d7*]\\s*(?=[\\d\\s]|$)");
  private static final Pattern WORD =
      Pattern.compile("^\\s*(\\p{L}+\\.?|~|\u2248)(?!\\p{L})[\\s-]*");

  private final Map<String, OptionalDouble> words;

  /**
   * @param words the number a word stands for; empty for words that say nothing, such as "about"
   */
  public AmountText(Map<String, OptionalDouble> words) {
    this.words = Map.copyOf(words);
  }

  /** The number that a word stands for; empty for words that stand for none. */
  public OptionalDouble number(String word) {
    return words.getOrDefault(word, OptionalDouble.empty());
  }

  /** Reads the start of a text; figures that make no number, such as 1/0, are words. */
  public NumberAndRest read(String text) {
    NumberAndRest written = readStart(text);
    return Double.isFinite(written.number().orElse(0)) ? written : NumberAndRest.none(text);
  }

  private NumberAndRest readStart(String text) {
    String start = withoutEmptyWords(spelledOut(text.replace('\u00a0', ' ')).strip());
    Matcher range = RANGE.matcher(start);
    if (range.find()) {
      double middle = (decimalOf(range.group(1)) + decimalOf(range.group(2))) / 2;
      return new NumberAndRest(
          OptionalDouble.of(middle), start.substring(range.end()).strip(), range.group().strip());
    }
    Matcher times = TIMES.matcher(start);
    String figures = times.find() ? start.substring(times.end()) : start;
    Matcher single = SINGLE.matcher(figures);
    if (single.find()) {
      double value = decimalOf(single.group(2));
      boolean negative = single.group(1).equals("-") || single.group(1).equals("\u2212");
      return multiplied(negative ? -value : value, figures.substring(single.end()));
    }
    return inWords(start);
  }

  private NumberAndRest multiplied(double value, String after) {
    Matcher times = TIMES.matcher(after);
    if (times.find()) {
      String rest = after.substring(times.end());
      Matcher second = SINGLE.matcher(rest);
      if (second.find()) {
        return NumberAndRest.of(value * decimalOf(second.group(2)), rest.substring(second.end()));
      }
      return NumberAndRest.of(value, rest);
    }
    NumberAndRest more = inWords(after.strip());
    return more.number().isPresent() && !after.strip().matches("(?i)an?\\b.*")
        ? NumberAndRest.of(value * more.number().getAsDouble(), more.rest())
        : NumberAndRest.of(value, after);
  }

  /** "half a", "one and a half", "a dozen": words multiply, after "and" they add. */
  private NumberAndRest inWords(String text) {
    String rest = text;
    double sum = 0;
    double product = 1;
    boolean any = false;
    while (true) {
      Matcher word = WORD.matcher(rest);
      if (!word.find()) {
        break;
      }
      String found = wordOf(word);
      OptionalDouble value = number(found);
      if (value.isPresent()) {
        product *= value.getAsDouble();
        any = true;
        rest = rest.substring(word.end());
      } else if (any && found.equals("and") && startsWithNumber(rest.substring(word.end()))) {
        sum += product;
        product = 1;
        rest = rest.substring(word.end());
      } else {
        break;
      }
    }
    return any ? NumberAndRest.of(sum + product, rest) : NumberAndRest.none(text);
  }

  private boolean startsWithNumber(String text) {
    Matcher word = WORD.matcher(text);
    return word.find() && number(wordOf(word)).isPresent();
  }

  private String withoutEmptyWords(String text) {
    String rest = text;
    Matcher word = WORD.matcher(rest);
    while (word.find() && isEmptyWord(wordOf(word))) {
      rest = rest.substring(word.end());
      word = WORD.matcher(rest);
    }
    return rest.isBlank() ? text : rest;
  }

  private boolean isEmptyWord(String word) {
    OptionalDouble value = words.get(word);
    return value != null && value.isEmpty();
  }

  private static String wordOf(Matcher word) {
    return word.group(1).toLowerCase(Locale.ROOT).replace(".", "");
  }

  /** A text with its fractions in figures: {@code 1 1/2} of {@code 1½}. */
  public static String spelledOut(String text) {
    return VULGAR_FRACTION
        .matcher(text)
        .replaceAll(found -> " " + Normalizer.normalize(found.group(), Normalizer.Form.NFKC) + " ")
        .replace('\u2044', '/');
  }

  private static double decimalOf(String figures) {
    String[] parts = figures.strip().replaceAll("\\s*/\\s*", "/").split("\\s+", -1);
    double sum = 0;
    for (String part : parts) {
      int slash = part.indexOf('/');
      sum +=
          slash < 0
              ? decimal(part)
              : decimal(part.substring(0, slash)) / decimal(part.substring(slash + 1));
    }
    return sum;
  }

  private static double decimal(String figures) {
    boolean grouped = figures.matches("[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    return Double.parseDouble(grouped ? figures.replace(",", "") : figures.replace(',', '.'));
  }
}
