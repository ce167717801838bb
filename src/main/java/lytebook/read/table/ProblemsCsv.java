package lytebook.read.table;

import java.util.EnumMap;
import java.util.Map;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;

/** Reads {@code problems.csv}: the words of every kind of problem. */
public final class ProblemsCsv {
  private ProblemsCsv() {}

  /** The words that come with the program. */
  public static ProblemWording fromClassPath() {
    Map<ProblemCode, ProblemWording.MessageAndFix> words = new EnumMap<>(ProblemCode.class);
    for (Tables.TableRow row : Tables.fromClassPath("problems.csv")) {
      ProblemCode code = ProblemCode.valueOf(row.text("code"));
      if (words.put(code, new ProblemWording.MessageAndFix(row.text("message"), row.text("fix")))
          != null) {
        throw row.fault(code + " stands twice");
      }
    }
    return new ProblemWording(words);
  }
}
