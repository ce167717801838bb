package lytebook.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;

/** Divides people by every age at which a value of theirs changes. */
final class ReferenceGroups {
  private ReferenceGroups() {}

  /** The groups, women before men, younger before older, life stages last. */
  static List<ReferenceGroup> of(List<ReferenceIntake> intakes, List<DayToDaySpread> spreads) {
    List<ReferenceGroup> groups = new ArrayList<>();
    for (LifeStage stage : LifeStage.values()) {
      List<Ages> ages = new ArrayList<>();
      intakes.stream()
          .filter(intake -> intake.lifeStage() == stage)
          .map(ReferenceIntake::ages)
          .forEach(ages::add);
      if (stage == LifeStage.NONE) {
        spreads.stream().map(DayToDaySpread::ages).forEach(ages::add);
      }
      List<Ages> bands = bands(ages);
      for (Sex sex : stage == LifeStage.NONE ? Sex.values() : new Sex[] {Sex.FEMALE}) {
        bands.forEach(band -> groups.add(new ReferenceGroup(sex, band, stage)));
      }
    }
    return List.copyOf(groups);
  }

  private static List<Ages> bands(List<Ages> ages) {
    if (ages.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> starts = new TreeSet<>();
    for (Ages range : ages) {
      starts.add(range.from());
      range.to().ifPresent(starts::add);
    }
    OptionalInt end = end(ages);
    if (starts.first() < ReferenceGroup.ADULT_FROM
        && end.orElse(Integer.MAX_VALUE) > ReferenceGroup.ADULT_FROM) {
      starts.add(ReferenceGroup.ADULT_FROM);
    }
    List<Ages> bands = new ArrayList<>();
    for (Integer from : starts) {
      Integer next = starts.higher(from);
      if (next != null) {
        bands.add(Ages.between(from, next));
      } else if (end.isEmpty()) {
        bands.add(Ages.from(from));
      }
    }
    return bands;
  }

  /** Where the oldest range ends; empty when one has no end. */
  private static OptionalInt end(List<Ages> ages) {
    return ages.stream().anyMatch(range -> range.to().isEmpty())
        ? OptionalInt.empty()
        : ages.stream().mapToInt(range -> range.to().getAsInt()).max();
  }
}
