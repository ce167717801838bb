package lytebook.read.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lytebook.log.copy.CopyWords;
import lytebook.log.copy.CopyWords.CopyMeaning;
import lytebook.text.TextFolding;

/** Reads the words by which a row names other rows, {@code copy-words.csv}. */
public final class CopyWordsCsv {
  private CopyWordsCsv() {}

  /** The words that come with the program. */
  public static CopyWords fromClassPath() {
    return new CopyWords(words(), LogWords.fromClassPath().rows());
  }

  private static List<CopyWords.CopyWord> words() {
    return Tables.fromClassPath("copy-words.csv").stream()
        .map(
            row ->
                new CopyWords.CopyWord(
                    row.text("word"),
                    CopyMeaning.valueOf(row.text("means")),
                    (int) row.number("value").orElse(0)))
        .toList();
  }

  /** Words that stand in place of a date for every day, folded as headers are. */
  static Set<String> everyDay() {
    Set<String> texts = new HashSet<>();
    words().stream()
        .filter(word -> word.means() == CopyMeaning.EVERY_DAY)
        .forEach(word -> texts.add(TextFolding.fold(word.text())));
    return texts;
  }
}
