package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lytebook.log.OwnFoodSheet;
import lytebook.nutrient.Nutrients;
import lytebook.own.LabelWords;
import lytebook.report.Sentences;
import lytebook.report.sheet.entry.OwnFoodsSheet;
import lytebook.text.FoodWords;
import lytebook.text.TextFolding;
import org.junit.jupiter.api.Test;

/** What we write on My foods and Recipes we also understand. */
class OwnWordsCsvTest {
  private static final LabelWords WORDS = OwnWordsCsv.fromClassPath();
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final Sentences SENTENCES = ReportWordsCsv.sentences();

  @Test
  void everyHeaderOfOursIsKnown() {
    for (OwnFoodSheet.SheetType kind : OwnFoodSheet.SheetType.values()) {
      Map<String, String> headers = OwnWordsCsv.headers().getOrDefault(kind, Map.of());
      for (OwnFoodsSheet.OwnFoodColumn column : OwnFoodsSheet.OwnFoodColumn.of(kind, NUTRIENTS)) {
        assertEquals(column.use(), headers.get(TextFolding.fold(column.header())), column.header());
      }
      assertEquals(OwnFoodSheet.WAS, headers.get(TextFolding.fold(OwnFoodsSheet.WAS)));
    }
  }

  @Test
  void everyChoiceIsUnderstood() {
    for (String kind : choices("own.kinds")) {
      assertTrue(WORDS.kinds().containsKey(folded(kind)), kind);
    }
    for (String basis : choices("own.bases")) {
      assertTrue(WORDS.bases().containsKey(folded(basis)), basis);
    }
    assertEquals(choices("own.countries"), WORDS.dailyValues().countries());
    assertEquals(false, WORDS.everyone().get(folded(SENTENCES.say("review.this_client"))));
    assertEquals(true, WORDS.everyone().get(folded(SENTENCES.say("review.all_clients"))));
  }

  /** As the regulations print them. */
  @Test
  void theDailyValuesAreThoseOfTheRegulations() {
    Map<String, String> byCountry = new TreeMap<>();
    for (TableRow row : Tables.fromClassPath("label-daily-values.csv")) {
      assertTrue(!row.text("source").isBlank(), row.text("country"));
      byCountry.merge(
          row.text("country"),
          row.text("nutrient") + " " + row.text("value"),
          (a, b) -> a + ", " + b);
    }
    assertEquals(
        Map.of(
            "EU", "calcium 800, magnesium 375, potassium 2000, salt 6",
            "UK", "calcium 800, magnesium 375, potassium 2000, salt 6",
            "US", "calcium 1300, magnesium 420, potassium 4700, sodium 2300",
            "US before 2020", "calcium 1000, magnesium 400, potassium 3500, sodium 2400"),
        byCountry);
  }

  @Test
  void theExamplesOfTheTemplateArePassedOver() {
    TemplateTablesCsv.fromClassPath()
        .ownExamples()
        .forEach(
            (kind, lines) -> {
              List<String> uses =
                  OwnFoodsSheet.OwnFoodColumn.of(kind, NUTRIENTS).stream()
                      .map(OwnFoodsSheet.OwnFoodColumn::use)
                      .collect(Collectors.toList());
              for (Map<String, String> line : lines) {
                assertTrue(line.getOrDefault("notes", "").startsWith("Example"), line.toString());
                assertTrue(uses.containsAll(line.keySet()), line.toString());
              }
            });
  }

  private static List<String> choices(String key) {
    return List.of(SENTENCES.say(key).split(";", -1));
  }

  private static String folded(String words) {
    return FoodWords.foldedText(words);
  }
}
