package lytebook.report.sheet.entry;

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

  private static final EntryTable<HealthAnswers.ClinicianRelease> TABLE =
      new EntryTable<HealthAnswers.ClinicianRelease>()
          .column("Nutrient", Style.INPUT_TEXT, one -> Value.of(one.nutrient()))
          .column("Released by", Style.INPUT_TEXT, one -> Value.orEmpty(one.by()))
          .column("", Style.INPUT_TEXT, one -> Value.EMPTY)
          .column("Date", Style.INPUT_DATE, one -> Value.orEmpty(one.on()))
          .column("Reason", Style.INPUT_TEXT, one -> Value.orEmpty(one.reason()))
          .column("", Style.INPUT_TEXT, one -> Value.EMPTY)
          .column("", Style.INPUT_TEXT, one -> Value.EMPTY);

  /** Puts the table; gives the row below it. */
  int put(int firstRow, List<HealthAnswers.ClinicianRelease> releases) {
    AboutMeSheet.head(sheet, firstRow, sentences, "releases");
    int header = firstRow + 2;
    int end = TABLE.put(sheet, header, releases, SPARE, ROWS);
    for (int row = header; row < end; row++) {
      new RowWriter(sheet, row).merge(1, 2).merge(4, AboutMeSheet.LAST_COLUMN);
    }
    List<String> judged =
        lists.nutrients().stream()
            .filter(one -> one.judged() != Nutrient.Judged.NONE)
            .map(Nutrient::name)
            .toList();
    sheet.add(new DropDown(Area.column(0, header + 1, end - 1), judged, "", false));
    return end;
  }
}
