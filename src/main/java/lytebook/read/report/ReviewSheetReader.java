package lytebook.read.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lytebook.memory.ReviewAnswer;
import lytebook.problem.Place;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.ReviewColumn;
import lytebook.spreadsheet.A1;
import lytebook.spreadsheet.RawRow;

/** Reads the answers on the sheet Review of an earlier report. */
final class ReviewSheetReader {
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
  private final String allClients;

  /**
   * @param file name of the report, for places
   * @param allClients the choice of remembering for everyone
   */
  ReviewSheetReader(String file, String allClients) {
    this.file = file;
    this.allClients = allClients;
  }

  /** All lines with words that a decision can be about; none when no sheet is a Review. */
  List<ReviewAnswer> read(SheetFile report) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED);
        if (columns != null) {
          return answers(rows, columns, sheet.name() == null ? "" : sheet.name());
        }
      }
    }
    return List.of();
  }

  private List<ReviewAnswer> answers(RowCursor rows, HeaderColumns columns, String sheet)
      throws IOException {
    List<ReviewAnswer> answers = new ArrayList<>();
    for (RawRow row = rows.next(); row != null; row = rows.next()) {
      String text = columns.text(row, ReviewColumn.TEXT.header());
      double number = columns.number(row, ReviewColumn.WEIGHT_NUMBER.header()).orElse(0);
      if (!text.isEmpty() && number > 0) {
        answers.add(answer(row, columns, sheet, text, number));
      }
    }
    return answers;
  }

  private ReviewAnswer answer(
      RawRow row, HeaderColumns columns, String sheet, String text, double number) {
    return new ReviewAnswer(
        place(sheet, row, columns, ReviewColumn.CHOICE),
        place(sheet, row, columns, ReviewColumn.ID_OR_GRAMS),
        text,
        columns.text(row, ReviewColumn.UNIT.header()),
        columns.text(row, ReviewColumn.UNIT_WAS.header()),
        columns.text(row, ReviewColumn.WEIGHT_UNIT.header()),
        number,
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
    return new ReviewAnswer.FilledCells(
        columns.text(row, choice.header()),
        columns.text(row, idOrGrams.header()),
        columns.text(row, remember.header()).equalsIgnoreCase(allClients));
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
