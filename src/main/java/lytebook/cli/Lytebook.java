package lytebook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
    name = "lytebook",
    description = "A food log in, a live charted workbook out. Everything stays on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Lytebook.Versions.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Start with:  lytebook report templates/example-week.xlsx",
      "Exit codes: 0 written; 1 rows need attention (--strict); 2 usage; 3 nothing could be read",
      "or written; 70 a fault of the program."
    })
final class Lytebook implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  Lytebook(Streams streams) {
    this.streams = streams;
  }

  private final Streams streams;

  @Command(name = "report", description = "Reads food logs and writes a report beside each.")
  static final class Placeholder {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: report, check or template.");
  }

  /** Prints the version from the jar. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lytebook " + Version.current()};
    }
  }
}
