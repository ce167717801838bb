package lytebook.log.aboutme;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.nutrient.Nutrient;
import lytebook.text.TextFolding;

/**
 * Reads how much more energy or fluid a day a person wishes at most, as people write it.
 *
 * @param of what it is an amount of, energy or fluid
 * @param asked the question as written: the unit in it is that of a bare number
 * @param isUs whether a number of fluid is in fl oz where not even the question has a unit
 */
record ExtraAmount(AboutMeWords words, Nutrient of, String asked, boolean isUs) {
  /** A number of mL without a unit that is no more than this is in litres. */
  private static final double MOST_LITRES = 2;

  /** No amount takes more letters to write. */
  private static final int LONGEST = 60;

  private static final double ML_PER_LITRE = 1000;
  private static final String ML = "mL";
  private static final String FL_OZ = "fl oz";

  /** "About", "up to" and the like say no more than the question does. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:about|around|approx(?:imately|\\.)?|ca\\.?|max(?:imum|\\.)?|up to|at most"
              + "|no more than|not more than|an? extra|extra|[~\u2248<\u2264+])\\s*)+");

  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*(?:(?:(?:/|\\ba|\\bper|\\beach|\\bevery)\\s*day|\\bdaily|\\bextra|\\bmore|\\bat most"
              + "|\\bmax(?:imum|\\.)?)\\s*)+\\.?$");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:[.,]\\d{3})+|\\d{1,9}(?:[.,]\\d{1,9})?)\\s*(\\p{L}[\\p{L}. ]*)?");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[.,]\\d{3})+");

  /** The amount in the unit of what it is of, whole; empty when it cannot be read. */
  OptionalDouble read(String answer) {
    if (words.preferences().zero().contains(AboutMeWords.key(answer))) {
      return OptionalDouble.of(0);
    }
    if (answer.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    String small = answer.strip().toLowerCase(Locale.ROOT);
    String bare = BEHIND.matcher(BEFORE.matcher(small).replaceFirst("")).replaceFirst("");
    Matcher number = NUMBER.matcher(bare.strip());
    if (!number.matches()) {
      return OptionalDouble.empty();
    }
    String digits = Objects.requireNonNull(number.group(1));
    String unit = number.group(2) == null ? "" : number.group(2);
    OptionalDouble size = unit.isEmpty() ? OptionalDouble.of(bareUnit()) : times(unit);
    if (size.isEmpty()) {
      return OptionalDouble.empty();
    }
    double amount = number(digits, size.getAsDouble());
    boolean isLitres = unit.isEmpty() && size.getAsDouble() == 1 && of.unit().equals(ML);
    double times = isLitres && amount <= MOST_LITRES ? ML_PER_LITRE : size.getAsDouble();
    return Double.isNaN(amount)
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.rint(amount * times));
  }

  private OptionalDouble times(String unit) {
    return words.limits().times(of, "", unit);
  }

  /** The size of the unit that a number without one has. */
  private double bareUnit() {
    OptionalDouble bracketed = times(TextFolding.bracketed(asked));
    if (bracketed.isPresent()) {
      return bracketed.getAsDouble();
    }
    for (String word : TextFolding.fold(asked).split(" ", -1)) {
      OptionalDouble size = word.length() < 2 ? OptionalDouble.empty() : times(word);
      if (size.isPresent()) {
        return size.getAsDouble();
      }
    }
    return isUs && of.unit().equals(ML) ? times(FL_OZ).orElse(1) : 1;
  }

  /** 1,000 and 1.000 are a thousand of a small unit; of litres they are one. */
  private static double number(String digits, double size) {
    if (size <= 1 && THOUSANDS.matcher(digits).matches()) {
      return Double.parseDouble(digits.replaceAll("[.,]", ""));
    }
    String plain = digits.replace(',', '.');
    boolean isOne = plain.indexOf('.') == plain.lastIndexOf('.');
    return isOne ? Double.parseDouble(plain) : Double.NaN;
  }
}
