package lytebook.reference;

import java.util.OptionalDouble;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Amounts;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/**
 * How much one person's intake of a nutrient differs from day to day: a standard deviation from a
 * survey, or a share of the mean where no survey gives one. Exactly one of the two is present.
 *
 * @param nutrient what it is a spread of
 * @param sex whom it is for; null for both
 * @param ages whom it is for
 * @param sdPerDay published standard deviation, in the nutrient's unit a day, above 0
 * @param shareOfMean standard deviation as a share of the mean, above 0
 * @param widenedBy factor on the published figure, 1 or more: above 1 while it is not verified
 * @param source publication, or the reason of our own rule
 * @param trust how well it was checked
 */
public record DayToDaySpread(
    Nutrient nutrient,
    @Nullable Sex sex,
    Ages ages,
    OptionalDouble sdPerDay,
    OptionalDouble shareOfMean,
    double widenedBy,
    String source,
    Verification trust) {
  public DayToDaySpread {
    if (sdPerDay.isPresent() == shareOfMean.isPresent()) {
      throw new IllegalArgumentException(nutrient.id() + ": one of SD and share of mean");
    }
    if (!(sdPerDay.orElse(1) > 0 && shareOfMean.orElse(1) > 0 && widenedBy >= 1)) {
      throw new IllegalArgumentException(nutrient.id() + ": spread not above 0, or narrowed");
    }
  }

  /** The standard deviation used, widening included; empty where it is a share of the mean. */
  public OptionalDouble sdUsed() {
    return Amounts.map(sdPerDay, value -> widenedBy * value);
  }

  /** The share of the mean used, widening included; empty where a standard deviation is known. */
  public OptionalDouble shareUsed() {
    return Amounts.map(shareOfMean, share -> widenedBy * share);
  }

  /** Whether it is a spread of people of a sex and an age. */
  public boolean isFor(Sex theirSex, int age) {
    return (sex == null || sex == theirSex) && ages.contains(age);
  }
}
