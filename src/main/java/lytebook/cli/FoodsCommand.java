package lytebook.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The food table from the command line; the work is in its commands. */
@Command(
    name = "foods",
    description = "Looks into the food table, and imports foods from USDA FoodData Central.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "For example:",
      "  lytebook foods search \"semi skimmed milk\"",
      "  lytebook foods show FNDDS:11112110",
      "  lytebook foods import foundation_food_csv.zip -o usda-foods.csv",
    })
final class FoodsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private FoodsCommand() {}

  /** The command with its subcommands. */
  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new FoodsCommand())
        .addSubcommand(new FoodsSearchCommand(streams))
        .addSubcommand(new FoodsShowCommand(streams))
        .addSubcommand(new FoodsImportCommand(streams));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the foods: search, show or import.");
  }
}
