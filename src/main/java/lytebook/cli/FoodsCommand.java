package lytebook.cli;

import picocli.CommandLine.Command;

/** The food table from the command line; the work is in its commands. */
@Command(
    name = "foods",
    description = "Looks into the food table, and imports foods from USDA FoodData Central.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {FoodsSearchCommand.class, FoodsShowCommand.class, FoodsImportCommand.class},
    footer = {
      "",
      "For example:",
      "  lytebook foods search \"semi skimmed milk\"",
      "  lytebook foods show FNDDS:11112110",
      "  lytebook foods import foundation_food_csv.zip -o usda-foods.csv",
    })
final class FoodsCommand extends ProgramCommand {
  @Override
  public Integer call() {
    throw misuse("Say what to do with the foods: search, show or import.");
  }
}
