package lytebook.log;

import java.util.regex.Pattern;

/** What a spreadsheet shows for a formula that gives no value: {@code #REF!}, {@code #N/A}. */
public final class FormulaErrors {
  private static final Pattern ERROR = Pattern.compile("#(?:N/A|[A-Z][A-Z0-9/_]{1,20}[!?])");

  private FormulaErrors() {}

  /** Whether a cell's whole text is such an error; the reader of the log lists it. */
  public static boolean isOne(String text) {
    return text.startsWith("#") && ERROR.matcher(text).matches();
  }
}
