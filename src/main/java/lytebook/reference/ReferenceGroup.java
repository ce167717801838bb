package lytebook.reference;

import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;

/**
 * People who share every reference value: one sex, a range of ages, one life stage.
 *
 * @param sex their sex
 * @param ages their ages; never both below and above {@link #ADULT_FROM}
 * @param lifeStage pregnancy, lactation or neither
 */
public record ReferenceGroup(Sex sex, Ages ages, LifeStage lifeStage) {
  /** Age from which intakes are judged; younger people are shown values, never verdicts. */
  public static final int ADULT_FROM = 19;

  public boolean isAdult() {
    return ages.from() >= ADULT_FROM;
  }

  /** As a reader sees it: {@code Women 31-50}, {@code Girls 9-13}, {@code Pregnant, 31-50}. */
  public String label() {
    return switch (lifeStage) {
      case PREGNANCY -> "Pregnant, " + ages;
      case LACTATION -> "Breastfeeding, " + ages;
      case NONE -> people() + " " + ages;
    };
  }

  /** What tells it from every other group, whatever the words: {@code FEMALE 31-50 NONE}. */
  public String key() {
    String last = ages.to().isEmpty() ? "" : String.valueOf(ages.to().getAsInt() - 1);
    return sex.name() + " " + ages.from() + "-" + last + " " + lifeStage.name();
  }

  private String people() {
    if (isAdult()) {
      return sex == Sex.FEMALE ? "Women" : "Men";
    }
    return sex == Sex.FEMALE ? "Girls" : "Boys";
  }
}
