package lytebook.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.assess.Assessment;
import lytebook.cramp.CrampReport;
import lytebook.fluid.FluidFindings;
import lytebook.food.Food;
import lytebook.health.Precautions;
import lytebook.log.FoodLog;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Plan;
import lytebook.problem.Problem;
import lytebook.total.Totals;

/**
 * Everything a reader sees, before it takes the form of sheets or JSON.
 *
 * @param log the log as it was read
 * @param totals what was eaten
 * @param assessment how it stands
 * @param precautions what health answers allow to be said, and what must be read
 * @param fluid what there is to say of fluid beside its sum
 * @param plan what to eat more of next week, or why there is nothing to say of that
 * @param ownFoods what the client wrote of foods, measures and recipes of their own
 * @param madeOn day of the run
 * @param plannedOn day on which the plan was made; the same unless the plan alone was made anew
 * @param version version of the program
 */
public record Report(
    FoodLog log,
    Totals totals,
    Assessment assessment,
    Precautions precautions,
    FluidFindings fluid,
    Plan plan,
    List<RememberedDecision> ownFoods,
    LocalDate madeOn,
    LocalDate plannedOn,
    String version) {
  public Report {
    ownFoods = List.copyOf(ownFoods);
  }

  /**
   * The same report as one that was made earlier, of which the plan alone is new.
   *
   * @param asRead the log as it was read then
   * @param earlier day of that run
   */
  public Report asMade(FoodLog asRead, LocalDate earlier) {
    return new Report(
        asRead,
        totals,
        assessment,
        precautions,
        fluid,
        plan,
        ownFoods,
        earlier,
        plannedOn,
        version);
  }

  /** Every problem, of the file first, then row by row. */
  public List<Problem> problems() {
    return Stream.concat(
            log.problems().stream(), totals.rows().stream().flatMap(row -> row.problems().stream()))
        .toList();
  }

  /** The foods that rows were matched with, by id. */
  public List<Food> foods() {
    return totals.rows().stream()
        .map(row -> row.match().food())
        .filter(Objects::nonNull)
        .distinct()
        .sorted(Comparator.comparing(Food::id))
        .toList();
  }

  /** How many rows are sure, guessed or not counted. */
  public RowCounts rowCounts() {
    return RowCounts.of(totals.rows());
  }

  /** What the diaries of a report show; empty where no diary of cramps was kept. */
  public Optional<CrampReport> cramps(Nutrients nutrients) {
    Set<String> heldBack =
        nutrients.stream()
            .filter(nutrient -> assessment().of(nutrient).heldBack())
            .map(Nutrient::id)
            .collect(Collectors.toUnmodifiableSet());
    return CrampReport.of(
        totals(), log().diaries(), nutrients, heldBack, assessment().targets().under19());
  }
}
