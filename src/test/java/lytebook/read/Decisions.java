package lytebook.read;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import lytebook.assess.TargetChanges;
import lytebook.log.DayMark;
import lytebook.memory.EditedRow;
import lytebook.memory.ReviewAnswer;
import lytebook.plan.Planner;
import lytebook.read.report.EarlierReport;
import lytebook.read.report.EditedPlan;

/**
 * All that a person decided in a report as it is read back, but not where in the file it stands.
 *
 * @param person code, sex, age, diets, dislikes and answers of health
 * @param marks days marked by hand or not
 * @param targets figures changed
 * @param answers lines of Review
 * @param log rows of Log, in no order
 * @param planFrom first day of the plan
 * @param ideas its ideas
 */
public record Decisions(
    List<Object> person,
    Map<LocalDate, DayMark> marks,
    Map<TargetChanges.TargetRowKey, Map<Integer, OptionalDouble>> targets,
    List<List<Object>> answers,
    List<String> log,
    LocalDate planFrom,
    List<Planner.EditedIdea> ideas) {
  /** What a report says. */
  public static Decisions in(Path report) {
    EarlierReport read = EarlierReport.read(report, LocalDate.of(2026, 11, 1));
    EditedPlan plan = read.plan();
    if (!read.isOurs() || plan == null) {
      throw new AssertionError("no report with a plan: " + report);
    }
    return new Decisions(
        List.of(
            read.person().code(),
            String.valueOf(read.person().sex()),
            read.person().ageYears(),
            read.person().preferences().diets().stream().map(one -> one.text()).toList(),
            read.person().preferences().avoid().stream().map(one -> one.text()).toList(),
            read.person().health().answers()),
        read.marks(),
        read.targetChanges().byRow(),
        read.answers().stream().map(Decisions::answer).toList(),
        read.log().stream().map(Decisions::row).sorted().toList(),
        plan.firstDay(),
        plan.rows());
  }

  private static List<Object> answer(ReviewAnswer one) {
    return List.of(
        one.text(),
        one.unit(),
        one.unitWas(),
        one.weightUnit(),
        one.weightNumber(),
        one.scope(),
        one.days(),
        cells(one.now()),
        cells(one.was()));
  }

  /** What is chosen is its key, whatever its words. */
  private static List<Object> cells(ReviewAnswer.FilledCells cells) {
    return List.of(cells.key(), cells.idOrGrams(), cells.everyone());
  }

  private static String row(EditedRow row) {
    return List.of(
            row.text(),
            row.amount(),
            row.unit(),
            row.units(),
            row.isAdded(),
            row.isChanged(),
            row.isWeighed(),
            row.foodId(),
            row.gramsPerUnit(),
            row.origin().partOf(),
            row.origin().notes())
        .toString();
  }
}
