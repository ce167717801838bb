package lytebook.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lytebook.app.SeededPeople;
import lytebook.plan.table.PlanTables;

/** The choices of a day of seeded people, as the planner has them. */
final class SeededDays {
  private SeededDays() {}

  /** The first day of the person of a seed; empty where there is nothing to choose. */
  static Optional<DayModel> model(long seed) {
    return model(SeededPeople.request(seed));
  }

  /** The first day of a request; empty where there is nothing to choose. */
  static Optional<DayModel> model(Planner.PlanRequest request) {
    PlanTables tables = SeededPeople.tables();
    GapsAndLimits limits = new GapsAndLimits(request);
    if (limits.needs().isEmpty()) {
      return Optional.empty();
    }
    FoodPreferences wishes =
        new FoodPreferences(tables, request.preferences(), request.precautions());
    List<Candidate> options =
        new Planner(tables, SeededPeople.nutrients()).options(request, wishes);
    DayModel model =
        new WeekBuilder(
                tables,
                SeededPeople.nutrients(),
                limits.needs(),
                limits.ceilings(),
                options,
                new HeadroomSwaps(limits.needs(), limits.ceilings(), List.of()),
                1)
            .model();
    return model.options().isEmpty() ? Optional.empty() : Optional.of(model);
  }

  /** The first so many of the days that there is something to choose for. */
  static List<DayModel> models(int count) {
    return LongStream.iterate(0, seed -> seed + 1)
        .mapToObj(SeededDays::model)
        .flatMap(Optional::stream)
        .limit(count)
        .toList();
  }
}
