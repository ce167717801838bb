package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lytebook.log.HealthAnswers;
import lytebook.log.aboutme.AboutMeWords.ConditionColumn;
import lytebook.problem.Place;
import lytebook.spreadsheet.RawRow;

/** Reads the table of conditions and medicines on an About me sheet, row by row. */
final class ConditionTable extends AboutMeTable<ConditionColumn> {
  private final AboutMeWords words;
  private final List<HealthAnswers.ReportedItem> conditions = new ArrayList<>();
  private final List<HealthAnswers.ReportedItem> medicines = new ArrayList<>();

  ConditionTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(
        sheet,
        words.headers().named(),
        Set.of(ConditionColumn.CONDITION, ConditionColumn.MEDICINE),
        from1904);
    this.words = words;
  }

  List<HealthAnswers.ReportedItem> conditions() {
    return conditions;
  }

  List<HealthAnswers.ReportedItem> medicines() {
    return medicines;
  }

  /** "None" or a dash names nothing, and is no answer to the questions either. */
  @Override
  void take(RawRow row) {
    take(row, ConditionColumn.CONDITION, conditions);
    take(row, ConditionColumn.MEDICINE, medicines);
  }

  private void take(RawRow row, ConditionColumn column, List<HealthAnswers.ReportedItem> named) {
    String text = text(row, column);
    if (!words.saysNothing(text) && !Boolean.FALSE.equals(words.yes(text))) {
      named.add(new HealthAnswers.ReportedItem(place(row, column), text));
    }
  }
}
