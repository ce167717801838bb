package lytebook.read.table;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.DayMark;
import lytebook.log.LogColumn;
import lytebook.log.OwnFoodSheet;
import lytebook.log.aboutme.AboutMeWords;
import lytebook.log.date.NamedDays;
import lytebook.log.diary.ActivityWords;
import lytebook.log.diary.CrampDiaryWords;
import lytebook.log.diary.DayMarkReader;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.NutrientWords;
import lytebook.log.rows.RowWords;
import lytebook.text.TextFolding;

/**
 * The words by which a food log is understood, from {@code headers.csv}, {@code row-words.csv},
 * {@code about-me.csv}, {@code day-marks.csv}, {@code day-words.csv}, {@code copy-words.csv},
 * {@code cramp-diary.csv} and the tables of nutrients.
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
  private static final String UNIT_IN_HEADER = "IN_HEADER";
  private static final String NOT_A_LOG = "NOT_A_LOG";

  public static LogWords fromClassPath() {
    return new LogWords(
        headers(Tables.fromClassPath("headers.csv")),
        rows(Tables.fromClassPath("row-words.csv")),
        AboutMeWordsCsv.fromClassPath(),
        dayMarks(Tables.fromClassPath("day-marks.csv")),
        days(Tables.fromClassPath("day-words.csv")),
        NutrientWordsCsv.fromClassPath(),
        OwnWordsCsv.headers(),
        crampDiary(Tables.fromClassPath("cramp-diary.csv")),
        ActivityWordsCsv.fromClassPath());
  }

  private static HeaderNames headers(List<Tables.TableRow> rows) {
    Map<String, HeaderNames.HeaderWord> words = new HashMap<>();
    Map<String, String> units = new HashMap<>();
    Set<String> foreign = new HashSet<>();
    for (Tables.TableRow row : rows) {
      String column = row.text("column");
      String word = TextFolding.fold(row.text("header"));
      if (column.equals(UNIT_IN_HEADER)) {
        units.put(word, row.text("unit"));
      } else if (column.equals(NOT_A_LOG)) {
        foreign.add(word);
      } else {
        words.putIfAbsent(
            word,
            new HeaderNames.HeaderWord(LogColumn.valueOf(column), words.size(), row.text("unit")));
      }
    }
    return new HeaderNames(words, units, foreign);
  }

  private static RowWords rows(List<Tables.TableRow> rows) {
    Set<String> meals = new HashSet<>();
    Set<String> totals = new HashSet<>();
    Set<String> water = new HashSet<>();
    for (Tables.TableRow row : rows) {
      String word = TextFolding.fold(row.text("word"));
      switch (row.text("means")) {
        case "MEAL" -> meals.add(word);
        case "TOTAL" -> totals.add(word);
        case "WATER" -> water.add(word);
        default -> throw row.fault("means neither MEAL, TOTAL nor WATER");
      }
    }
    return new RowWords(meals, totals, CopyWordsCsv.everyDay(), water);
  }

  private static DayMarkReader.DayMarkWords dayMarks(List<Tables.TableRow> rows) {
    Set<String> headers = new HashSet<>();
    Map<String, DayMark> marks = new HashMap<>();
    for (Tables.TableRow row : rows) {
      String word = TextFolding.fold(row.text("text"));
      if (row.text("means").equals("HEADER")) {
        headers.add(word);
      } else {
        marks.put(word, DayMark.valueOf(row.text("means")));
      }
    }
    return new DayMarkReader.DayMarkWords(headers, marks);
  }

  private static CrampDiaryWords crampDiary(List<Tables.TableRow> rows) {
    Map<String, CrampDiaryWords.CrampColumn> headers = new HashMap<>();
    Map<String, CrampDiaryWords.CrampColumn> headersOfNights = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Boolean> answers = new HashMap<>();
    Map<String, Double> minutes = new HashMap<>();
    Set<String> ofOtherSheets = new HashSet<>();
    for (Tables.TableRow row : rows) {
      String word = CrampDiaryWords.key(row.text("text"));
      String means = row.text("means");
      switch (row.text("about")) {
        case "HEADER" -> headers.put(word, CrampDiaryWords.CrampColumn.valueOf(means));
        case "HEADER_OF_NIGHT" ->
            headersOfNights.put(word, CrampDiaryWords.CrampColumn.valueOf(means));
        case "COUNT" -> counts.put(word, Integer.valueOf(means));
        case "ANSWER" -> answers.put(word, row.yes("means"));
        case "HEADER_OF_OTHER" -> ofOtherSheets.add(word);
        case "UNIT" -> minutes.put(word, row.number("means").orElseThrow());
        default -> throw row.fault("about what?");
      }
    }
    return new CrampDiaryWords(headers, headersOfNights, counts, answers, minutes, ofOtherSheets);
  }

  private static NamedDays.DayWords days(List<Tables.TableRow> rows) {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    Set<String> day = new HashSet<>();
    for (Tables.TableRow row : rows) {
      String word = TextFolding.fold(row.text("word"));
      if (row.text("means").equals("DAY")) {
        day.add(word);
      } else {
        weekdays.put(word, DayOfWeek.valueOf(row.text("means")));
      }
    }
    return new NamedDays.DayWords(weekdays, day);
  }
}
