package lytebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lytebook.app.ProgramTables;
import lytebook.app.ReportFiles;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.usda.FdcImport;
import lytebook.usda.FdcOutcome;
import lytebook.write.file.CsvWriter;
import lytebook.write.file.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a file of own foods from a download of USDA FoodData Central. */
@Command(
    name = "import",
    description =
        "Makes a file of own foods from a CSV download of USDA FoodData Central. What is not known"
            + " stays unknown; samples and foods that are no longer current are left out.",
    footer = {
      "",
      "For example:",
      "  lytebook foods import foundation_food_csv.zip -o usda-foods.csv",
      "  lytebook report log.xlsx --foods usda-foods.csv"
    })
final class FoodsImportCommand extends ProgramCommand {
  @Parameters(
      arity = "1",
      paramLabel = "FDC_FOLDER_OR_ZIP",
      description = "The download: its .zip, or the folder it unpacks to.")
  private Path download = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file of own foods to write, such as usda-foods.csv.")
  private Path output = Path.of("");

  @Option(
      names = "--only",
      paramLabel = "WORDS",
      description = "Only foods whose name holds all these words.")
  private String only = "";

  @Option(names = "--force", description = "Replace a file that foods import did not make.")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    checkUsage();
    StoppedException.at(inTheWay());
    FdcOutcome outcome = FdcImport.read(download, only);
    if (outcome instanceof FdcOutcome.Unusable unusable) {
      throw new StoppedException(List.of(unusable.problem()));
    }
    FdcOutcome.Imported foods = (FdcOutcome.Imported) outcome;
    StoppedException.at(
        SafeFile.write(
            output,
            SafeFile.ExistingFile.KEEP_AS_PREVIOUS,
            out -> CsvWriter.write(foods.table(), out)));
    said(foods, ProgramTables.load());
    return ExitCode.WRITTEN;
  }

  /** The download is read, never written to. */
  private void checkUsage() throws IOException {
    Path whole = output.toAbsolutePath().normalize();
    boolean isInside = whole.startsWith(download.toAbsolutePath().normalize());
    boolean isItsOwn = isInside && Files.isRegularFile(output) && !isOurs();
    if (isItsOwn || ReportFiles.isSame(output, download)) {
      throw misuse("-o " + output + " is the download or a file of it: give another name.");
    }
  }

  private Optional<Problem> inTheWay() throws IOException {
    Optional<Problem> problem = SafeFile.inTheWay(output);
    if (problem.isPresent() || force || Files.notExists(output) || isOurs()) {
      return problem;
    }
    return SafeFile.problem(ProblemCode.OUTPUT_EXISTS, output);
  }

  /** Whether an import made the file: its columns, and no food but those of a download. */
  private boolean isOurs() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(output), StandardCharsets.UTF_8))) {
      String header = lines.readLine();
      return header != null
          && header.replace("\uFEFF", "").equals(String.join(",", FdcImport.header()))
          && lines.lines().allMatch(line -> line.startsWith(FdcImport.ID));
    }
  }

  private void said(FdcOutcome.Imported foods, ProgramTables data) {
    PrintWriter err = err();
    err.printf(
        Locale.ROOT,
        "%,d %s read: %s. The rest of the %,d rows in food.csv are samples, no longer current or"
            + " not asked for.%n",
        foods.foods(),
        foods.foods() == 1 ? "food" : "foods",
        foods.release(),
        foods.rows());
    List<String> unknown = new ArrayList<>();
    for (Nutrient nutrient : data.nutrients()) {
      Integer lacking = foods.unknown().get(nutrient.foodsColumn());
      if (lacking != null && nutrient.counts() == Nutrient.AddedBy.ALL) {
        String name = nutrient.name().toLowerCase(Locale.ROOT);
        unknown.add(String.format(Locale.ROOT, "%s in %,d", name, lacking));
      }
    }
    err.println("Unknown: " + String.join(", ", unknown) + " of the foods.");
    if (foods.byVolume() > 0) {
      err.printf(
          Locale.ROOT,
          "%,d foods have figures per 100 mL; these were taken as per 100 g.%n",
          foods.byVolume());
    }
    err.println();
    err.println("Own foods: " + output);
    err.println("Use them:  lytebook report LOG --foods " + output);
  }
}
