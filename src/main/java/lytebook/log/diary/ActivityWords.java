package lytebook.log.diary;

import java.util.Map;
import java.util.Set;
import lytebook.log.ActivityEntry.Effort;
import lytebook.log.ActivityEntry.Heat;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The words of an activity diary, folded as {@link TextFolding#fold} does.
 *
 * @param headers what each header names
 * @param units how much of {@link MeasuredIn} one of a unit is
 * @param efforts words of effort
 * @param heats words of heat
 * @param rest words of a day without exercise
 */
public record ActivityWords(
    Map<String, ActivityHeader> headers,
    Map<MeasuredIn, Map<String, Double>> units,
    Map<String, Effort> efforts,
    Map<String, Heat> heats,
    Set<String> rest) {
  /** What numbers are taken in. */
  public enum MeasuredIn {
    /** Minutes. */
    TIME,
    /** Kilograms. */
    WEIGHT,
    /** Litres. */
    VOLUME
  }

  /** A column of the diary. */
  public enum ActivityColumn {
    DATE,
    KIND,
    MINUTES,
    STANDING,
    EFFORT,
    HEAT,
    BEFORE,
    AFTER,
    DRUNK,
    URINE,
    NOTES;

    /** What its numbers are taken in; null when it holds words. */
    @Nullable MeasuredIn measure() {
      return switch (this) {
        case MINUTES, STANDING -> MeasuredIn.TIME;
        case BEFORE, AFTER -> MeasuredIn.WEIGHT;
        case DRUNK, URINE -> MeasuredIn.VOLUME;
        case DATE, KIND, EFFORT, HEAT, NOTES -> null;
      };
    }
  }

  /**
   * A header.
   *
   * @param column the column it names
   * @param factor how much of the column's measure a number without a unit is
   */
  public record ActivityHeader(ActivityColumn column, double factor) {}

  /** What a header names, "Weight before (lb)" or "Drunk in mL" too; null when it is none. */
  @Nullable ActivityHeader header(String text) {
    String words = TextFolding.fold(TextFolding.withoutBrackets(text));
    ActivityHeader whole = headers.get(words);
    if (whole != null) {
      return in(whole, TextFolding.fold(TextFolding.bracketed(text)));
    }
    for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      ActivityHeader start = headers.get(words.substring(0, end).replaceAll(" in$", ""));
      if (start != null && isUnit(start, words.substring(end + 1))) {
        return in(start, words.substring(end + 1));
      }
    }
    return null;
  }

  /** How much one of a unit is; null when it is no unit of the measure. */
  @Nullable Double factor(MeasuredIn measure, String unit) {
    return units.getOrDefault(measure, Map.of()).get(TextFolding.fold(unit));
  }

  private boolean isUnit(ActivityHeader header, String unit) {
    MeasuredIn measure = header.column().measure();
    return measure != null && factor(measure, unit) != null;
  }

  private ActivityHeader in(ActivityHeader header, String unit) {
    MeasuredIn measure = header.column().measure();
    Double factor = measure == null ? null : factor(measure, unit);
    return factor == null ? header : new ActivityHeader(header.column(), factor);
  }
}
