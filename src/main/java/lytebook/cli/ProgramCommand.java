package lytebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lytebook.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands have: help, two streams, and ends other than success. */
@Command(mixinStandardHelpOptions = true)
abstract class ProgramCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Takes only what was asked for. */
  PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Takes words to people. */
  PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Options that cannot be meant so. */
  ParameterException misuse(String fault) {
    return new ParameterException(spec.commandLine(), fault);
  }

  /** The code when what was asked for went to the stream, or did not. */
  int printed() {
    return out().checkError() ? ExitCode.NOT_DONE : ExitCode.WRITTEN;
  }

  /** Ends a command that cannot go on; why is said as of every problem. */
  static final class StoppedException extends RuntimeException {
    final transient List<Problem> problems;

    StoppedException(List<Problem> problems) {
      this.problems = problems;
    }

    /** Ends the command where there is a problem. */
    static void at(Optional<Problem> problem) {
      if (problem.isPresent()) {
        throw new StoppedException(List.of(problem.get()));
      }
    }
  }
}
