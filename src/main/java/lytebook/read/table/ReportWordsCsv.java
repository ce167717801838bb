package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lytebook.assess.Verdict;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.report.CrampSentences;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.total.MealOrder;

/** Reads the tables of words that a report is made of. */
public final class ReportWordsCsv {
  private ReportWordsCsv() {}

  /** The sentences, {@code sentences.csv}, and those of cramps, {@code cramp-words.csv}. */
  public static Sentences sentences() {
    Map<String, String> byKey =
        new HashMap<>(Tables.byKey("sentences.csv", "key", row -> row.text("text")));
    for (TableRow row : Tables.fromClassPath("cramp-words.csv")) {
      String key = CrampSentences.key(row.text("gate"), row.text("for"));
      row.putOnce(byKey, key, row.text("text"));
    }
    return new Sentences(byKey);
  }

  /** The words of every kind of problem, {@code problems.csv}. */
  public static ProblemWording problems() {
    Map<ProblemCode, ProblemWording.MessageAndFix> words = new EnumMap<>(ProblemCode.class);
    for (TableRow row : Tables.fromClassPath("problems.csv")) {
      row.putOnce(
          words,
          row.constant(ProblemCode.class, "code"),
          row.as(ProblemWording.MessageAndFix.class));
    }
    return new ProblemWording(words);
  }

  /** Icon, words and look of every verdict, {@code verdicts.csv}. */
  public static VerdictWords verdicts() {
    Map<Verdict, VerdictWords.VerdictLabel> shown = new EnumMap<>(Verdict.class);
    for (TableRow row : Tables.fromClassPath("verdicts.csv")) {
      shown.put(row.constant(Verdict.class, "code"), row.as(VerdictWords.VerdictLabel.class));
    }
    return new VerdictWords(shown);
  }

  /** The order of meals in a day, {@code meals.csv}. */
  public static MealOrder mealOrder() {
    Map<String, Integer> ranks = new HashMap<>();
    for (TableRow row : Tables.fromClassPath("meals.csv")) {
      ranks.put(row.text("meal").toLowerCase(Locale.ROOT), row.whole("order"));
    }
    return new MealOrder(ranks);
  }
}
