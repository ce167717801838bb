package lytebook.memory;

import java.util.regex.Pattern;

/**
 * The amount and unit of a row as a memory sees them: so many of a unit where the amount is a plain
 * number, else one of all that is written ({@code "a good deal"}, {@code "2 slices"}).
 *
 * @param number how many, above 0
 * @param unit of what, as written; may be empty
 */
public record WrittenAmount(double number, String unit) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");

  /** One of all that is written, number and unit together. */
  public static WrittenAmount whole(String amount, String unit) {
    return new WrittenAmount(1, (amount.strip() + " " + unit.strip()).strip());
  }

  /** Reads what the cells say. */
  public static WrittenAmount of(String amount, String unit) {
    String number = amount.strip();
    if (NUMBER.matcher(number).matches()) {
      double value = Double.parseDouble(number.replace(',', '.'));
      if (value > 0) {
        return new WrittenAmount(value, unit.strip());
      }
    }
    return whole(amount, unit);
  }
}
