package lytebook.read.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import lytebook.problem.ProblemCode;
import lytebook.read.log.LogReader;

/** A file that cannot be read as a log; {@link LogReader} turns it into a problem. */
public final class UnreadableFileException extends IOException {
  private final ProblemCode code;
  private final List<String> details;

  public UnreadableFileException(ProblemCode code, String... details) {
    super(code + " " + String.join(" ", details));
    this.code = code;
    this.details = List.of(details);
  }

  UnreadableFileException(ProblemCode code, Throwable cause) {
    super(code.name(), cause);
    this.code = code;
    this.details = List.of();
  }

  /** What a fault inside a workbook's parts means to the user. */
  public static UnreadableFileException of(Exception fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFileException known) {
        return known;
      }
      String message = cause.getMessage();
      if (message != null && message.contains("Zip bomb")) {
        return new UnreadableFileException(ProblemCode.UNPACKS_TOO_LARGE, fault);
      }
    }
    return new UnreadableFileException(ProblemCode.DAMAGED, fault);
  }

  /** The machine's own words for what went wrong with a file. */
  public static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "access is denied";
    }
    String words =
        fault instanceof FileSystemException files ? files.getReason() : fault.getMessage();
    return words == null ? fault.getClass().getSimpleName() : words;
  }

  public ProblemCode code() {
    return code;
  }

  /** What fills the gaps of the problem's words. */
  public List<String> details() {
    return details;
  }
}
