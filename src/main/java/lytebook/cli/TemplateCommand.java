package lytebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import lytebook.health.HealthRules;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.AboutMeCsv;
import lytebook.read.table.HealthTablesCsv;
import lytebook.read.table.ReportWordsCsv;
import lytebook.read.table.TemplateTablesCsv;
import lytebook.report.book.Book;
import lytebook.report.template.Template;
import lytebook.report.template.TemplateBook;
import lytebook.write.file.CsvWriter;
import lytebook.write.file.SafeFile;
import lytebook.write.xlsx.XlsxWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a blank log to fill in, or a filled one to try the program on. */
@Command(
    name = "template",
    description = "Writes a blank food log to fill in, or a filled one to practise with.")
final class TemplateCommand extends ProgramCommand {
  @Parameters(
      index = "0",
      paramLabel = "WHICH",
      description = {
        "log: a blank food log.",
        "practice: a filled week of a made-up adult.",
        "runner, thiazide, kidney: logs and diaries of other made-up people: a runner in summer, an"
            + " older woman on a water tablet, a man with kidney disease."
      })
  private Template template = Template.LOG;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Where it goes: .xlsx with notes and a page to print, or .csv.")
  private Path file = Path.of("");

  @Option(names = "--paper", paramLabel = "SIZE", description = "a4 (the default) or letter.")
  private Book.Paper paper = Book.Paper.A4;

  @Option(names = "--force", description = "Replace a file that is already there.")
  private boolean force;

  @Override
  public Integer call() {
    TemplateBook templates =
        new TemplateBook(
            TemplateTablesCsv.fromClassPath(),
            ReportWordsCsv.sentences(),
            AboutMeCsv.lists(),
            new HealthRules(HealthTablesCsv.fromClassPath()));
    Optional<Problem> problem =
        Files.exists(file) && !Files.isDirectory(file) && !force
            ? SafeFile.problem(ProblemCode.OUTPUT_EXISTS, file)
            : SafeFile.write(file, SafeFile.ExistingFile.REPLACE, content(templates));
    StoppedException.at(problem);
    err().println("Written: " + file);
    return ExitCode.WRITTEN;
  }

  private SafeFile.ContentWriter content(TemplateBook templates) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return out -> XlsxWriter.write(templates.book(template, paper), out);
    }
    if (name.endsWith(".csv")) {
      return out -> CsvWriter.write(templates.text(template), out);
    }
    throw misuse("'" + file + "': give a name that ends in .xlsx or .csv.");
  }
}
