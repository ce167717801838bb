package lytebook.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.assess.ReferenceRow;
import lytebook.log.BodyProfile.Country;
import lytebook.log.Person;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.read.table.TargetsCsv;
import lytebook.reference.Authority;
import lytebook.reference.ReferenceTable;
import org.jspecify.annotations.Nullable;

/** Whose reference values a person's intakes are held against: as asked, else by their country. */
final class TargetChoice {
  private final @Nullable Authority asked;
  private final Nutrients nutrients;
  private final Map<Authority, ReferenceTable> tables = new EnumMap<>(Authority.class);

  /**
   * @param asked whose values to use for everyone; null where each person's country tells
   */
  TargetChoice(@Nullable Authority asked, Nutrients nutrients) {
    this.asked = asked;
    this.nutrients = nutrients;
  }

  /**
   * Whose reference values a report has: as it says, else by the figures on its sheet Targets.
   *
   * @return null where nothing tells
   */
  static @Nullable Authority of(EarlierReport report, Nutrients nutrients) {
    Authority said = report.state().targets();
    if (said != null) {
      return said;
    }
    Authority likeliest = null;
    long most = 0;
    for (Authority one : Authority.values()) {
      ReferenceTable table = TargetsCsv.read(one, nutrients);
      List<ReferenceRow> rows =
          nutrients.stream()
              .flatMap(of -> table.groups().stream().map(group -> table.target(of, group)))
              .flatMap(target -> ReferenceRow.of(List.of(target)).stream())
              .toList();
      long same = report.targetChanges().rowsOf(rows);
      likeliest = same > most ? one : likeliest;
      most = Math.max(most, same);
    }
    return likeliest;
  }

  /** The reference values of a person. */
  ReferenceTable tableFor(Person person) {
    return tables.computeIfAbsent(
        authority(person.body().country()), one -> TargetsCsv.read(one, nutrients));
  }

  private Authority authority(@Nullable Country country) {
    if (asked != null) {
      return asked;
    }
    return country == Country.EU || country == Country.UK ? Authority.EU : Authority.US;
  }

  /**
   * What a person should know of the choice.
   *
   * @param place the file that the person belongs to
   */
  Optional<Problem> problem(Person person, Place place) {
    return asked == null && person.body().country() == Country.UK
        ? Optional.of(
            Problem.of(
                ProblemCode.TARGETS_NOT_OF_COUNTRY, place, "UK", tableFor(person).authority()))
        : Optional.empty();
  }
}
