package lytebook.cli;

import lytebook.app.Lytebook;
import lytebook.report.Report;
import picocli.CommandLine.Command;

/** Reads, matches and totals only, and says what needs attention. */
@Command(
    name = "check",
    description = "Reads, matches and totals a log, and says what needs attention. Writes no file.")
final class CheckCommand extends LogsCommand {
  @Override
  int call(Lytebook.ClientLog one, Lytebook run, Terminal terminal) {
    Lytebook.Outcome outcome = run.check(one);
    Report report = outcome.report();
    if (!terminal.ended(one.path(), outcome) || report == null) {
      return ExitCode.NOT_DONE;
    }
    terminal.checked(report);
    return made(report);
  }
}
