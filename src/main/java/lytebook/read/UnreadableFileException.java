package lytebook.read;

import java.io.IOException;
import lytebook.problem.ProblemCode;

/** A file that cannot be read as a log; {@link LogReader} turns it into a problem. */
final class UnreadableFileException extends IOException {
  private final ProblemCode code;
  private final String detail;

  UnreadableFileException(ProblemCode code, String detail) {
    super(code + " " + detail);
    this.code = code;
    this.detail = detail;
  }

  UnreadableFileException(ProblemCode code, Throwable cause) {
    super(code.name(), cause);
    this.code = code;
    this.detail = "";
  }

  ProblemCode code() {
    return code;
  }

  /** What fills the gap of the problem's words; may be empty. */
  String detail() {
    return detail;
  }
}
