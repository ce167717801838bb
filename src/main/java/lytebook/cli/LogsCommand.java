package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import lytebook.app.Clients;
import lytebook.app.Lytebook;
import lytebook.app.ProgramTables;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
import lytebook.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that goes through logs and the people in each. */
abstract class LogsCommand extends ProgramCommand {
  @Parameters(arity = "1..*", paramLabel = "LOG", description = "Food logs: .xlsx, .xls or .csv.")
  List<Path> logs = List.of();

  @Mixin LogOptions reading = new LogOptions();
  @Mixin PersonOptions who = new PersonOptions();
  @Mixin OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Option(names = "--strict", description = "Exit with 1 when a row needs attention.")
  private boolean strict;

  /** Refuses options that cannot be meant so. */
  void checkUsage() {
    reading.check();
  }

  /** Whether one of several people in a file must be chosen. */
  boolean isForOne() {
    return false;
  }

  /** Does what the command does for one person; gives the exit code. */
  abstract int call(Lytebook.ClientLog one, Lytebook run, Terminal terminal) throws IOException;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    ProgramTables tables = ownFoods.load();
    Lytebook run = new Lytebook(tables, reading.settings(who.targets));
    Terminal terminal = new Terminal(err(), tables);
    int code = ExitCode.WRITTEN;
    for (Path log : logs) {
      code = Math.max(code, call(log, run, terminal));
    }
    List<Problem> notSaved = run.save();
    notSaved.forEach(terminal::stopped);
    return notSaved.isEmpty() ? code : ExitCode.NOT_DONE;
  }

  private int call(Path path, Lytebook run, Terminal terminal) throws IOException {
    Clients clients = Lytebook.read(path, reading.options(), reading.clients);
    Problem stop = clients.stop();
    if (stop != null) {
      terminal.stopped(stop);
      return ExitCode.NOT_DONE;
    }
    if (clients.logs().size() > 1 && isForOne()) {
      terminal.stopped(Clients.toChoose(List.copyOf(clients.logs().values())));
      return ExitCode.USAGE;
    }
    int code = ExitCode.WRITTEN;
    for (Map.Entry<String, FoodLog> one : clients.logs().entrySet()) {
      Lytebook.ClientLog client =
          new Lytebook.ClientLog(
              path, one.getKey(), one.getValue(), who.person(), reading.from, reading.to);
      code = Math.max(code, call(client, run, terminal));
    }
    return code;
  }

  /** The code of a report that was made. */
  int made(Report report) {
    return strict && Terminal.needsAttention(report) ? ExitCode.NEEDS_ATTENTION : ExitCode.WRITTEN;
  }
}
