package lytebook.report.sheet.entry;

import java.util.List;
import java.util.Locale;
import lytebook.log.DailyTablet;
import lytebook.nutrient.Nutrients;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** The table of daily tablets on About me; read again on the next run. */
record TabletBlock(Sheet sheet, Sentences sentences, Nutrients nutrients) {
  /** Rows to write in, at least. */
  private static final int BLANK_ROWS = 6;

  private static final EntryTable<DailyTablet> TABLE =
      new EntryTable<DailyTablet>()
          .column("Tablet or powder", Style.INPUT_TEXT, one -> Value.orEmpty(one.name()))
          .column("mg in one", Style.INPUT_PLAIN, one -> Value.orEmpty(one.mg()))
          .column("Of which mineral", Style.INPUT_TEXT, one -> Value.orEmpty(one.mineral()))
          .column("How many a day", Style.INPUT_PLAIN, one -> Value.orEmpty(one.perDay()))
          .column("From", Style.INPUT_DATE, one -> Value.orEmpty(one.from()))
          .column("To", Style.INPUT_DATE, one -> Value.orEmpty(one.to()));

  void put(int firstRow, List<DailyTablet> tablets) {
    AboutMeSheet.head(sheet, firstRow, sentences, "tablets");
    sheet.height(firstRow + 1, 30);
    int end = TABLE.put(sheet, firstRow + 2, tablets, BLANK_ROWS, BLANK_ROWS);
    Area minerals = Area.column(2, firstRow + 3, end - 1);
    sheet.add(new DropDown(minerals, minerals(), sentences.say("about_me.mineral_prompt"), false));
  }

  /** Names of what may be in a tablet: what is followed in milligrams. */
  private List<String> minerals() {
    return nutrients.stream()
        .filter(nutrient -> nutrient.unit().equals("mg"))
        .map(nutrient -> nutrient.name().toLowerCase(Locale.ROOT))
        .toList();
  }
}
