package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.app.Analysis;
import lytebook.app.MyFoodsFiles;
import lytebook.app.OriginalLog;
import lytebook.app.PriorDecisions;
import lytebook.app.ProgramTables;
import lytebook.app.ReportFiles;
import lytebook.app.TargetChoice;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.read.report.PaperSize;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Book;
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

/** Makes a fresh plan of a report as the person edited it, and leaves the rest as it is. */
@Command(
    name = "plan",
    description = {
      "Makes fresh food ideas for next week in a report, by the wishes, health answers, limits and"
          + " targets as they stand in it now. The rest of the report stays as it is.",
      "The former report is kept as NAME-previous.xlsx."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "For example, after a change to your wishes on the sheet About me:",
      "  lytebook plan my-log-report.xlsx"
    })
final class PlanCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1",
      paramLabel = "REPORT",
      description = "A report that Lytebook wrote, saved and closed.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where the report goes; in its own place if not given.")
  private @Nullable Path output;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Day of the run; the plan is for the week from the Monday after it.")
  private @Nullable LocalDate today;

  @Option(
      names = "--my-foods",
      paramLabel = "FILE",
      description = "Remembered choices; my-foods.csv beside the report if not given.")
  private @Nullable Path myFoods;

  @Option(
      names = "--targets",
      paramLabel = "SET",
      description =
          "Reference values: us or eu. By the country on About me if not given, else as in the"
              + " report.")
  private @Nullable Authority targets;

  @Mixin private OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Option(
      names = "--force",
      description = "Replace a file at -o that Lytebook did not make. A copy is kept.")
  private boolean force;

  @Option(names = "--quiet", description = "Say nothing but what went wrong.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  PlanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    ReportFiles files = new ReportFiles(List.of(file), output, force);
    Path target = files.target(file);
    for (Path own : ownFoods.files) {
      if (new JsonOutput(target).isOver(own)) {
        throw new ParameterException(
            spec.commandLine(),
            own + " is read with --foods: give what is written a name of its own.");
      }
    }
    Optional<ProgramTables> loaded = ownFoods.load(streams.err());
    if (loaded.isEmpty()) {
      return ExitCode.NOT_DONE;
    }
    ProgramTables data = loaded.get();
    Terminal terminal = new Terminal(streams.err(), data);
    LocalDate day = today == null ? LocalDate.now(ZoneId.systemDefault()) : today;
    ReadResult read = new LogReader().read(file, new ReadOptions(day, null));
    Optional<Problem> stop = noReport(read).or(() -> inTheWay(files, target));
    if (stop.isPresent()) {
      terminal.stopped(stop.get());
      return ExitCode.NOT_DONE;
    }
    return plan(((ReadResult.Readable) read).log(), target, day, data, terminal);
  }

  private Integer plan(
      FoodLog log, Path target, LocalDate day, ProgramTables data, Terminal terminal)
      throws IOException {
    EarlierReport earlier = EarlierReport.read(file, day).withoutPlan();
    OriginalLog original = new OriginalLog(earlier);
    Analysis analysis =
        new Analysis(data, new TargetChoice(authority(log, earlier, data), data.nutrients()));
    MyFoodsFiles remembered = new MyFoodsFiles(myFoods, data);
    PriorDecisions recall = new PriorDecisions(data, day, remembered, analysis::matcher);
    PriorDecisions.DecidedLog recalled = recall.of(file, "", log, Person.UNKNOWN, earlier, "");
    Optional<Report> made =
        analysis.report(
            original.placed(recalled.log()),
            new Analysis.AnalysisRequest(
                Person.UNKNOWN, null, null, day, earlier, recalled.memory()));
    if (made.isEmpty()) {
      terminal.nothingInPeriod(file);
      return ExitCode.NOT_DONE;
    }
    Report report = original.asMade(made.get());
    Book book = data.books().book(report, PaperSize.of(file, earlier.state()));
    Optional<Problem> notWritten =
        SafeFile.write(
            target, SafeFile.ExistingFile.KEEP_AS_PREVIOUS, out -> XlsxWriter.write(book, out));
    if (notWritten.isPresent()) {
      terminal.stopped(notWritten.get());
      return ExitCode.NOT_DONE;
    }
    recall.remember(file, recalled);
    List<Problem> notSaved = remembered.save();
    if (!quiet) {
      terminal.planned(report);
      terminal.written(target);
    }
    notSaved.forEach(terminal::stopped);
    return notSaved.isEmpty() ? ExitCode.WRITTEN : ExitCode.NOT_DONE;
  }

  /** Why the file is no report, or cannot be read as one; empty when it can. */
  private Optional<Problem> noReport(ReadResult read) {
    boolean isOurs = EarlierReport.isOurs(file);
    if (read instanceof ReadResult.Unreadable unreadable) {
      Problem problem = unreadable.problem();
      return Optional.of(
          switch (problem.code()) {
            case IS_A_FOLDER -> problem(ProblemCode.NOT_A_REPORT, "a folder");
            case NO_HEADER, HIDDEN_LOG ->
                isOurs ? problem : problem(ProblemCode.NOT_A_REPORT, "a file without a food log");
            default -> problem;
          });
    }
    String name = file.toString();
    return isOurs && read instanceof ReadResult.Readable
        ? Optional.empty()
        : Optional.of(
            problem(ProblemCode.LOG_NOT_REPORT, name.indexOf(' ') < 0 ? name : '"' + name + '"'));
  }

  private Problem problem(ProblemCode code, String detail) {
    return Problem.of(code, Place.ofFile(String.valueOf(file.getFileName())), "", detail);
  }

  private Optional<Problem> inTheWay(ReportFiles files, Path target) {
    try {
      return files.inTheWay(file, target);
    } catch (IOException e) {
      return Optional.of(problem(ProblemCode.CANNOT_READ, String.valueOf(e.getMessage())));
    }
  }

  /** As asked, else by the country on About me, else as the report has it. */
  private @Nullable Authority authority(FoodLog log, EarlierReport earlier, ProgramTables data) {
    return targets != null || log.person().body().country() != null
        ? targets
        : TargetChoice.of(earlier, data.nutrients());
  }
}
