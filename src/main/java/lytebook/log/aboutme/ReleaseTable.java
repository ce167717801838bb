package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lytebook.log.HealthAnswers;
import lytebook.log.aboutme.AboutMeWords.ReleaseColumn;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;

/** Reads the table of what a clinician released on an About me sheet, row by row. */
final class ReleaseTable extends AboutMeTable<ReleaseColumn> {
  private final LimitWords words;
  private final List<HealthAnswers.ClinicianRelease> releases = new ArrayList<>();

  ReleaseTable(Place sheet, AboutMeWords words, boolean from1904) {
    super(
        sheet,
        words.headers().releases(),
        Set.of(ReleaseColumn.NUTRIENT, ReleaseColumn.BY),
        from1904);
    this.words = words.limits();
  }

  /** Releases of nutrients that we follow, those that lack something too. */
  List<HealthAnswers.ClinicianRelease> releases() {
    return releases;
  }

  @Override
  void take(RawRow row) {
    String named = text(row, ReleaseColumn.NUTRIENT);
    String by = text(row, ReleaseColumn.BY);
    String reason = text(row, ReleaseColumn.REASON);
    String written = text(row, ReleaseColumn.DATE);
    if (named.isEmpty() && by.isEmpty() && reason.isEmpty() && written.isEmpty()) {
      return;
    }
    Nutrient nutrient = words.nutrient(named);
    if (nutrient == null && !named.isEmpty()) {
      problem(ProblemCode.OWN_NUTRIENT_UNKNOWN, row, ReleaseColumn.NUTRIENT, named);
      return;
    }
    LocalDate on = dateOrProblem(row, ReleaseColumn.DATE);
    ReleaseColumn lacks =
        named.isEmpty()
            ? ReleaseColumn.NUTRIENT
            : by.isEmpty()
                ? ReleaseColumn.BY
                : written.isEmpty() ? ReleaseColumn.DATE : ReleaseColumn.REASON;
    if (lacks != ReleaseColumn.REASON || reason.isEmpty()) {
      problem(ProblemCode.RELEASE_INCOMPLETE, row, lacks);
    }
    if (nutrient != null) {
      releases.add(new HealthAnswers.ClinicianRelease(place(row), named, by, on, reason));
    }
  }
}
