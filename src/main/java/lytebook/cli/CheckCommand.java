package lytebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.app.Analysis;
import lytebook.app.Clients;
import lytebook.app.MyFoodsFiles;
import lytebook.app.PriorDecisions;
import lytebook.app.ProgramTables;
import lytebook.app.TargetChoice;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.problem.Problem;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.report.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads, matches and totals only, and says what needs attention. */
@Command(
    name = "check",
    description = "Reads, matches and totals a log, and says what needs attention. Writes no file.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "LOG", description = "Food logs: .xlsx, .xls or .csv.")
  private List<Path> logs = List.of();

  @Mixin private LogOptions reading = new LogOptions();
  @Mixin private PersonOptions who = new PersonOptions();
  @Mixin private OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Option(names = "--strict", description = "Exit with 1 when a row needs attention.")
  private boolean strict;

  @Spec private CommandSpec spec = CommandSpec.create();

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    CommandLine commandLine = spec.commandLine();
    reading.check(commandLine);
    Optional<ProgramTables> loaded = ownFoods.load(streams.err());
    if (loaded.isEmpty()) {
      return ExitCode.NOT_DONE;
    }
    ProgramTables data = loaded.get();
    Analysis analysis = new Analysis(data, new TargetChoice(who.targets, data.nutrients()));
    Terminal terminal = new Terminal(streams.err(), data);
    LogReader reader = new LogReader();
    PriorDecisions recall =
        new PriorDecisions(
            data, reading.today(), new MyFoodsFiles(reading.myFoods, data), analysis::matcher);
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      Clients clients = Clients.of(reader.read(log, reading.options()), reading.clients);
      Problem stop = clients.stop();
      if (stop != null) {
        terminal.stopped(stop);
        code = ExitCode.NOT_DONE;
      }
      for (FoodLog one : clients.logs().values()) {
        code = Math.max(code, check(log, one, recall, analysis, terminal));
      }
    }
    return code;
  }

  /** By what is remembered, and in a report that is checked by its choices; nothing is saved. */
  private int check(
      Path path, FoodLog log, PriorDecisions recall, Analysis analysis, Terminal terminal) {
    Person said = who.person(spec.commandLine());
    EarlierReport earlier = EarlierReport.read(path, reading.today());
    PriorDecisions.DecidedLog recalled = recall.of(path, "", log, said, earlier, "");
    Optional<Report> report =
        analysis.report(
            recalled.log(),
            new Analysis.AnalysisRequest(
                said,
                reading.from,
                reading.to,
                reading.today(),
                earlier,
                recalled.memory(),
                false));
    if (report.isEmpty()) {
      terminal.nothingInPeriod(path);
      return ExitCode.NOT_DONE;
    }
    terminal.checked(report.get());
    return strict && Terminal.needsAttention(report.get())
        ? ExitCode.NEEDS_ATTENTION
        : ExitCode.WRITTEN;
  }
}
