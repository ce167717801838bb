package lytebook.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lytebook.assess.Assessment;
import lytebook.food.Food;
import lytebook.log.FoodLog;
import lytebook.match.MatchedEntry;
import lytebook.problem.Problem;
import lytebook.total.Totals;

/**
 * Everything a reader sees, before it takes the form of sheets or JSON.
 *
 * @param log the log as it was read
 * @param totals what was eaten
 * @param assessment how it stands
 * @param madeOn day of the run
 * @param version version of the program
 */
public record Report(
    FoodLog log, Totals totals, Assessment assessment, LocalDate madeOn, String version) {

  /** Every problem, of the file first, then row by row. */
  public List<Problem> problems() {
    return java.util.stream.Stream.concat(
            log.problems().stream(), totals.rows().stream().flatMap(row -> row.problems().stream()))
        .toList();
  }

  /** The foods that rows were matched with, by id. */
  public List<Food> foods() {
    return totals.rows().stream()
        .map(row -> row.match().food())
        .filter(Objects::nonNull)
        .distinct()
        .sorted(java.util.Comparator.comparing(Food::id))
        .toList();
  }

  /** How many rows were counted. */
  public long rowsCounted() {
    return totals.rows().stream().filter(MatchedEntry::isCounted).count();
  }
}
