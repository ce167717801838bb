package lytebook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.text.FileName;
import lytebook.write.file.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the reports of a run go, so that no log and no report is written over by another.
 *
 * @param logs the logs of the run
 * @param output the file or folder asked for; null for beside each log
 * @param force whether a file that is not ours may be replaced
 */
public record ReportFiles(List<Path> logs, @Nullable Path output, boolean force) {
  public ReportFiles {
    logs = List.copyOf(logs);
  }

  /** {@code NAME-report.xlsx} beside the log; a report that is read again keeps its own name. */
  public Path target(Path log) {
    return target(log, "");
  }

  /**
   * The same for one of several people in a log: {@code NAME-CODE-report.xlsx}.
   *
   * @param ending the person's code as part of a file's name; empty for a log of one person
   */
  public Path target(Path log, String ending) {
    String name = String.valueOf(log.getFileName());
    String reportName =
        EarlierReport.isOurs(log)
            ? name
            : FileName.stem(name)
                + (ending.isEmpty() ? "" : "-" + ending)
                + FileName.REPORT
                + ".xlsx";
    if (output == null) {
      return log.resolveSibling(reportName);
    }
    return Files.isDirectory(output) ? output.resolve(reportName) : output;
  }

  /** Whether a file was named, not a folder, so that there is room for one report. */
  public boolean isOneFile() {
    return output != null && !Files.isDirectory(output);
  }

  /** Why the options cannot be meant so; empty when they can. */
  public Optional<String> misuse() {
    Map<Path, Path> logOf = new HashMap<>();
    for (Path log : logs) {
      Path target = target(log).toAbsolutePath().normalize();
      Path other = logOf.put(target, log);
      if (other != null) {
        return Optional.of(
            String.format(
                Locale.ROOT,
                "The reports of %s and %s would both be %s: name a folder with -o, or run them one"
                    + " by one.",
                other,
                log,
                target.getFileName()));
      }
    }
    return Optional.empty();
  }

  /**
   * The log itself is never written over, nor by the copy kept of an old report; another's file
   * only when asked.
   */
  public Optional<Problem> inTheWay(Path log, Path target) throws IOException {
    if (isALog(SafeFile.previous(target)) && Files.exists(target)) {
      return SafeFile.problem(ProblemCode.COPY_IS_THE_LOG, SafeFile.previous(target));
    }
    if (!Files.exists(target)) {
      return Optional.empty();
    }
    boolean isOurs = EarlierReport.isOurs(target);
    if (isALog(target) && !(isOurs && Files.isSameFile(log, target))) {
      return SafeFile.problem(ProblemCode.OUTPUT_IS_THE_LOG, target);
    }
    return isOurs || force || Files.isDirectory(target)
        ? Optional.empty()
        : SafeFile.problem(ProblemCode.OUTPUT_NOT_OURS, target);
  }

  /** Whether two paths are of one file, there or not. */
  public static boolean isSame(Path one, Path other) {
    try {
      return (Files.exists(one) && Files.exists(other))
          ? Files.isSameFile(one, other)
          : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isALog(Path file) throws IOException {
    for (Path log : logs) {
      if (Files.exists(log) && Files.exists(file) && Files.isSameFile(log, file)) {
        return true;
      }
    }
    return false;
  }
}
