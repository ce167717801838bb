package lytebook.read.table;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
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
    return Tables.fromClassPath("targets/" + authority.name().toLowerCase(Locale.ROOT) + ".csv")
        .stream()
        .map(row -> intake(row, nutrients))
        .toList();
  }

  static List<DayToDaySpread> dayToDaySpreads(Nutrients nutrients) {
    return Tables.fromClassPath("targets/within-person-sd.csv").stream()
        .map(row -> dayToDaySpread(row, nutrients))
        .toList();
  }

  static List<RequirementSpread> requirementSpreads(Nutrients nutrients) {
    return Tables.fromClassPath("targets/requirement-spread.csv").stream()
        .map(row -> requirementSpread(row, nutrients))
        .toList();
  }

  private static ReferenceIntake intake(Tables.TableRow row, Nutrients nutrients) {
    return new ReferenceIntake(
        row.text("authority"),
        nutrients.byId(row.text("nutrient")),
        sex(row),
        ages(row),
        constant(row, "life_stage", LifeStage.class),
        constant(row, "type", ReferenceIntake.ReferenceType.class),
        required(row, "value"),
        constant(row, "scope", ReferenceIntake.IntakeScope.class),
        row.text("source"),
        trust(row),
        row.text("note"));
  }

  private static DayToDaySpread dayToDaySpread(Tables.TableRow row, Nutrients nutrients) {
    return new DayToDaySpread(
        nutrients.byId(row.text("nutrient")),
        sex(row),
        ages(row),
        row.number("sd_per_day"),
        row.number("share_of_mean"),
        required(row, "widened_by"),
        row.text("source"),
        trust(row));
  }

  private static RequirementSpread requirementSpread(Tables.TableRow row, Nutrients nutrients) {
    return new RequirementSpread(
        nutrients.byId(row.text("nutrient")),
        constant(row, "requirement_type", ReferenceIntake.ReferenceType.class),
        constant(row, "rule", RequirementSpread.SpreadRule.class),
        required(row, "value"),
        row.text("source"));
  }

  private static @Nullable Sex sex(Tables.TableRow row) {
    return row.text("sex").equals("both") ? null : constant(row, "sex", Sex.class);
  }

  private static Ages ages(Tables.TableRow row) {
    OptionalInt to =
        row.text("age_to_years").isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(wholeYears(row, "age_to_years"));
    return new Ages(wholeYears(row, "age_from_years"), to);
  }

  private static int wholeYears(Tables.TableRow row, String column) {
    double years = required(row, column);
    if (years != Math.rint(years)) {
      throw row.fault(column + " is not a whole number");
    }
    return (int) years;
  }

  private static double required(Tables.TableRow row, String column) {
    return row.number(column).orElseThrow(() -> row.fault("no " + column));
  }

  private static Verification trust(Tables.TableRow row) {
    for (Verification trust : Verification.values()) {
      if (trust.words().equals(row.text("trust"))) {
        return trust;
      }
    }
    throw row.fault("trust '" + row.text("trust") + "'");
  }

  private static <E extends Enum<E>> E constant(Tables.TableRow row, String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(row.text(column))) {
        return constant;
      }
    }
    throw row.fault(column + " '" + row.text(column) + "'");
  }
}
