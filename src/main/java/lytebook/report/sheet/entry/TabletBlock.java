package lytebook.report.sheet.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lytebook.log.DailyTablet;
import lytebook.nutrient.Nutrients;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/** The table of daily tablets on About me; read again on the next run. */
record TabletBlock(Sheet sheet, Sentences sentences, Nutrients nutrients) {
  private static final String[] HEADERS = {
    "Tablet or powder", "mg in one", "Of which mineral", "How many a day", "From", "To"
  };

  /** Rows to write in, at least. */
  private static final int BLANK_ROWS = 6;

  void put(int firstRow, List<DailyTablet> tablets) {
    int last = HEADERS.length - 1;
    new RowWriter(sheet, firstRow).text(0, sentences.say("about_me.tablets"), Style.SECTION);
    new RowWriter(sheet, firstRow + 1)
        .across(sentences.say("about_me.tablets_note"), Style.NOTE, AboutMeSheet.LAST_COLUMN);
    sheet.height(firstRow + 1, 30);
    RowWriter header = new RowWriter(sheet, firstRow + 2);
    for (int column = 0; column <= last; column++) {
      header.text(column, HEADERS[column], Style.HEADER);
    }
    int row = firstRow + 3;
    int first = row;
    for (DailyTablet tablet : tablets) {
      tablet(new RowWriter(sheet, row++), tablet);
    }
    for (int i = 0; i < BLANK_ROWS; i++) {
      blank(new RowWriter(sheet, row++));
    }
    sheet.add(
        new DropDown(
            Area.column(2, first, row - 1),
            minerals(),
            "",
            sentences.say("about_me.mineral_prompt"),
            false));
  }

  /** Names of what may be in a tablet: what is followed in milligrams. */
  private List<String> minerals() {
    return nutrients.stream()
        .filter(nutrient -> nutrient.unit().equals("mg"))
        .map(nutrient -> nutrient.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static void tablet(RowWriter cells, DailyTablet tablet) {
    cells.value(0, text(tablet.name()), Style.INPUT_TEXT);
    cells.value(1, Value.orEmpty(tablet.mg()), Style.INPUT_PLAIN);
    cells.value(2, text(tablet.mineral()), Style.INPUT_TEXT);
    cells.value(3, Value.orEmpty(tablet.perDay()), Style.INPUT_PLAIN);
    cells.value(4, day(tablet.from()), Style.INPUT_DATE);
    cells.value(5, day(tablet.to()), Style.INPUT_DATE);
  }

  private static void blank(RowWriter cells) {
    cells.empty(0, Style.INPUT_TEXT);
    cells.empty(1, Style.INPUT_PLAIN);
    cells.empty(2, Style.INPUT_TEXT);
    cells.empty(3, Style.INPUT_PLAIN);
    cells.empty(4, Style.INPUT_DATE);
    cells.empty(5, Style.INPUT_DATE);
  }

  private static Value text(String words) {
    return words.isEmpty() ? Value.EMPTY : Value.of(words);
  }

  private static Value day(@Nullable LocalDate date) {
    return date == null ? Value.EMPTY : Value.of(date);
  }
}
