package lytebook.read.table;

import java.util.List;
import java.util.Locale;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.nutrient.Nutrients;
import lytebook.reference.Ages;
import lytebook.reference.Authority;
import lytebook.reference.DayToDaySpread;
import lytebook.reference.ReferenceIntake;
import lytebook.reference.ReferenceTable;
import lytebook.reference.RequirementSpread;
import lytebook.reference.Verification;
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
        row ->
            new ReferenceIntake(
                row.text("authority"),
                nutrients.byId(row.text("nutrient")),
                sex(row),
                ages(row),
                row.constant(LifeStage.class, "life_stage"),
                row.constant(ReferenceIntake.ReferenceType.class, "type"),
                row.needed("value"),
                row.constant(ReferenceIntake.IntakeScope.class, "scope"),
                row.text("source"),
                row.constant(Verification.class, "trust"),
                row.text("note")));
  }

  static List<DayToDaySpread> dayToDaySpreads(Nutrients nutrients) {
    return Tables.records(
        "targets/within-person-sd.csv",
        row ->
            new DayToDaySpread(
                nutrients.byId(row.text("nutrient")),
                sex(row),
                ages(row),
                row.number("sd_per_day"),
                row.number("share_of_mean"),
                row.needed("widened_by"),
                row.text("source"),
                row.constant(Verification.class, "trust")));
  }

  static List<RequirementSpread> requirementSpreads(Nutrients nutrients) {
    return Tables.records(
        "targets/requirement-spread.csv",
        row ->
            new RequirementSpread(
                nutrients.byId(row.text("nutrient")),
                row.constant(ReferenceIntake.ReferenceType.class, "requirement_type"),
                row.constant(RequirementSpread.SpreadRule.class, "rule"),
                row.needed("value"),
                row.text("source")));
  }

  private static @Nullable Sex sex(TableRow row) {
    return row.text("sex").equals("both") ? null : row.constant(Sex.class, "sex");
  }

  private static Ages ages(TableRow row) {
    return new Ages(row.whole("age_from_years"), row.wholeIfGiven("age_to_years"));
  }
}
