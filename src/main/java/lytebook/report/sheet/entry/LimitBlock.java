package lytebook.report.sheet.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** The table of goals and limits of one's own on About me; read again on the next run. */
record LimitBlock(Sheet sheet, Sentences sentences, AboutMeLists lists) {
  private static final List<String> UNITS =
      List.of("mg", "g", "mmol", "g salt", "mL", "L", "fl oz", "kcal");
  private static final List<String> COUNTS = List.of("all", "food", "tablets");
  private static final int ROWS = 5;
  private static final int SPARE = 2;

  /** Puts the table; gives the row below it. */
  int put(int firstRow, List<OwnLimit> limits) {
    AboutMeSheet.head(sheet, firstRow, sentences, "limits");
    int first = firstRow + 3;
    int end = table().put(sheet, first - 1, limits, SPARE, ROWS);
    drop(0, first, end, lists.nutrients().stream().map(Nutrient::name).toList());
    drop(3, first, end, UNITS);
    drop(4, first, end, COUNTS);
    return end;
  }

  private EntryTable<OwnLimit> table() {
    return new EntryTable<OwnLimit>()
        .column("Nutrient", Style.INPUT_TEXT, one -> Value.of(nutrient(one).name()))
        .column("At least", Style.INPUT_PLAIN, one -> Value.orEmpty(one.atLeast()))
        .column("No more than", Style.INPUT_PLAIN, one -> Value.orEmpty(one.noMoreThan()))
        .column("Unit", Style.INPUT_TEXT, one -> Value.of(nutrient(one).unit()))
        .column("Counts", Style.INPUT_TEXT, one -> word(one.counts()))
        .column("Set by", Style.INPUT_TEXT, one -> Value.orEmpty(one.setBy()))
        .column("Date", Style.INPUT_DATE, LimitBlock::setOn);
  }

  private Nutrient nutrient(OwnLimit limit) {
    return lists.nutrients().byId(limit.nutrient());
  }

  private static Value word(OwnLimit.CountedIntake counts) {
    return Value.of(counts.name().toLowerCase(Locale.ROOT));
  }

  private static Value setOn(OwnLimit limit) {
    return limit.setOn().isEmpty() ? Value.EMPTY : Value.of(LocalDate.parse(limit.setOn()));
  }

  private void drop(int column, int first, int end, List<String> choices) {
    String prompt = column == 4 ? sentences.say("about_me.counts_prompt") : "";
    sheet.add(new DropDown(Area.column(column, first, end - 1), choices, prompt, column == 4));
  }
}
