package lytebook.cli;

import java.util.OptionalInt;
import lytebook.log.Person;
import lytebook.read.TargetsCsv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who the log belongs to, and whose reference values to use. */
final class PersonOptions {
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
  TargetsCsv.@Nullable Authority targets;

  Person person(picocli.CommandLine commandLine) {
    if (age != null && (age < 1 || age > 120)) {
      throw new ParameterException(commandLine, "--age " + age + ": give an age from 1 to 120.");
    }
    return new Person(
        code, sex, age == null ? OptionalInt.empty() : OptionalInt.of(age), lifeStage);
  }
}
