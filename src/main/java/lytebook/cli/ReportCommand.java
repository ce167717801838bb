package lytebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
import lytebook.read.LogReader;
import lytebook.read.ReadResult;
import lytebook.read.ReportMarks;
import lytebook.read.TargetsCsv;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.report.sheet.ReportBook;
import lytebook.write.SafeFile;
import lytebook.write.XlsxWriter;
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

  @Mixin private ReadOptionsMixin reading = new ReadOptionsMixin();
  @Mixin private PersonOptions who = new PersonOptions();

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
    checkJson();
    ReferenceData data = ReferenceData.load();
    Analysis analysis = new Analysis(data, TargetsCsv.read(who.targets, data.nutrients()));
    Terminal terminal = new Terminal(streams.err(), data);
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      int one = report(log, data, analysis, terminal);
      code = Math.max(code, one);
    }
    return code;
  }

  /** One log makes one JSON text, which must not take the place of a file that is in use. */
  private void checkJson() {
    if (json == null) {
      return;
    }
    if (logs.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--json takes one log at a time; " + logs.size() + " were given.");
    }
    JsonOutput asked = new JsonOutput(json);
    if (asked.isOver(logs.get(0)) || asked.isOver(target(logs.get(0)))) {
      throw new ParameterException(
          spec.commandLine(),
          "--json " + json + " is the log or its report: give the JSON a name of its own.");
    }
  }

  private int report(Path path, ReferenceData data, Analysis analysis, Terminal terminal)
      throws IOException {
    ReadResult result = new LogReader().read(path, reading.options());
    if (result instanceof ReadResult.Unreadable unreadable) {
      terminal.stopped(unreadable.problem());
      return ExitCode.NOT_DONE;
    }
    FoodLog log = ((ReadResult.Readable) result).log();
    Path target = target(path);
    Optional<Report> made =
        analysis.report(
            log,
            new Analysis.Request(
                who.person(spec.commandLine()),
                reading.from,
                reading.to,
                reading.today(),
                force ? Map.of() : new ReportMarks().read(target),
                UnaryOperator.identity()));
    if (made.isEmpty()) {
      terminal.nothingInPeriod(path);
      return ExitCode.NOT_DONE;
    }
    Report report = made.get();
    Book book =
        new ReportBook(
                data.nutrients(),
                data.categories(),
                data.sentences(),
                data.verdictWords(),
                data.problemWording())
            .book(report, paper);
    Optional<Problem> notWritten =
        SafeFile.write(target, SafeFile.Old.KEEP_AS_PREVIOUS, out -> XlsxWriter.write(book, out));
    if (notWritten.isPresent()) {
      terminal.stopped(notWritten.get());
      return ExitCode.NOT_DONE;
    }
    JsonOutput asked = json == null ? null : new JsonOutput(json);
    Optional<Problem> jsonNotWritten =
        asked == null ? Optional.empty() : asked.write(report, data, streams);
    if (!quiet) {
      terminal.checked(report);
      terminal.written(target);
    }
    if (jsonNotWritten.isPresent()) {
      terminal.stopped(jsonNotWritten.get());
      return ExitCode.NOT_DONE;
    }
    return strict && Terminal.needsAttention(report) ? ExitCode.NEEDS_ATTENTION : ExitCode.WRITTEN;
  }

  /** {@code NAME-report.xlsx} beside the log; a report that is read again stays its own name. */
  private Path target(Path log) {
    String name = String.valueOf(log.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    boolean isReport =
        stem.toLowerCase(Locale.ROOT).endsWith("-report")
            && name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    String reportName = isReport ? name : stem + "-report.xlsx";
    if (output == null) {
      return log.resolveSibling(reportName);
    }
    return Files.isDirectory(output) ? output.resolve(reportName) : output;
  }
}
