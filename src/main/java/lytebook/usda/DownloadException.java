package lytebook.usda;

import java.io.IOException;
import lytebook.problem.ProblemCode;

/** A download that cannot be used as a whole; {@link FdcImport} turns it into a problem. */
final class DownloadException extends IOException {
  private final ProblemCode code;
  private final String detail;

  DownloadException(ProblemCode code, String detail) {
    super(code + " " + detail);
    this.code = code;
    this.detail = detail;
  }

  ProblemCode code() {
    return code;
  }

  /** What fills the gap of the problem's words. */
  String detail() {
    return detail;
  }
}
