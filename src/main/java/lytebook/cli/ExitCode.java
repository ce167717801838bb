package lytebook.cli;

/** Exit codes of every command. */
final class ExitCode {
  static final int WRITTEN = 0;

  /** Written, but {@code --strict} and rows need attention. */
  static final int NEEDS_ATTENTION = 1;

  static final int USAGE = 2;

  /** Nothing readable, not writable, or one of several inputs failed. */
  static final int NOT_DONE = 3;

  static final int INTERNAL_FAULT = 70;

  private ExitCode() {}
}
