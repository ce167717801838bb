package lytebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lytebook.health.Condition;
import lytebook.health.HealthTables;
import lytebook.log.HealthAnswers;
import lytebook.log.Person;
import lytebook.problem.Place;
import lytebook.read.table.HealthTablesCsv;
import lytebook.reference.Authority;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who the log belongs to, and whose reference values to use. */
final class PersonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private static final String NONE = "none";

  @Option(names = "--sex", paramLabel = "SEX", description = "female or male.")
  Person.@Nullable Sex sex;

  @Option(names = "--age", paramLabel = "YEARS", description = "Age in whole years, 1 to 120.")
  @Nullable Integer age;

  @Option(
      names = "--life-stage",
      paramLabel = "STAGE",
      description = "none, pregnancy or lactation.")
  Person.LifeStage lifeStage = Person.LifeStage.NONE;

  @Option(names = "--code", paramLabel = "CODE", description = "Client code for the page header.")
  String code = "";

  @Option(
      names = "--targets",
      paramLabel = "SET",
      description =
          "Reference values: us (US and Canada) or eu (EFSA). By the country on About me if not"
              + " given, us without one.")
  @Nullable Authority targets;

  @Option(
      names = "--condition",
      paramLabel = "CODE",
      description =
          "A condition by its code or plain name, such as CKD_ANY; none if no question of health"
              + " is a yes. May be given again, or as a list with commas.")
  List<String> conditions = List.of();

  @Option(
      names = "--medicine",
      paramLabel = "NAME",
      description = "A medicine by its name; may be given again.")
  List<String> medicines = List.of();

  Person person() {
    if (age != null && (age < 1 || age > 120)) {
      throw misuse("--age " + age + ": give an age from 1 to 120.");
    }
    return new Person(code, sex, age == null ? OptionalInt.empty() : OptionalInt.of(age), lifeStage)
        .withHealth(health());
  }

  private HealthAnswers health() {
    List<HealthAnswers.ReportedItem> named = new ArrayList<>();
    List<HealthAnswers.ReportedItem> taken = new ArrayList<>();
    boolean none = false;
    HealthTables names = HealthTablesCsv.fromClassPath();
    for (String said : conditions) {
      // A plain name may hold a comma.
      boolean isOne = names.conditionNamed(said).isPresent();
      for (String one : isOne ? List.of(said) : List.of(said.split(",", -1))) {
        if (NONE.equals(TextFolding.fold(one))) {
          none = true;
          continue;
        }
        Condition found = names.conditionNamed(one).orElseThrow(() -> unknown(one, names));
        Place place = Place.ofFile("--condition");
        (found.isMedicine() ? taken : named)
            .add(new HealthAnswers.ReportedItem(place, found.label()));
      }
    }
    medicines.stream()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .forEach(one -> taken.add(new HealthAnswers.ReportedItem(Place.ofFile("--medicine"), one)));
    if (none && !(named.isEmpty() && taken.isEmpty())) {
      throw misuse("--condition none does not go with another --condition or --medicine.");
    }
    return new HealthAnswers(none, Map.of(), named, taken, List.of(), List.of());
  }

  private ParameterException misuse(String fault) {
    return new ParameterException(command.commandLine(), fault);
  }

  private ParameterException unknown(String said, HealthTables names) {
    return misuse(
        "--condition '"
            + said.strip()
            + "' is not known. Near it: "
            + String.join(", ", names.codesNear(said))
            + ". Or none.");
  }
}
