package lytebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lytebook.app.Lytebook;
import lytebook.app.ProgramTables;
import lytebook.app.ReportFiles;
import lytebook.reference.Authority;
import lytebook.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a fresh plan of a report as the person edited it, and leaves the rest as it is. */
@Command(
    name = "plan",
    description = {
      "Makes fresh food ideas for next week in a report, by the wishes, health answers, limits and"
          + " targets as they stand in it now. The rest of the report stays as it is.",
      "The former report is kept as NAME-previous.xlsx."
    },
    footer = {
      "",
      "For example, after a change to your wishes on the sheet About me:",
      "  lytebook plan my-log-report.xlsx"
    })
final class PlanCommand extends ProgramCommand {
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
  private LocalDate today = LocalDate.now(ZoneId.systemDefault());

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

  @Override
  public Integer call() throws IOException {
    ReportFiles files = new ReportFiles(List.of(file), output, force);
    Path target = files.target(file);
    for (Path own : ownFoods.files) {
      if (ReportFiles.isSame(target, own)) {
        throw misuse(own + " is read with --foods: give what is written a name of its own.");
      }
    }
    ProgramTables tables = ownFoods.load();
    Terminal terminal = new Terminal(err(), tables);
    Lytebook.Outcome outcome =
        Lytebook.plan(tables, new Lytebook.Settings(today, targets, myFoods), file, files);
    Report report = outcome.report();
    if (report != null && !quiet) {
      terminal.planned(report);
      terminal.written(target);
    }
    return terminal.ended(file, outcome) ? ExitCode.WRITTEN : ExitCode.NOT_DONE;
  }
}
