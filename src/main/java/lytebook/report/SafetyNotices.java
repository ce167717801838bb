package lytebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lytebook.food.Food;
import lytebook.health.AdvicePermission;
import lytebook.health.Caution;
import lytebook.health.Condition;
import lytebook.health.HealthTables;
import lytebook.health.Precautions;
import lytebook.health.Precautions.EffectiveRelease;
import lytebook.health.Precautions.NamedMedicine;
import lytebook.health.RedFlag;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.SafetyNotice.Trigger;

/**
 * What must be read before any number: signs that need help, then what goes with the person's
 * conditions and medicines, then what a clinician released.
 */
public record SafetyNotices(
    Report report, HealthTables health, Sentences sentences, Nutrients nutrients) {
  /** A cramp that lasts longer is a sign of its own (method.md 2.4). */
  public static final double LONG_CRAMP_MINUTES = 10;

  /** The lines, the most urgent first; none for a person of whom nothing asks for one. */
  public List<SafetyNotice> lines() {
    Precautions precautions = report.precautions();
    List<SafetyNotice> lines = new ArrayList<>(signs());
    for (Caution one : precautions.cautions()) {
      if (isOnDrinkingAlone(one)) {
        continue;
      }
      lines.add(
          new SafetyNotice(
              Trigger.CONDITION, named(one), one.codes(), one.takeUpWith(), one.sources()));
    }
    logged().forEach(words -> lines.add(SafetyNotice.of(Trigger.LOGGED, words)));
    for (EffectiveRelease one : precautions.releases()) {
      lines.add(
          SafetyNotice.of(
              Trigger.RELEASED,
              sentences.say(
                  "safety.released",
                  one.release().nutrient(),
                  one.release().by(),
                  String.valueOf(one.release().on()))));
    }
    if (!precautions.gatedSentence().isEmpty()) {
      lines.add(SafetyNotice.of(Trigger.QUESTIONS, precautions.gatedSentence()));
    }
    return lines;
  }

  /** The words, behind the medicines that bring them. */
  private String named(Caution one) {
    List<String> medicines =
        report.precautions().medicines().stream()
            .filter(
                medicine -> medicine.medicine().codes().stream().anyMatch(one.codes()::contains))
            .map(this::nameOf)
            .distinct()
            .toList();
    return medicines.isEmpty()
        ? one.words()
        : sentences.say("safety.of", String.join(", ", medicines), one.words());
  }

  /** As it was written; its generic name where several were written as one. */
  private String nameOf(NamedMedicine one) {
    long together =
        report.precautions().medicines().stream()
            .filter(other -> other.named().equals(one.named()))
            .count();
    return together == 1 ? one.named().text().strip() : one.medicine().generic();
  }

  /**
   * Words on drinking, in sport or in old age, are not for those whose fluid is for a clinician to
   * set.
   */
  private boolean isOnDrinkingAlone(Caution one) {
    return List.of(Condition.ENDURANCE, Condition.OLDER_65).containsAll(one.codes())
        && report.precautions().heldBack(Nutrient.FLUID);
  }

  /** Signs that were ticked, and a long cramp of the diary. */
  private List<SafetyNotice> signs() {
    List<SafetyNotice> lines = new ArrayList<>();
    for (RedFlag flag : report.precautions().redFlags()) {
      lines.add(sign(flag, sentences.say("safety.ticked", flag.message(), flag.question())));
    }
    boolean isTicked = lines.stream().anyMatch(one -> one.codes().contains(RedFlag.LONG_CRAMP));
    boolean isLong =
        report.log().diaries().cramps().nights().stream()
            .anyMatch(night -> night.minutes().orElse(0) > LONG_CRAMP_MINUTES);
    if (isLong && !isTicked) {
      health
          .redFlag(RedFlag.LONG_CRAMP)
          .map(flag -> sign(flag, sentences.say("safety.long_cramp", flag.message())))
          .ifPresent(lines::add);
    }
    return lines;
  }

  private static SafetyNotice sign(RedFlag flag, String words) {
    return new SafetyNotice(Trigger.SIGN, words, List.of(flag.id()), "", flag.sources());
  }

  /** Tablets and salt substitutes that were written down and that a condition speaks against. */
  private List<String> logged() {
    List<String> lines = new ArrayList<>();
    for (Nutrient nutrient : nutrients) {
      if (report.totals().mean(nutrient).fromSupplementsPerDay().orElse(0) > 0
          && tabletsAreAgainst(nutrient.id())) {
        lines.add(sentences.say("safety.tablets", nutrient.name().toLowerCase(Locale.ROOT)));
      }
    }
    boolean saltSubstitute =
        report.foods().stream().anyMatch(food -> food.kind() == Food.FoodKind.SALT_SUBSTITUTE)
            || report.totals().rows().stream()
                .anyMatch(row -> health.isSaltSubstitute(row.entry().text()));
    if (saltSubstitute && tabletsAreAgainst(Nutrient.POTASSIUM)) {
      lines.add(sentences.say("safety.salt_substitute"));
    }
    return lines;
  }

  /**
   * Whether a condition or medicine of the person, not the mere lack of answers, suppresses tablets
   * of a nutrient.
   */
  private boolean tabletsAreAgainst(String nutrientId) {
    return health
        .tabletsOf(nutrientId)
        .map(report.precautions()::decision)
        .filter(decision -> decision.action() == AdvicePermission.SUPPRESS)
        .stream()
        .flatMap(decision -> decision.codes().stream())
        .anyMatch(code -> !code.equals(Condition.UNKNOWN) && !code.equals(Condition.NONE_DECLARED));
  }
}
