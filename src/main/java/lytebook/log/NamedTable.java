package lytebook.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lytebook.log.AboutMeWords.NamedColumn;
import lytebook.problem.Place;

/** Reads the table of conditions and medicines on an About me sheet, row by row. */
final class NamedTable extends SheetTable<NamedColumn> {
  private final AboutMeWords words;
  private final List<HealthAnswers.Named> conditions = new ArrayList<>();
  private final List<HealthAnswers.Named> medicines = new ArrayList<>();

  NamedTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(
        sheet,
        words.headers().named(),
        NamedColumn.class,
        Set.of(NamedColumn.CONDITION, NamedColumn.MEDICINE),
        from1904);
    this.words = words;
  }

  List<HealthAnswers.Named> conditions() {
    return conditions;
  }

  List<HealthAnswers.Named> medicines() {
    return medicines;
  }

  /** "None" or a dash names nothing, and is no answer to the questions either. */
  @Override
  void take(RawRow row) {
    take(row, NamedColumn.CONDITION, conditions);
    take(row, NamedColumn.MEDICINE, medicines);
  }

  private void take(RawRow row, NamedColumn column, List<HealthAnswers.Named> named) {
    String text = text(row, column);
    if (!words.saysNothing(text) && !Boolean.FALSE.equals(words.yes(text))) {
      named.add(new HealthAnswers.Named(place(row, column), text));
    }
  }
}
