package lytebook.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import lytebook.app.Lytebook;
import lytebook.app.ReportFiles;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.report.Report;
import lytebook.write.file.SafeFile;
import org.apache.commons.io.output.WriterOutputStream;

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
    return !isStandardOutput() && ReportFiles.isSame(where, file);
  }

  /** Why it cannot be written, as far as can be told before; empty when it can. */
  Optional<Problem> inTheWay() {
    return isStandardOutput() ? Optional.empty() : SafeFile.inTheWay(where);
  }

  /** Why the JSON could not be written; empty when it was. */
  Optional<Problem> write(Report report, Lytebook run, PrintWriter out) throws IOException {
    if (!isStandardOutput()) {
      return SafeFile.write(where, SafeFile.ExistingFile.REPLACE, file -> run.json(report, file));
    }
    OutputStream bytes =
        WriterOutputStream.builder().setWriter(out).setCharset(StandardCharsets.UTF_8).get();
    run.json(report, bytes);
    bytes.flush();
    return out.checkError()
        ? Optional.of(
            Problem.of(
                ProblemCode.OUTPUT_FAILED,
                Place.ofFile("standard output"),
                "",
                "it was closed before all was said"))
        : Optional.empty();
  }
}
