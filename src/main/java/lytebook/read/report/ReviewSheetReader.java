package lytebook.read.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lytebook.memory.ReviewAnswer;
import lytebook.read.file.SheetFile;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.report.format.ReviewColumn;

/** Reads the answers on the sheet Review of an earlier report. */
final class ReviewSheetReader {
  private static final ReviewAnswer.NoFood[] NO_FOOD = ReviewAnswer.NoFood.values();

  private static final Set<String> NEEDED =
      Set.of(
          ReviewColumn.CHOICE.header(),
          ReviewColumn.ID_OR_GRAMS.header(),
          ReviewColumn.REMEMBER.header(),
          ReviewColumn.TEXT.header(),
          ReviewColumn.UNIT.header(),
          ReviewColumn.UNIT_WAS.header(),
          ReviewColumn.WEIGHT_UNIT.header(),
          ReviewColumn.WEIGHT_NUMBER.header(),
          ReviewColumn.SCOPE.header(),
          ReviewColumn.DAYS.header(),
          ReviewColumn.CHOICE_WAS.header(),
          ReviewColumn.ID_OR_GRAMS_WAS.header(),
          ReviewColumn.REMEMBER_WAS.header());

  /** What every choice that the sheet offers stands for. */
  private final Map<String, String> keys = new HashMap<>();

  private ReviewSheetReader() {}

  /** All lines with words that a decision can be about; none when no sheet is a Review. */
  static List<ReviewAnswer> read(SheetFile report, ReportWords words) throws IOException {
    ReportTable review = ReportTable.in(report, NEEDED, words.headers(ReadSheet.REVIEW));
    if (review == null) {
      return List.of();
    }
    ReviewSheetReader reader = new ReviewSheetReader();
    List<ReportRow> lines = review.rows().stream().filter(ReviewSheetReader::isLine).toList();
    lines.forEach(reader::addKeys);
    return lines.stream().map(reader::answer).toList();
  }

  private static boolean isLine(ReportRow row) {
    return !row.text(ReviewColumn.TEXT.header()).isEmpty()
        && row.number(ReviewColumn.WEIGHT_NUMBER.header()).orElse(0) > 0;
  }

  /** What the row's choices stand for; 0.1.0 wrote the choices without a food in one order. */
  private void addKeys(ReportRow row) {
    boolean hasKeys = row.has(ReviewColumn.KEYS.header());
    int withoutFood = 0;
    for (int i = 0; i < ReviewColumn.MOST_CHOICES; i++) {
      String choice = row.text(ReviewColumn.choice(i).header());
      if (choice.isEmpty()) {
        return;
      }
      String key = row.text(ReviewColumn.choiceKey(i).header());
      if (!hasKeys && idIn(choice).isEmpty() && withoutFood < NO_FOOD.length) {
        key = NO_FOOD[withoutFood++].name();
      }
      keys.putIfAbsent(choice.toLowerCase(Locale.ROOT), key.isEmpty() ? idIn(choice) : key);
    }
  }

  /** What a choice stands for; one that is not offered may be a food with its id behind it. */
  private String key(String choice) {
    return keys.getOrDefault(choice.toLowerCase(Locale.ROOT), idIn(choice));
  }

  /** The id at the end of a food, {@code Milk, NFS [FNDDS:11100000]}; empty when there is none. */
  private static String idIn(String choice) {
    int open = choice.lastIndexOf('[');
    int close = choice.lastIndexOf(']');
    return open >= 0 && close > open + 1 ? choice.substring(open + 1, close).strip() : "";
  }

  private ReviewAnswer answer(ReportRow row) {
    return new ReviewAnswer(
        row.place(ReviewColumn.CHOICE.header()),
        row.place(ReviewColumn.ID_OR_GRAMS.header()),
        row.text(ReviewColumn.TEXT.header()),
        row.text(ReviewColumn.UNIT.header()),
        row.text(ReviewColumn.UNIT_WAS.header()),
        row.text(ReviewColumn.WEIGHT_UNIT.header()),
        row.number(ReviewColumn.WEIGHT_NUMBER.header()).orElse(1),
        scope(row.text(ReviewColumn.SCOPE.header())),
        days(row.text(ReviewColumn.DAYS.header())),
        said(row, ReviewColumn.CHOICE, ReviewColumn.ID_OR_GRAMS, ReviewColumn.REMEMBER),
        said(
            row, ReviewColumn.CHOICE_WAS, ReviewColumn.ID_OR_GRAMS_WAS, ReviewColumn.REMEMBER_WAS));
  }

  private ReviewAnswer.FilledCells said(
      ReportRow row, ReviewColumn choice, ReviewColumn idOrGrams, ReviewColumn remember) {
    String chosen = row.text(choice.header());
    return new ReviewAnswer.FilledCells(
        chosen,
        key(chosen),
        row.text(idOrGrams.header()),
        row.has(ReviewColumn.FOR_ALL.header())
            ? row.text(remember.header()).equalsIgnoreCase(row.text(ReviewColumn.FOR_ALL.header()))
            : FormerWords.isForAll(row.text(remember.header())));
  }

  private static ReviewAnswer.LeaveOutScope scope(String text) {
    for (ReviewAnswer.LeaveOutScope scope : ReviewAnswer.LeaveOutScope.values()) {
      if (scope.name().equals(text.toUpperCase(Locale.ROOT))) {
        return scope;
      }
    }
    return ReviewAnswer.LeaveOutScope.WORDS;
  }

  private static List<LocalDate> days(String text) {
    List<LocalDate> days = new ArrayList<>();
    for (String day : text.split(" ", -1)) {
      try {
        days.add(LocalDate.parse(day));
      } catch (DateTimeParseException e) {
        // An empty text, or the cut end of a very long one.
      }
    }
    return days;
  }
}
