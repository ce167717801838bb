package lytebook.spreadsheet;

import java.util.regex.Pattern;
import lytebook.problem.ProblemCode;

/** What a spreadsheet shows for a formula that gives no value: {@code #REF!}, {@code #N/A}. */
public final class FormulaErrors {
  /** Stands for a cell whose value the file holds damaged; no spreadsheet shows it. */
  public static final String BROKEN = "#BROKEN!";

  private static final Pattern ERROR = Pattern.compile("#(?:N/A|[A-Z][A-Z0-9/_]{1,20}[!?])");

  private FormulaErrors() {}

  /** Whether a cell's whole text is such an error; the reader of the log lists it. */
  public static boolean isOne(String text) {
    return text.startsWith("#") && ERROR.matcher(text).matches();
  }

  /** What is wrong with a cell that shows such an error. */
  public static ProblemCode codeOf(String text) {
    return text.equals(BROKEN) ? ProblemCode.CELL_BROKEN : ProblemCode.FORMULA_ERROR;
  }
}
