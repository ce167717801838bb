package lytebook.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import lytebook.app.SeededPeople;

/** The choices of a day of seeded people, as the planner has them. */
final class SeededDays {
  private SeededDays() {}

  /** The first day of the person of a seed; empty where there is nothing to choose. */
  static Optional<DayModel> model(long seed) {
    return model(SeededPeople.request(seed));
  }

  /** The first day of a request; empty where there is nothing to choose. */
  static Optional<DayModel> model(Planner.Request request) {
    PlanTables tables = SeededPeople.tables();
    Limits limits = new Limits(request);
    if (limits.needs().isEmpty()) {
      return Optional.empty();
    }
    Wishes wishes = new Wishes(tables, request.preferences(), request.precautions());
    List<Option> options = new Planner(tables, SeededPeople.nutrients()).options(request, wishes);
    DayModel model =
        new Days(
                tables,
                SeededPeople.nutrients(),
                limits.needs(),
                limits.ceilings(),
                options,
                new Easing(limits.needs(), limits.ceilings(), List.of()),
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
