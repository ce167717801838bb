package lytebook.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lytebook.food.Food;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.memory.FoodDecision;
import lytebook.memory.ReviewAnswer;
import lytebook.memory.WrittenAmount;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.Severity;

/**
 * Rows of the log that say the same and of which a person is asked the same, or has answered it.
 *
 * @param rows their places among the rows of the totals, at least one
 * @param first the first of them
 * @param days the days they stand on, without repeats
 * @param asked what is wrong or in doubt; empty when a person settled it
 * @param choices foods that the words may mean, the one that counts first
 * @param couldChange share of the period's total that the answer may add, take away or move, 0..1,
 *     of the nutrient for which it is most
 */
public record ReviewLine(
    List<Integer> rows,
    MatchedEntry first,
    List<LocalDate> days,
    List<Problem> asked,
    List<Food> choices,
    double couldChange) {
  public ReviewLine {
    rows = List.copyOf(rows);
    days = List.copyOf(days);
    asked = List.copyOf(asked);
    choices = List.copyOf(choices);
  }

  /** Whether a person is still asked. */
  public boolean isOpen() {
    return !asked.isEmpty();
  }

  /** What is asked of one row: nothing where a person has settled it or nothing is in doubt. */
  static List<Problem> asked(MatchedEntry row) {
    return row.problems().stream()
        .filter(
            problem ->
                problem.severity() == Severity.NOT_COUNTED
                    || problem.severity() == Severity.IN_DOUBT
                    || problem.code() == ProblemCode.LISTED_TWICE)
        .toList();
  }

  /** What leaving the rows out would hold for. */
  public ReviewAnswer.LeaveOutScope scope() {
    if (asked.stream().anyMatch(problem -> problem.code() == ProblemCode.LISTED_TWICE)) {
      return ReviewAnswer.LeaveOutScope.REPEATS;
    }
    var chosen = first.chosen();
    if (chosen != null && chosen.decision() instanceof FoodDecision.Once) {
      return ReviewAnswer.LeaveOutScope.REPEATS;
    }
    if (first.isLeftOut()) {
      return chosen != null && chosen.day() != null
          ? ReviewAnswer.LeaveOutScope.DAYS
          : ReviewAnswer.LeaveOutScope.WORDS;
    }
    return first.match().isCounted()
        ? ReviewAnswer.LeaveOutScope.DAYS
        : ReviewAnswer.LeaveOutScope.WORDS;
  }

  /** The unit that a choice of the food is kept for. */
  public WrittenAmount foodUnit() {
    return WrittenAmount.of(first.entry().amount(), first.entry().unit());
  }

  /**
   * The unit that a weight is kept for: all that is written where the amount itself is at fault or
   * the unit is one of mass, whose weight is known.
   */
  public WrittenAmount weightUnit() {
    boolean amountAtFault =
        asked.stream()
            .anyMatch(
                problem ->
                    problem.code() == ProblemCode.AMOUNT_ABSURD
                        || problem.code() == ProblemCode.AMOUNT_NEGATIVE
                        || problem.code() == ProblemCode.AMOUNT_UNREADABLE);
    boolean isMass = first.serving().from() == Serving.GramsFrom.MASS;
    var chosen = first.chosen();
    boolean wasWhole =
        first.serving().from() == Serving.GramsFrom.CHOSEN
            && chosen != null
            && Objects.equals(chosen.unit(), whole().unit());
    return amountAtFault || isMass || wasWhole ? whole() : foodUnit();
  }

  private WrittenAmount whole() {
    return WrittenAmount.whole(first.entry().amount(), first.entry().unit());
  }
}
