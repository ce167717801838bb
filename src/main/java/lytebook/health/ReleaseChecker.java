package lytebook.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lytebook.health.Precautions.EffectiveRelease;
import lytebook.log.HealthAnswers.ClinicianRelease;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** A clinician's releases: those that count, and what is wrong with the others. */
final class ReleaseChecker {
  final List<EffectiveRelease> counted = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  /**
   * @param isLocked whether nothing can be released, as on dialysis
   */
  ReleaseChecker(HealthTables tables, List<ClinicianRelease> releases, boolean isLocked) {
    for (ClinicianRelease release : releases) {
      Optional<Topic> topic = tables.topicNamed(release.nutrient());
      if (topic.isEmpty() || isLocked || !topic.get().releasable()) {
        say(ProblemCode.RELEASE_NOT_POSSIBLE, release);
      } else if (release.by().isBlank() || release.on() == null || release.reason().isBlank()) {
        say(ProblemCode.RELEASE_INCOMPLETE, release);
      } else if (!releases(topic.get())) {
        counted.add(new EffectiveRelease(topic.get(), release));
      }
    }
  }

  boolean releases(Topic topic) {
    return counted.stream().anyMatch(one -> one.topic().equals(topic));
  }

  private void say(ProblemCode code, ClinicianRelease release) {
    problems.add(Problem.of(code, release.place(), release.nutrient(), release.nutrient()));
  }
}
