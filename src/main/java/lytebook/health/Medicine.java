package lytebook.health;

import java.util.List;
import java.util.OptionalInt;
import lytebook.log.HealthAnswers.HealthQuestion;

/**
 * A medicine, or words for a class of medicines. The table of them is not complete.
 *
 * @param generic its generic name, or the words of the class
 * @param kind how exactly it is named
 * @param synonyms other spellings and names
 * @param brands brand names
 * @param codes codes of the conditions that it brings; empty for one without a bearing on them
 * @param answers the question that naming it answers
 * @param fromAge age in years from which its codes count; empty for every age
 * @param sources ids of the sources of its class
 */
public record Medicine(
    String generic,
    NameType kind,
    List<String> synonyms,
    List<String> brands,
    List<String> codes,
    HealthQuestion answers,
    OptionalInt fromAge,
    List<String> sources) {
  /** How exactly a medicine is named. */
  public enum NameType {
    /** By its own name. */
    MEDICINE,
    /** By a class whose medicines are alike here, such as "statin". */
    CLASS,
    /** By words that leave open which of several kinds it is, such as "water tablet". */
    GROUP
  }

  /** Whether its codes count at an age; an age that is not known counts as old enough. */
  boolean countsAt(OptionalInt ageYears) {
    return fromAge.isEmpty() || ageYears.isEmpty() || ageYears.getAsInt() >= fromAge.getAsInt();
  }
}
