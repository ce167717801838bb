package lytebook.read.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrients;
import lytebook.reference.Ages;
import lytebook.reference.Authority;
import lytebook.reference.DayToDaySpread;
import lytebook.reference.ReferenceIntake;
import lytebook.reference.ReferenceTable;
import lytebook.reference.RequirementSpread;
import org.jspecify.annotations.Nullable;

/** Reads the target tables that come with the program. */
public final class TargetsCsv {
  private TargetsCsv() {}

  /** The reference values of one authority, with the spreads that go with them. */
  public static ReferenceTable read(Authority authority, Nutrients nutrients) {
    return new ReferenceTable(
        authority,
        nutrients,
        intakes(authority, nutrients),
        dayToDaySpreads(nutrients),
        requirementSpreads(nutrients));
  }

  static List<ReferenceIntake> intakes(Authority authority, Nutrients nutrients) {
    return Tables.records(
        "targets/" + authority.name().toLowerCase(Locale.ROOT) + ".csv",
        row -> row.as(ReferenceIntake.class, ofPeople(nutrients)));
  }

  static List<DayToDaySpread> dayToDaySpreads(Nutrients nutrients) {
    return Tables.records(
        "targets/within-person-sd.csv", row -> row.as(DayToDaySpread.class, ofPeople(nutrients)));
  }

  static List<RequirementSpread> requirementSpreads(Nutrients nutrients) {
    return Tables.records(
        "targets/requirement-spread.csv",
        row -> row.as(RequirementSpread.class, ofPeople(nutrients)));
  }

  /** The nutrient and the people that a row is about. */
  private static Map<String, RecordOfRow.ComponentReader> ofPeople(Nutrients nutrients) {
    return Map.of(
        "nutrient", row -> nutrients.byId(row.text("nutrient")),
        "sex", TargetsCsv::sex,
        "ages", TargetsCsv::ages);
  }

  private static @Nullable Sex sex(TableRow row) {
    return row.text("sex").equals("both") ? null : row.constant(Sex.class, "sex");
  }

  private static Ages ages(TableRow row) {
    return new Ages(row.whole("age_from_years"), row.wholeIfGiven("age_to_years"));
  }
}
