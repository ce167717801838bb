package lytebook.log.aboutme;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.log.BodyProfile.UnitSystem;
import org.jspecify.annotations.Nullable;

/** Reads heights and weights as people write them, and tells whether a person can have them. */
final class BodyMeasure {
  private static final double CM_PER_INCH = 2.54;
  private static final double KG_PER_POUND = 0.45359237;
  private static final int INCHES_PER_FOOT = 12;
  private static final int POUNDS_PER_STONE = 14;
  private static final double SHORTEST_CM = 40;
  private static final double TALLEST_CM = 260;
  private static final double LIGHTEST_KG = 2;
  private static final double HEAVIEST_KG = 450;

  /** Below it, a height without a unit is in metres. */
  private static final double MOST_METRES = 3;

  private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,4})?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER + "\\s*(\\p{L}*)\\.?");
  private static final Pattern FEET =
      Pattern.compile(
          "(\\d)\\s*(?:ft|feet|foot|')\\.?,?\\s*(?:"
              + NUMBER
              + "\\s*(?:in|ins|inch|inches|\"|'')?)?\\.?");
  private static final Pattern METRES_AND_CM =
      Pattern.compile("([12])\\s*m\\s*(\\d{2})(?:\\s*cm)?");
  private static final Pattern STONES =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:st|stone|stones)\\.?,?\\s*(?:"
              + NUMBER
              + "\\s*(?:lb|lbs|pound|pounds)?)?\\.?");

  private BodyMeasure() {}

  /**
   * A height in cm.
   *
   * @param measures how a number without a unit is meant; null is metric
   * @return empty when it cannot be read or no person is so tall
   */
  static OptionalDouble heightCm(String text, @Nullable UnitSystem measures) {
    String plain = plain(text);
    Matcher feet = FEET.matcher(plain);
    Matcher metres = METRES_AND_CM.matcher(plain);
    Matcher one = PLAIN.matcher(plain);
    double cm = Double.NaN;
    if (feet.matches()) {
      cm = CM_PER_INCH * sum(feet, INCHES_PER_FOOT);
    } else if (metres.matches()) {
      cm = sum(metres, 100);
    } else if (one.matches()) {
      cm = number(one.group(1)) * cmPer(one.group(2), number(one.group(1)), measures);
    }
    return within(cm, SHORTEST_CM, TALLEST_CM);
  }

  /**
   * A weight in kg.
   *
   * @param measures how a number without a unit is meant; null is metric
   * @return empty when it cannot be read or no person is so heavy
   */
  static OptionalDouble weightKg(String text, @Nullable UnitSystem measures) {
    String plain = plain(text);
    Matcher stones = STONES.matcher(plain);
    Matcher one = PLAIN.matcher(plain);
    double kg = Double.NaN;
    if (stones.matches()) {
      kg = KG_PER_POUND * sum(stones, POUNDS_PER_STONE);
    } else if (one.matches()) {
      kg = number(one.group(1)) * kgPer(one.group(2), measures);
    }
    return within(kg, LIGHTEST_KG, HEAVIEST_KG);
  }

  private static String plain(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\u2018\u2019\u2032\u00b4`]", "'")
        .replaceAll("[\u201c\u201d\u2033]", "\"");
  }

  /** So many large ones and so many small ones, in small ones; NaN when these make a large one. */
  private static double sum(Matcher parts, int smallPerLarge) {
    double large = number(parts.group(1));
    String rest = parts.group(2);
    double small = rest == null ? 0 : number(rest);
    return small < smallPerLarge ? large * smallPerLarge + small : Double.NaN;
  }

  private static double number(@Nullable String digits) {
    return digits == null ? Double.NaN : Double.parseDouble(digits.replace(',', '.'));
  }

  private static double cmPer(@Nullable String unit, double number, @Nullable UnitSystem measures) {
    return switch (unit == null ? "" : unit) {
      case "" -> number < MOST_METRES ? 100 : measures == UnitSystem.US ? CM_PER_INCH : 1;
      case "cm", "cms", "centimetres", "centimeters" -> 1;
      case "m", "metres", "meters", "metre", "meter" -> 100;
      case "in", "ins", "inch", "inches" -> CM_PER_INCH;
      default -> Double.NaN;
    };
  }

  private static double kgPer(@Nullable String unit, @Nullable UnitSystem measures) {
    return switch (unit == null ? "" : unit) {
      case "" -> measures == UnitSystem.US ? KG_PER_POUND : 1;
      case "kg", "kgs", "kilo", "kilos", "kilograms", "kilogram" -> 1;
      case "lb", "lbs", "pound", "pounds" -> KG_PER_POUND;
      default -> Double.NaN;
    };
  }

  private static OptionalDouble within(double value, double least, double most) {
    return value >= least && value <= most
        ? OptionalDouble.of(Math.round(value * 100) / 100.0)
        : OptionalDouble.empty();
  }
}
