package lytebook.read.report;

import java.time.LocalDate;
import java.util.List;
import lytebook.plan.Plan;
import lytebook.plan.Planner;
import lytebook.problem.Problem;

/**
 * The sheet Plan of an earlier report as the person left it.
 *
 * @param firstDay first day of its week
 * @param rows its ideas with the helpings that stand there now
 * @param isEdited whether they differ from what was suggested
 * @param problems helpings that cannot be read
 */
public record EditedPlan(
    LocalDate firstDay, List<Planner.EditedIdea> rows, boolean isEdited, List<Problem> problems) {
  public EditedPlan {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Whether it is to be kept: the person changed it, and its week is not over. */
  public boolean holdsOn(LocalDate today) {
    return isEdited && !rows.isEmpty() && today.isBefore(firstDay.plusDays(Plan.DAYS));
  }
}
