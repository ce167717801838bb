package lytebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lytebook.assess.Verdict;
import lytebook.read.table.ReportWordsCsv;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;

/** Every sentence that a client reads is plain, and none says what no food log can show. */
class ClientWordsTest {
  /** Read by professionals: figures behind the words, and how the report reckons. */
  private static final Pattern FOR_PROFESSIONALS =
      Pattern.compile("cramps\\.(professional|unadjusted).*|.*\\.professional|about\\..*");

  /** Lists of choices and legends, where ; parts one from the next. */
  private static final Pattern LISTS =
      Pattern.compile(
          "own\\.(kinds|bases|countries)|picture\\.legend|cramp_diary\\.(counts|where|strength|answers)");

  private static final int FEWEST_WORDS = 4;

  private static Map<String, String> clientTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    ReportWordsCsv.sentences().all().entrySet().stream()
        .filter(one -> !FOR_PROFESSIONALS.matcher(one.getKey()).matches())
        .filter(one -> !LISTS.matcher(one.getKey()).matches())
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> texts.put(one.getKey(), one.getValue()));
    for (Verdict verdict : Verdict.values()) {
      texts.put("verdict " + verdict, ReportWordsCsv.verdicts().of(verdict).words());
    }
    return texts;
  }

  @Test
  void theWordsWereSeen() {
    assertTrue(clientTexts().size() > 200, clientTexts().size() + " texts");
  }

  @Test
  void nothingIsSaidThatAFoodLogCannotShow() {
    List<String> found = new ArrayList<>();
    clientTexts()
        .forEach(
            (key, text) ->
                ReadingGrade.bannedIn(text).forEach(word -> found.add(key + ": " + word)));
    problems()
        .forEach(
            text -> ReadingGrade.bannedIn(text).forEach(word -> found.add(text + ": " + word)));
    assertEquals(List.of(), found);
  }

  private static Stream<String> problems() {
    return Tables.fromClassPath("problems.csv").stream()
        .flatMap(row -> Stream.of(row.text("message"), row.text("fix")));
  }

  @Test
  void everySentenceIsPlain() {
    List<String> hard = new ArrayList<>();
    clientTexts()
        .forEach(
            (key, text) -> {
              String said = text.replaceAll("\\{\\d}", "it");
              if (said.split("\\s+").length >= FEWEST_WORDS) {
                double grade = ReadingGrade.of(said);
                if (grade > ReadingGrade.HARDEST) {
                  hard.add(String.format(Locale.ROOT, "%s %.1f: %s", key, grade, text));
                }
              }
            });
    assertEquals("", String.join("\n", hard));
  }
}
