package lytebook.report;

import java.util.EnumMap;
import java.util.Map;
import lytebook.assess.Verdict;
import lytebook.report.book.Highlight;

/** Icon, words and look of every verdict; they stand in {@code verdicts.csv}. */
public final class VerdictWords {
  /**
   * How one verdict is shown.
   *
   * @param icon one character that holds in grey print
   * @param words what a client reads
   * @param look colour and weight of the cell
   */
  public record VerdictLabel(String icon, String words, Highlight look) {
    /** Icon and words. */
    public String text() {
      return icon + " " + words;
    }
  }

  private final Map<Verdict, VerdictLabel> byVerdict;

  /**
   * @param byVerdict how each verdict is shown; a missing one is a fault of the program
   */
  public VerdictWords(Map<Verdict, VerdictLabel> byVerdict) {
    this.byVerdict = new EnumMap<>(byVerdict);
    for (Verdict verdict : Verdict.values()) {
      if (!byVerdict.containsKey(verdict)) {
        throw new IllegalArgumentException("no words for " + verdict);
      }
    }
  }

  public VerdictLabel of(Verdict verdict) {
    VerdictLabel shown = byVerdict.get(verdict);
    if (shown == null) {
      throw new IllegalStateException(verdict.name());
    }
    return shown;
  }
}
