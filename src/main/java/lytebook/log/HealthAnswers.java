package lytebook.log;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lytebook.problem.Place;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * What a person said of their health, in their own words: what it means is for the health rules to
 * say. Not answered is unknown, never healthy.
 *
 * @param noneOfThese whether they ticked that none of the questions is a yes
 * @param answers the questions answered, true for yes; a question that is not in it is not answered
 * @param conditions conditions they named, one each
 * @param medicines medicines they named, one each
 * @param redFlags signs they ticked under "Any of these now?", by the sign's id
 * @param releases what a clinician released
 */
public record HealthAnswers(
    boolean noneOfThese,
    Map<HealthQuestion, Boolean> answers,
    List<ReportedItem> conditions,
    List<ReportedItem> medicines,
    List<String> redFlags,
    List<ClinicianRelease> releases) {

  /** Nothing was said. */
  public static final HealthAnswers UNKNOWN =
      new HealthAnswers(false, Map.of(), List.of(), List.of(), List.of(), List.of());

  /** The four questions. */
  public enum HealthQuestion {
    KIDNEY,
    HEART_OR_LIVER,
    WATER_TABLETS_OR_PRESSURE,
    OTHER_MEDICINES
  }

  /**
   * A condition or a medicine in the person's own words.
   *
   * @param place where it was written
   * @param text as written, or the code of a condition
   */
  public record ReportedItem(Place place, String text) {}

  /**
   * What a clinician released: food suggestions for one nutrient.
   *
   * @param place where it was written
   * @param nutrient the nutrient as written
   * @param by who released it; empty when not given, and then it does not count
   * @param on when; null when not given, and then it does not count
   * @param reason why; empty when not given, and then it does not count
   */
  public record ClinicianRelease(
      Place place, String nutrient, String by, @Nullable LocalDate on, String reason) {}

  public HealthAnswers {
    answers = Map.copyOf(answers);
    conditions = List.copyOf(conditions);
    medicines = List.copyOf(medicines);
    redFlags = List.copyOf(redFlags);
    releases = List.copyOf(releases);
  }

  /** Whether nothing was said that holds advice back or lets it through. */
  private boolean saysNothing() {
    return !noneOfThese
        && answers.isEmpty()
        && conditions.isEmpty()
        && medicines.isEmpty()
        && redFlags.isEmpty();
  }

  /**
   * These answers together with those from elsewhere, the strictest of both: what either names is
   * named, a yes comes before a no and both before a blank, and "none of these" stands only where
   * nobody who says anything says otherwise.
   */
  public HealthAnswers and(HealthAnswers other) {
    Map<HealthQuestion, Boolean> both = new EnumMap<>(HealthQuestion.class);
    both.putAll(answers);
    other.answers.forEach((question, yes) -> both.merge(question, yes, Boolean::logicalOr));
    List<ReportedItem> allConditions =
        union(conditions, other.conditions, named -> TextFolding.fold(named.text()));
    List<ReportedItem> allMedicines =
        union(medicines, other.medicines, named -> TextFolding.fold(named.text()));
    boolean some = both.containsValue(true) || !allConditions.isEmpty() || !allMedicines.isEmpty();
    return new HealthAnswers(
        !some
            && (noneOfThese || other.noneOfThese)
            && (noneOfThese || saysNothing())
            && (other.noneOfThese || other.saysNothing()),
        both,
        allConditions,
        allMedicines,
        union(redFlags, other.redFlags, id -> id),
        union(
            releases,
            other.releases,
            one ->
                List.of(
                    TextFolding.fold(one.nutrient()),
                    one.by(),
                    String.valueOf(one.on()),
                    one.reason())));
  }

  /** The first of those that are the same, in order. */
  private static <T> List<T> union(List<T> first, List<T> second, Function<T, Object> sameness) {
    Map<Object, T> all = new LinkedHashMap<>();
    first.forEach(one -> all.putIfAbsent(sameness.apply(one), one));
    second.forEach(one -> all.putIfAbsent(sameness.apply(one), one));
    return List.copyOf(all.values());
  }
}
