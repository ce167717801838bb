package lytebook.report.sheet.entry;

import java.time.LocalDate;
import java.util.List;
import lytebook.log.HealthAnswers;
import lytebook.nutrient.Nutrient;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** The table of what a clinician released on About me; read again on the next run. */
record ReleaseBlock(Sheet sheet, Sentences sentences, AboutMeLists lists) {
  private static final int ROWS = 3;
  private static final int SPARE = 1;
  private static final int BY = 1;
  private static final int BY_END = 2;
  private static final int DATE = 3;
  private static final int REASON = 4;

  /** Puts the table; gives the row below it. */
  int put(int firstRow, List<HealthAnswers.ClinicianRelease> releases) {
    AboutMeSheet.head(
        sheet,
        firstRow,
        sentences.say("about_me.releases"),
        sentences.say("about_me.releases_note"));
    int row = firstRow + 2;
    put(
        row++,
        Value.of("Nutrient"),
        Value.of("Released by"),
        Value.of("Date"),
        Value.of("Reason"),
        true);
    int first = row;
    for (HealthAnswers.ClinicianRelease release : releases) {
      LocalDate on = release.on();
      put(
          row++,
          Value.of(release.nutrient()),
          text(release.by()),
          on == null ? Value.EMPTY : Value.of(on),
          text(release.reason()),
          false);
    }
    int end = Math.max(first + ROWS, row + SPARE);
    while (row < end) {
      put(row++, Value.EMPTY, Value.EMPTY, Value.EMPTY, Value.EMPTY, false);
    }
    sheet.add(
        new DropDown(
            Area.column(0, first, row - 1),
            lists.nutrients().stream()
                .filter(one -> one.judged() != Nutrient.Judged.NONE)
                .map(Nutrient::name)
                .toList(),
            "",
            "",
            false));
    return row;
  }

  private void put(int row, Value nutrient, Value by, Value date, Value reason, boolean isHeader) {
    Style words = isHeader ? Style.HEADER : Style.INPUT_TEXT;
    RowWriter cells = new RowWriter(sheet, row);
    for (int column = 0; column <= AboutMeSheet.LAST_COLUMN; column++) {
      cells.empty(column, words);
    }
    cells.value(0, nutrient, words).value(BY, by, words);
    cells.value(DATE, date, isHeader ? Style.HEADER : Style.INPUT_DATE);
    cells.value(REASON, reason, words);
    sheet.merge(Area.row(row, BY, BY_END));
    sheet.merge(Area.row(row, REASON, AboutMeSheet.LAST_COLUMN));
  }

  private static Value text(String words) {
    return words.isEmpty() ? Value.EMPTY : Value.of(words);
  }
}
