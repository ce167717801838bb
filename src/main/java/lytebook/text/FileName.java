package lytebook.text;

/** Names of files, without their folders. */
public final class FileName {
  /** Ends the stem of a report's name. */
  public static final String REPORT = "-report";

  private FileName() {}

  /** The name without its ending: {@code week} of {@code week.csv}; a dot in front begins none. */
  public static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
