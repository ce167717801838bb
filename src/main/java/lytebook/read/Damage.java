package lytebook.read;

import lytebook.problem.ProblemCode;

/** What a fault inside a workbook's parts means to the user. */
final class Damage {
  private Damage() {}

  static UnreadableFileException of(Exception fault) {
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
}
