package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lytebook.log.aboutme.AboutMeWords.SignColumn;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;

/** Reads the signs ticked under "Any of these now?" on an About me sheet, row by row. */
final class SignTable extends AboutMeTable<SignColumn> {
  private final AboutMeWords words;
  private final List<String> ticked = new ArrayList<>();

  SignTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(sheet, words.headers().signs(), Set.of(SignColumn.SIGN, SignColumn.TICK), from1904);
    this.words = words;
  }

  /** Ids of the signs that are ticked. */
  List<String> ticked() {
    return ticked;
  }

  @Override
  void take(RawRow row) {
    String sign = text(row, SignColumn.SIGN);
    String tick = text(row, SignColumn.TICK);
    if (words.saysNothing(tick) || Boolean.FALSE.equals(words.yes(tick))) {
      return;
    }
    String id = words.redFlags().get(TextFolding.fold(sign));
    if (words.yes(tick) == null) {
      problem(ProblemCode.ABOUT_ME_UNREADABLE, row, SignColumn.TICK, tick, sign);
    } else if (id == null) {
      problem(ProblemCode.SIGN_UNKNOWN, row, SignColumn.SIGN, sign);
    } else if (!ticked.contains(id)) {
      ticked.add(id);
    }
  }
}
