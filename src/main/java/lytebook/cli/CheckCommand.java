package lytebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.app.Clients;
import lytebook.app.Lytebook;
import lytebook.app.ProgramTables;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
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
    Lytebook run = new Lytebook(loaded.get(), reading.settings(who.targets));
    Terminal terminal = new Terminal(streams.err(), loaded.get());
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      Clients clients = Lytebook.read(log, reading.options(), reading.clients);
      Problem stop = clients.stop();
      if (stop != null) {
        terminal.stopped(stop);
        code = ExitCode.NOT_DONE;
      }
      for (Map.Entry<String, FoodLog> one : clients.logs().entrySet()) {
        Lytebook.ClientLog client =
            new Lytebook.ClientLog(
                log,
                one.getKey(),
                one.getValue(),
                who.person(commandLine),
                reading.from,
                reading.to);
        code = Math.max(code, check(client, run, terminal));
      }
    }
    return code;
  }

  private int check(Lytebook.ClientLog one, Lytebook run, Terminal terminal) {
    Lytebook.Outcome outcome = run.check(one);
    Report report = outcome.report();
    if (!terminal.ended(one.path(), outcome) || report == null) {
      return ExitCode.NOT_DONE;
    }
    terminal.checked(report);
    return strict && Terminal.needsAttention(report) ? ExitCode.NEEDS_ATTENTION : ExitCode.WRITTEN;
  }
}
