package lytebook.read.table;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lytebook.log.ActivityEntry;
import lytebook.log.DayMark;
import lytebook.log.LogColumn;
import lytebook.log.OwnFoodSheet;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.log.copy.CopyWords;
import lytebook.log.date.NamedDays;
import lytebook.log.diary.ActivityWords;
import lytebook.log.diary.ActivityWords.MeasuredIn;
import lytebook.log.diary.CrampDiaryWords;
import lytebook.log.diary.DayMarkReader;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.NutrientWords;
import lytebook.log.rows.RowWords;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.text.TextFolding;

/**
 * The words by which a food log is understood, from {@code headers.csv}, {@code row-words.csv},
 * {@code about-me.csv}, {@code day-marks.csv}, {@code day-words.csv}, {@code copy-words.csv},
 * {@code cramp-diary.csv}, {@code activity-words.csv} and the tables of nutrients.
 *
 * @param headers words that name columns
 * @param rows words that name meals and totals
 * @param aboutMe words of an About me sheet
 * @param dayMarks words of the column "Use this day?"
 * @param days words for days without dates
 * @param nutrients words that name columns of nutrients
 * @param ownSheets what the headers of My foods and Recipes are for
 * @param crampDiary words of a cramp diary
 * @param activity words of an activity diary
 */
public record LogWords(
    HeaderNames headers,
    RowWords rows,
    AboutMeWords aboutMe,
    DayMarkReader.DayMarkWords dayMarks,
    NamedDays.DayWords days,
    NutrientWords nutrients,
    Map<OwnFoodSheet.SheetType, Map<String, String>> ownSheets,
    CrampDiaryWords crampDiary,
    ActivityWords activity) {
  public static LogWords fromClassPath() {
    WordTable marks = new WordTable("day-marks.csv", "means", "text", TextFolding::fold);
    WordTable days = new WordTable("day-words.csv", "means", "word", TextFolding::fold);
    return new LogWords(
        headerNames(),
        rowWords(),
        AboutMeCsv.words(),
        new DayMarkReader.DayMarkWords(marks.words("HEADER"), marks.wordsAbout(DayMark.class)),
        new NamedDays.DayWords(days.wordsAbout(DayOfWeek.class), days.words("DAY")),
        nutrientWords(),
        OwnWordsCsv.headers(),
        crampWords(),
        activityWords());
  }

  /** The words by which a row names other rows, {@code copy-words.csv}. */
  public static CopyWords copyWords() {
    return new CopyWords(
        Tables.records(
            "copy-words.csv",
            row ->
                new CopyWords.CopyWord(
                    row.text("word"),
                    row.constant(CopyWords.CopyMeaning.class, "means"),
                    row.wholeIfGiven("value").orElse(0))),
        rowWords());
  }

  private static HeaderNames headerNames() {
    Map<String, HeaderNames.HeaderWord> words = new HashMap<>();
    Map<String, String> units = new HashMap<>();
    Set<String> foreign = new HashSet<>();
    for (TableRow row : Tables.fromClassPath("headers.csv")) {
      String word = TextFolding.fold(row.text("header"));
      switch (row.text("column")) {
        case "IN_HEADER" -> units.put(word, row.text("unit"));
        case "NOT_A_LOG" -> foreign.add(word);
        default -> {
          LogColumn column = row.constant(LogColumn.class, "column");
          words.putIfAbsent(
              word, new HeaderNames.HeaderWord(column, words.size(), row.text("unit")));
        }
      }
    }
    return new HeaderNames(words, units, foreign);
  }

  private static RowWords rowWords() {
    WordTable rows =
        new WordTable("row-words.csv", "means", "word", TextFolding::fold)
            .onlyAbout("MEAL", "TOTAL", "WATER");
    WordTable copies = new WordTable("copy-words.csv", "means", "word", TextFolding::fold);
    return new RowWords(
        rows.words("MEAL"), rows.words("TOTAL"), copies.words("EVERY_DAY"), rows.words("WATER"));
  }

  /** Names and units of nutrients, {@code nutrient-words.csv} and {@code dialect-units.csv}. */
  static NutrientWords nutrientWords() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    Map<String, Nutrient> words = new HashMap<>();
    for (TableRow row : Tables.fromClassPath("nutrient-words.csv")) {
      words.put(TextFolding.fold(row.text("word")), nutrients.byId(row.text("nutrient")));
    }
    return new NutrientWords(nutrients, words, NutrientsCsv.units());
  }

  private static CrampDiaryWords crampWords() {
    WordTable table =
        new WordTable("cramp-diary.csv", CrampDiaryWords::key)
            .onlyAbout("HEADER", "HEADER_OF_NIGHT", "HEADER_OF_OTHER", "COUNT", "ANSWER", "UNIT");
    return new CrampDiaryWords(
        table.constants("HEADER", CrampDiaryWords.CrampColumn.class),
        table.constants("HEADER_OF_NIGHT", CrampDiaryWords.CrampColumn.class),
        table.numbers("COUNT"),
        table.map("ANSWER", row -> row.yes("means")),
        table.map("UNIT", row -> row.needed("means")),
        table.words("HEADER_OF_OTHER"));
  }

  private static ActivityWords activityWords() {
    WordTable table =
        new WordTable("activity-words.csv", TextFolding::fold)
            .onlyAbout("HEADER", "UNIT", "EFFORT", "HEAT", "REST");
    Map<MeasuredIn, Map<String, Double>> units = new EnumMap<>(MeasuredIn.class);
    for (MeasuredIn measure : MeasuredIn.values()) {
      units.put(measure, table.map("UNIT", measure.name(), row -> row.needed("factor")));
    }
    return new ActivityWords(
        table.map(
            "HEADER",
            row ->
                new ActivityWords.ActivityHeader(
                    row.constant(ActivityWords.ActivityColumn.class, "means"),
                    row.number("factor").orElse(1))),
        units,
        table.constants("EFFORT", ActivityEntry.Effort.class),
        table.constants("HEAT", ActivityEntry.Heat.class),
        table.words("REST"));
  }
}
