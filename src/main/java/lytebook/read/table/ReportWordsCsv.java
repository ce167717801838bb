package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lytebook.assess.Verdict;
import lytebook.report.CrampSentences;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Highlight;
import lytebook.total.MealOrder;

/** Reads the tables of words that a report is made of. */
public final class ReportWordsCsv {
  private ReportWordsCsv() {}

  /** The sentences, {@code sentences.csv}, and those of cramps, {@code cramp-words.csv}. */
  public static Sentences sentences() {
    Map<String, String> byKey = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("sentences.csv")) {
      if (byKey.put(row.text("key"), row.text("text")) != null) {
        throw row.fault("key stands twice");
      }
    }
    for (Tables.TableRow row : Tables.fromClassPath("cramp-words.csv")) {
      String key = CrampSentences.key(row.text("gate"), row.text("for"));
      if (byKey.put(key, row.text("text")) != null) {
        throw row.fault("key stands twice");
      }
    }
    return new Sentences(byKey);
  }

  /** Icon, words and look of every verdict, {@code verdicts.csv}. */
  public static VerdictWords verdicts() {
    Map<Verdict, VerdictWords.VerdictLabel> shown = new EnumMap<>(Verdict.class);
    for (Tables.TableRow row : Tables.fromClassPath("verdicts.csv")) {
      shown.put(
          Verdict.valueOf(row.text("code")),
          new VerdictWords.VerdictLabel(
              row.text("icon"), row.text("words"), Highlight.valueOf(row.text("look"))));
    }
    return new VerdictWords(shown);
  }

  /** The order of meals in a day, {@code meals.csv}. */
  public static MealOrder mealOrder() {
    Map<String, Integer> ranks = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("meals.csv")) {
      ranks.put(
          row.text("meal").toLowerCase(Locale.ROOT),
          (int) row.number("order").orElseThrow(() -> row.fault("no order")));
    }
    return new MealOrder(ranks);
  }
}
