package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lytebook.app.Lytebook;
import lytebook.app.ReportFiles;
import lytebook.problem.Problem;
import lytebook.report.Report;
import lytebook.report.book.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads food logs and writes a report beside each. */
@Command(
    name = "report",
    description = "Reads food logs and writes a live, charted workbook beside each.")
final class ReportCommand extends LogsCommand {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where the report goes; beside the log as NAME-report.xlsx if not given.")
  private @Nullable Path output;

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Also writes the report as JSON; - is standard output. For one log.")
  private @Nullable JsonOutput json;

  @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (the default) or letter.")
  private Book.Paper paper = Book.Paper.A4;

  @Option(
      names = "--force",
      description = "Start afresh: carry nothing over from a report that is already there.")
  private boolean force;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  /** Several logs need several places; JSON must not take that of a file in use. */
  @Override
  void checkUsage() {
    super.checkUsage();
    if (json != null && logs.size() > 1) {
      throw misuse("--json takes one log at a time; " + logs.size() + " were given.");
    }
    ReportFiles files = files();
    Optional<String> misuse = files.misuse();
    if (misuse.isPresent()) {
      throw misuse(misuse.get());
    }
    if (json != null && (json.isOver(logs.get(0)) || json.isOver(files.target(logs.get(0))))) {
      throw misuse(
          "--json " + json.where() + " is the log or its report: give the JSON a name of its own.");
    }
    for (Path own : ownFoods.files) {
      boolean isUnderReport =
          logs.stream().anyMatch(log -> ReportFiles.isSame(files.target(log), own));
      if (isUnderReport || (json != null && json.isOver(own))) {
        throw misuse(own + " is read with --foods: give what is written a name of its own.");
      }
    }
  }

  private ReportFiles files() {
    return new ReportFiles(logs, output, force);
  }

  /** --json, -o FILE and --code mean one person. */
  @Override
  boolean isForOne() {
    return json != null || files().isOneFile() || !who.code.isEmpty();
  }

  @Override
  int call(Lytebook.ClientLog one, Lytebook run, Terminal terminal) throws IOException {
    Path target = files().target(one.path(), one.ending());
    Optional<Problem> inTheWay = files().inTheWay(one.path(), target);
    if (inTheWay.isEmpty() && json != null) {
      inTheWay = json.inTheWay();
    }
    if (inTheWay.isPresent()) {
      terminal.stopped(inTheWay.get());
      return ExitCode.NOT_DONE;
    }
    Lytebook.Outcome outcome =
        run.report(one, new Lytebook.Output(target, paper, force, reading.map()));
    terminal.ended(one.path(), outcome);
    Report report = outcome.report();
    if (report == null) {
      return ExitCode.NOT_DONE;
    }
    Optional<Problem> jsonNotWritten =
        json == null ? Optional.empty() : json.write(report, run, out());
    if (!quiet) {
      terminal.reported(report);
      terminal.written(target);
    }
    if (jsonNotWritten.isPresent()) {
      terminal.stopped(jsonNotWritten.get());
      return ExitCode.NOT_DONE;
    }
    return made(report);
  }
}
