package lytebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import lytebook.app.Lytebook;
import lytebook.read.table.ReportWordsCsv;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

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

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is not a date such as 2026-03-02");
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no name that this machine can open. Rename the file, or set LANG to a UTF-8"
              + " language such as C.UTF-8");
    }
  }

  /**
   * Runs a command.
   *
   * @param out takes only what was asked for
   * @param err takes words to people
   * @return the exit code
   */
  public static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine commandLine = new CommandLine(new LytebookCommand());
    commandLine.getCommandSpec().version("lytebook " + Lytebook.version());
    commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(LocalDate.class, Main::date);
    commandLine.registerConverter(Path.class, Main::path);
    commandLine.registerConverter(JsonOutput.class, text -> new JsonOutput(path(text)));
    commandLine.setExecutionExceptionHandler(
        (fault, line, parsed) -> {
          if (fault instanceof ProgramCommand.StoppedException stopped) {
            Terminal.stopped(line.getErr(), ReportWordsCsv.problems(), stopped.problems);
            return ExitCode.NOT_DONE;
          }
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
