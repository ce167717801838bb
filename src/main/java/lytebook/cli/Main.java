package lytebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program starts: everything but the exit is in {@link #run}. */
public final class Main {
  private Main() {}

  /** Runs a command and exits with its code. */
  public static void main(String... args) {
    System.setProperty("java.awt.headless", "true");
    // Without a logging provider POI's log library complains on standard output at first use.
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.setOut(err);
    int code = run(out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out takes only what was asked for
   * @param err takes words to people
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine commandLine = Lytebook.commandLine(new Streams(out, err));
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(
        (fault, line, parsed) -> {
          err.println(
              "Lytebook stopped because of a fault of its own ("
                  + fault.getClass().getSimpleName()
                  + "). Your files are unchanged. Run again with LYTEBOOK_DEBUG=1 to see where.");
          if (System.getenv("LYTEBOOK_DEBUG") != null) {
            fault.printStackTrace(err);
          }
          return ExitCode.INTERNAL_FAULT;
        });
    return commandLine.execute(args);
  }
}
