package lytebook.cli;

import picocli.CommandLine.Command;

/** The program as a whole; the work is in its commands. */
@Command(
    name = "lytebook",
    description = "A food log in, a live charted workbook out. Everything stays on this machine.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ReportCommand.class,
      CheckCommand.class,
      PlanCommand.class,
      TemplateCommand.class,
      FoodsCommand.class
    },
    footer = {
      "",
      "Start with:  lytebook report templates/example-week.xlsx",
      "Exit codes: 0 written; 1 rows need attention (--strict); 2 usage; 3 nothing could be read",
      "or written; 70 a fault of the program."
    })
final class LytebookCommand {}
