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
import java.util.function.UnaryOperator;
import lytebook.memory.ReviewAnswer;
import lytebook.problem.Place;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.report.format.ReviewColumn;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawRow;

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

  private final String file;
  private final UnaryOperator<String> headers;

  /** What every choice that the sheet offers stands for. */
  private final Map<String, String> keys = new HashMap<>();

  /**
   * @param file name of the report, for places
   * @param words the words that the report has for headers
   */
  ReviewSheetReader(String file, ReportWords words) {
    this.file = file;
    headers = words.headers(ReadSheet.REVIEW);
  }

  /** All lines with words that a decision can be about; none when no sheet is a Review. */
  List<ReviewAnswer> read(SheetFile report) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED, headers);
        if (columns != null) {
          return answers(rows, columns, sheet.name() == null ? "" : sheet.name());
        }
      }
    }
    return List.of();
  }

  private List<ReviewAnswer> answers(RowCursor rows, HeaderColumns columns, String sheet)
      throws IOException {
    List<RawRow> lines = new ArrayList<>();
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      String text = columns.text(row, ReviewColumn.TEXT.header());
      double number = columns.number(row, ReviewColumn.WEIGHT_NUMBER.header()).orElse(0);
      if (!text.isEmpty() && number > 0) {
        lines.add(row);
        addKeys(row, columns);
      }
    }
    return lines.stream().map(row -> answer(row, columns, sheet)).toList();
  }

  /** What the row's choices stand for; 0.1.0 wrote the choices without a food in one order. */
  private void addKeys(RawRow row, HeaderColumns columns) {
    boolean hasKeys = columns.has(ReviewColumn.KEYS.header());
    int withoutFood = 0;
    for (int i = 0; i < ReviewColumn.MOST_CHOICES; i++) {
      String choice = columns.text(row, ReviewColumn.choice(i).header());
      if (choice.isEmpty()) {
        return;
      }
      String key = columns.text(row, ReviewColumn.choiceKey(i).header());
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

  private ReviewAnswer answer(RawRow row, HeaderColumns columns, String sheet) {
    return new ReviewAnswer(
        place(sheet, row, columns, ReviewColumn.CHOICE),
        place(sheet, row, columns, ReviewColumn.ID_OR_GRAMS),
        columns.text(row, ReviewColumn.TEXT.header()),
        columns.text(row, ReviewColumn.UNIT.header()),
        columns.text(row, ReviewColumn.UNIT_WAS.header()),
        columns.text(row, ReviewColumn.WEIGHT_UNIT.header()),
        columns.number(row, ReviewColumn.WEIGHT_NUMBER.header()).orElse(1),
        scope(columns.text(row, ReviewColumn.SCOPE.header())),
        days(columns.text(row, ReviewColumn.DAYS.header())),
        said(row, columns, ReviewColumn.CHOICE, ReviewColumn.ID_OR_GRAMS, ReviewColumn.REMEMBER),
        said(
            row,
            columns,
            ReviewColumn.CHOICE_WAS,
            ReviewColumn.ID_OR_GRAMS_WAS,
            ReviewColumn.REMEMBER_WAS));
  }

  private Place place(String sheet, RawRow row, HeaderColumns columns, ReviewColumn column) {
    return new Place(file, sheet, row.number(), A1.column(columns.of(column.header())));
  }

  private ReviewAnswer.FilledCells said(
      RawRow row,
      HeaderColumns columns,
      ReviewColumn choice,
      ReviewColumn idOrGrams,
      ReviewColumn remember) {
    String chosen = columns.text(row, choice.header());
    String holds = columns.text(row, remember.header());
    return new ReviewAnswer.FilledCells(
        chosen,
        key(chosen),
        columns.text(row, idOrGrams.header()),
        columns.has(ReviewColumn.FOR_ALL.header())
            ? holds.equalsIgnoreCase(columns.text(row, ReviewColumn.FOR_ALL.header()))
            : FormerWords.isForAll(holds));
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
