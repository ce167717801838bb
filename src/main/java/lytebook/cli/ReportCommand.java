package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.app.Analysis;
import lytebook.app.Clients;
import lytebook.app.MyFoodsFiles;
import lytebook.app.PriorDecisions;
import lytebook.app.ProgramTables;
import lytebook.app.ReportFiles;
import lytebook.app.TargetChoice;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.log.rows.ColumnMap;
import lytebook.problem.Problem;
import lytebook.read.log.ColumnMapFile;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.write.file.CsvWriter;
import lytebook.write.file.SafeFile;
import lytebook.write.xlsx.XlsxWriter;
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
    ProgramTables data = loaded.get();
    Analysis analysis = new Analysis(data, new TargetChoice(who.targets, data.nutrients()));
    Terminal terminal = new Terminal(streams.err(), data);
    MyFoodsFiles myFoods = new MyFoodsFiles(reading.myFoods, data);
    PriorDecisions recall = new PriorDecisions(data, reading.today(), myFoods, analysis::matcher);
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      int one = report(log, files, data, analysis, terminal, recall);
      code = Math.max(code, one);
    }
    List<Problem> notSaved = myFoods.save();
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
          logs.stream().anyMatch(log -> new JsonOutput(files.target(log)).isOver(own));
      if (isUnderReport || (asked != null && asked.isOver(own))) {
        usage(own + " is read with --foods: give what is written a name of its own.");
      }
    }
  }

  private void usage(String fault) {
    throw new ParameterException(spec.commandLine(), fault);
  }

  private int report(
      Path path,
      ReportFiles files,
      ProgramTables data,
      Analysis analysis,
      Terminal terminal,
      PriorDecisions recall)
      throws IOException {
    Clients clients = Clients.of(new LogReader().read(path, reading.options()), reading.clients);
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
      int done =
          report(path, one.getKey(), one.getValue(), files, data, analysis, terminal, recall);
      code = Math.max(code, done);
    }
    return code;
  }

  private int report(
      Path path,
      String ending,
      FoodLog log,
      ReportFiles files,
      ProgramTables data,
      Analysis analysis,
      Terminal terminal,
      PriorDecisions recall)
      throws IOException {
    Path target = files.target(path, ending);
    JsonOutput asked = json == null ? null : new JsonOutput(json);
    Optional<Problem> inTheWay =
        files.inTheWay(path, target).or(() -> asked == null ? Optional.empty() : asked.inTheWay());
    if (inTheWay.isPresent()) {
      terminal.stopped(inTheWay.get());
      return ExitCode.NOT_DONE;
    }
    Person said = who.person(spec.commandLine());
    boolean isReport = EarlierReport.isOurs(path);
    EarlierReport earlier =
        force ? EarlierReport.NONE : EarlierReport.read(isReport ? path : target, reading.today());
    String previous = String.valueOf(SafeFile.previous(target).getFileName());
    PriorDecisions.DecidedLog recalled = recall.of(path, ending, log, said, earlier, previous);
    Optional<Report> made =
        analysis.report(
            recalled.log(),
            new Analysis.AnalysisRequest(
                said, reading.from, reading.to, reading.today(), earlier, recalled.memory()));
    if (made.isEmpty()) {
      terminal.nothingInPeriod(path);
      return ExitCode.NOT_DONE;
    }
    Report report = made.get();
    Book book = data.books().book(report, paper);
    Optional<Problem> notWritten =
        SafeFile.write(
            target, SafeFile.ExistingFile.KEEP_AS_PREVIOUS, out -> XlsxWriter.write(book, out));
    if (notWritten.isPresent()) {
      terminal.stopped(notWritten.get());
      return ExitCode.NOT_DONE;
    }
    recall.remember(path, recalled);
    keepMap(path, terminal);
    Optional<Problem> jsonNotWritten =
        asked == null ? Optional.empty() : asked.write(report, data, streams);
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

  /** A mapping that served is kept beside the log, so that the next run needs no option. */
  private void keepMap(Path log, Terminal terminal) {
    ColumnMap map = reading.map();
    if (map != null) {
      SafeFile.write(
              ColumnMapFile.of(log),
              SafeFile.ExistingFile.REPLACE,
              out -> CsvWriter.write(ColumnMapFile.rows(map), out))
          .ifPresent(terminal::stopped);
    }
  }
}
