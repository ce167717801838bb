package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lytebook.match.amount.Units;
import lytebook.report.template.TemplateRow;
import lytebook.report.template.TemplateTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates are filled with is understood by the reader of logs. */
class TemplateTablesCsvTest {
  private static final TemplateTables TABLES = TemplateTablesCsv.fromClassPath();

  @ParameterizedTest
  @ValueSource(strings = {"units.csv", "row-words.csv"})
  void placesInADropDownRunFromOne(String table) {
    List<Integer> places =
        Tables.fromClassPath(table).stream()
            .flatMapToInt(row -> row.number("drop_down").stream().mapToInt(place -> (int) place))
            .sorted()
            .boxed()
            .toList();
    assertEquals(IntStream.rangeClosed(1, places.size()).boxed().toList(), places);
    assertTrue(places.size() >= 5, table);
  }

  @Test
  void everyMealToChooseHasAPlaceInTheDay() {
    Set<String> known =
        Tables.fromClassPath("meals.csv").stream()
            .map(row -> row.text("meal").toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    TABLES.meals().forEach(meal -> assertTrue(known.contains(meal.toLowerCase(Locale.ROOT)), meal));
    TABLES.week().forEach(row -> assertTrue(TABLES.meals().contains(row.meal()), row.toString()));
  }

  @Test
  void theExamplesUseUnitsThatAreKnown() {
    Units units = MatchTablesCsv.fromClassPath().units();
    for (TemplateRow row : TABLES.examples()) {
      assertTrue(row.unit().isEmpty() || units.of(row.unit()).isPresent(), row.toString());
      assertTrue(row.notes().startsWith("Example"), row.toString());
    }
    assertFalse(TABLES.examples().isEmpty());
  }

  /** A gap in the numbers of the notes would leave the lines after it out. */
  @Test
  void theNotesOnHowToFillTheLogHaveNoGap() {
    Map<String, String> sentences = ReportWordsCsv.sentences().all();
    for (String key : new TreeSet<>(sentences.keySet())) {
      if (key.matches("template\\.how\\..+\\.[2-9]")) {
        int last = key.charAt(key.length() - 1) - '0';
        String before = key.substring(0, key.length() - 1) + (last - 1);
        assertTrue(sentences.containsKey(before), key + " without " + before);
      }
    }
  }
}
