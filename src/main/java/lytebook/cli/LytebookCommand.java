package lytebook.cli;

import lytebook.app.Lytebook;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program as a whole; the work is in its commands. */
@Command(
    name = "lytebook",
    description = "A food log in, a live charted workbook out. Everything stays on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = LytebookCommand.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:  lytebook report templates/example-week.xlsx",
      "Exit codes: 0 written; 1 rows need attention (--strict); 2 usage; 3 nothing could be read",
      "or written; 70 a fault of the program."
    })
final class LytebookCommand {
  private LytebookCommand() {}

  /** The command line, ready to run. */
  static CommandLine commandLine(Streams streams) {
    return new CommandLine(new LytebookCommand())
        .addSubcommand(new ReportCommand(streams))
        .addSubcommand(new CheckCommand(streams))
        .addSubcommand(new PlanCommand(streams))
        .addSubcommand(new TemplateCommand(streams))
        .addSubcommand(FoodsCommand.commandLine(streams));
  }

  /** Prints the version from the jar. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lytebook " + Lytebook.version()};
    }
  }
}
