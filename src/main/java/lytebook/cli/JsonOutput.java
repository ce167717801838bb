package lytebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lytebook.app.ProgramTables;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.report.Report;
import lytebook.write.file.SafeFile;
import lytebook.write.json.JsonReport;

/**
 * Where the JSON of a report goes.
 *
 * @param where a file, or {@code -} for standard output
 */
record JsonOutput(Path where) {
  private static final Path STANDARD_OUTPUT = Path.of("-");

  boolean isStandardOutput() {
    return where.equals(STANDARD_OUTPUT);
  }

  /** Whether it would be written over a file that the run reads or writes. */
  boolean isOver(Path file) {
    if (isStandardOutput()) {
      return false;
    }
    try {
      boolean bothThere = Files.exists(where) && Files.exists(file);
      return bothThere
          ? Files.isSameFile(where, file)
          : where.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }

  /** Why it cannot be written, as far as can be told before; empty when it can. */
  Optional<Problem> inTheWay() {
    return isStandardOutput() ? Optional.empty() : SafeFile.inTheWay(where);
  }

  /** Why the JSON could not be written; empty when it was. */
  Optional<Problem> write(Report report, ProgramTables data, Streams streams) throws IOException {
    JsonReport json =
        new JsonReport(data.nutrients(), data.sentences(), data.problemWording(), data.health());
    if (!isStandardOutput()) {
      return SafeFile.write(where, SafeFile.ExistingFile.REPLACE, out -> json.write(report, out));
    }
    json.write(report, streams.out());
    return streams.out().checkError()
        ? Optional.of(
            Problem.of(
                ProblemCode.OUTPUT_FAILED,
                Place.ofFile("standard output"),
                "",
                "it was closed before all was said"))
        : Optional.empty();
  }
}
