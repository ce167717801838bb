package lytebook.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.report.format.EarlierReview;

/**
 * What an earlier report noted of the file it was made from, which the report itself does not show
 * when it is read again.
 */
final class EarlierNotes {
  /** What is said of a file and of rows that are not in Log. */
  private static final Set<ProblemCode> OF_THE_FILE =
      EnumSet.of(
          ProblemCode.FILE_LACKS,
          ProblemCode.FILE_HAS_SUMS,
          ProblemCode.COLUMN_WITHOUT_UNIT,
          ProblemCode.COLUMN_IN_PERCENT,
          ProblemCode.FIGURES_TWICE,
          ProblemCode.COLUMN_TOO_HIGH,
          ProblemCode.COLUMN_TOO_LOW,
          ProblemCode.FIGURE_UNREADABLE,
          ProblemCode.FIGURE_ABSURD,
          ProblemCode.DAYS_WITHOUT_DATES,
          ProblemCode.DAYS_NOT_MARKED,
          ProblemCode.DATES_ARE_NOMINAL,
          ProblemCode.SHEET_NOT_READ,
          ProblemCode.COLUMN_NOT_READ,
          ProblemCode.COLUMN_TWICE,
          ProblemCode.ROWS_HIDDEN,
          ProblemCode.TIME_UNREADABLE,
          ProblemCode.ROW_WITHOUT_FOOD,
          ProblemCode.TOTAL_ROW,
          ProblemCode.QUOTES_OPEN,
          ProblemCode.FORMULA_ERROR_BESIDE);

  /** Why a row has no date. */
  private static final Set<ProblemCode> UNDATED =
      EnumSet.of(
          ProblemCode.DATE_MISSING,
          ProblemCode.DATE_UNREADABLE,
          ProblemCode.DATE_IN_FUTURE,
          ProblemCode.DATE_TOO_OLD);

  /** What Log shows in place of a date. */
  private static final String NO_DATE = "?";

  private final ProblemWording wording;
  private final String file;

  /**
   * @param wording the words of problems
   * @param file name of the file that the earlier report was made from
   */
  EarlierNotes(ProblemWording wording, String file) {
    this.wording = wording;
    this.file = file;
  }

  /** What is said now with what still holds of the earlier notes, those first in their order. */
  List<Problem> with(List<EarlierReview.ReviewNote> notes, List<Problem> now) {
    List<Problem> rest = new ArrayList<>(now);
    List<Problem> undated = now.stream().filter(EarlierNotes::isWithoutDate).toList();
    List<Optional<Problem>> said = notes.stream().map(this::problem).toList();
    boolean sameUndated = undated.size() == said.stream().filter(one -> isOf(UNDATED, one)).count();
    if (sameUndated) {
      rest.removeAll(undated);
    }
    List<Problem> all = new ArrayList<>();
    for (int i = 0; i < notes.size(); i++) {
      EarlierReview.ReviewNote note = notes.get(i);
      Optional<Problem> again =
          rest.stream().filter(one -> wording.message(one).equals(note.wrong())).findFirst();
      Optional<Problem> kept = said.get(i);
      if (again.isPresent()) {
        all.add(again.get());
        rest.remove(again.get());
      } else if (isOf(OF_THE_FILE, kept) || (sameUndated && isOf(UNDATED, kept))) {
        all.add(kept.orElseThrow());
      }
    }
    all.addAll(rest);
    return all;
  }

  private Optional<Problem> problem(EarlierReview.ReviewNote note) {
    return wording
        .problemOf(
            new ProblemWording.MessageAndFix(note.wrong(), note.remedy()),
            Place.of(note.where()),
            note.excerpt())
        .filter(one -> one.place().file().equals(file));
  }

  private static boolean isOf(Set<ProblemCode> codes, Optional<Problem> problem) {
    return problem.isPresent() && codes.contains(problem.get().code());
  }

  private static boolean isWithoutDate(Problem problem) {
    return problem.code() == ProblemCode.DATE_UNREADABLE && problem.details().contains(NO_DATE);
  }
}
