package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.app.Clients;
import lytebook.app.Lytebook;
import lytebook.app.ProgramTables;
import lytebook.app.ReportFiles;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
import lytebook.report.Report;
import lytebook.report.book.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads food logs and writes a report beside each. */
@Command(
    name = "report",
    description = "Reads food logs and writes a live, charted workbook beside each.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "LOG", description = "Food logs: .xlsx, .xls or .csv.")
  private List<Path> logs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where the report goes; beside the log as NAME-report.xlsx if not given.")
  private @Nullable Path output;

  @Mixin private LogOptions reading = new LogOptions();
  @Mixin private PersonOptions who = new PersonOptions();
  @Mixin private OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Also writes the report as JSON; - is standard output. For one log.")
  private @Nullable Path json;

  @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (the default) or letter.")
  private Book.Paper paper = Book.Paper.A4;

  @Option(names = "--strict", description = "Exit with 1 when a row needs attention.")
  private boolean strict;

  @Option(
      names = "--force",
      description = "Start afresh: carry nothing over from a report that is already there.")
  private boolean force;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ReportFiles files = new ReportFiles(logs, output, force);
    checkUsage(files);
    Optional<ProgramTables> loaded = ownFoods.load(streams.err());
    if (loaded.isEmpty()) {
      return ExitCode.NOT_DONE;
    }
    Lytebook run = new Lytebook(loaded.get(), reading.settings(who.targets));
    Terminal terminal = new Terminal(streams.err(), loaded.get());
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      code = Math.max(code, report(log, files, run, terminal));
    }
    List<Problem> notSaved = run.save();
    notSaved.forEach(terminal::stopped);
    return notSaved.isEmpty() ? code : ExitCode.NOT_DONE;
  }

  /** Several logs need several places; JSON must not take that of a file in use. */
  private void checkUsage(ReportFiles files) {
    reading.check(spec.commandLine());
    if (json != null && logs.size() > 1) {
      usage("--json takes one log at a time; " + logs.size() + " were given.");
    }
    files.misuse().ifPresent(this::usage);
    JsonOutput asked = json == null ? null : new JsonOutput(json);
    if (asked != null && (asked.isOver(logs.get(0)) || asked.isOver(files.target(logs.get(0))))) {
      usage("--json " + json + " is the log or its report: give the JSON a name of its own.");
    }
    for (Path own : ownFoods.files) {
      boolean isUnderReport =
          logs.stream().anyMatch(log -> ReportFiles.isSame(files.target(log), own));
      if (isUnderReport || (asked != null && asked.isOver(own))) {
        usage(own + " is read with --foods: give what is written a name of its own.");
      }
    }
  }

  private void usage(String fault) {
    throw new ParameterException(spec.commandLine(), fault);
  }

  private int report(Path path, ReportFiles files, Lytebook run, Terminal terminal)
      throws IOException {
    Clients clients = Lytebook.read(path, reading.options(), reading.clients);
    Problem stop = clients.stop();
    if (stop != null) {
      terminal.stopped(stop);
      return ExitCode.NOT_DONE;
    }
    List<FoodLog> all = List.copyOf(clients.logs().values());
    if (all.size() > 1 && (json != null || files.isOneFile() || !who.code.isEmpty())) {
      // --json, -o FILE and --code mean one person.
      terminal.stopped(Clients.toChoose(all));
      return ExitCode.USAGE;
    }
    int code = ExitCode.WRITTEN;
    for (Map.Entry<String, FoodLog> one : clients.logs().entrySet()) {
      Lytebook.ClientLog client =
          new Lytebook.ClientLog(
              path,
              one.getKey(),
              one.getValue(),
              who.person(spec.commandLine()),
              reading.from,
              reading.to);
      code = Math.max(code, report(client, files, run, terminal));
    }
    return code;
  }

  private int report(Lytebook.ClientLog one, ReportFiles files, Lytebook run, Terminal terminal)
      throws IOException {
    Path target = files.target(one.path(), one.ending());
    JsonOutput asked = json == null ? null : new JsonOutput(json);
    Optional<Problem> inTheWay =
        files
            .inTheWay(one.path(), target)
            .or(() -> asked == null ? Optional.empty() : asked.inTheWay());
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
        asked == null ? Optional.empty() : asked.write(report, run, streams);
    if (!quiet) {
      terminal.reported(report);
      terminal.written(target);
    }
    if (jsonNotWritten.isPresent()) {
      terminal.stopped(jsonNotWritten.get());
      return ExitCode.NOT_DONE;
    }
    return strict && Terminal.needsAttention(report) ? ExitCode.NEEDS_ATTENTION : ExitCode.WRITTEN;
  }
}
