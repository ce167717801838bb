package lytebook.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lytebook.assess.Assessment;
import lytebook.health.Precautions;
import lytebook.log.Preferences;
import lytebook.nutrient.Nutrients;
import lytebook.plan.IntakeLimit.LimitOrigin;
import lytebook.plan.Plan.Note;
import lytebook.plan.Plan.Note.NoteType;
import lytebook.plan.Plan.Outcome;
import lytebook.plan.Plan.SearchSummary;
import lytebook.plan.WeekBuilder.PlannedDay;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.Swap;
import lytebook.total.Totals;

/**
 * Finds the portions of real foods that close the gaps of a log within every limit: the diet
 * problem in whole and half helpings. The same input gives the same plan on any machine.
 */
public final class Planner {
  /** Sets of foods looked at for one day. */
  public static final int MOST_NODES = 40_000;

  private final PlanTables tables;
  private final Nutrients nutrients;
  private final int mostNodes;

  /**
   * @param tables what plans are made of
   * @param nutrients the nutrients
   */
  public Planner(PlanTables tables, Nutrients nutrients) {
    this(tables, nutrients, MOST_NODES);
  }

  /** A planner that looks at so many sets of foods for a day; more never give a worse plan. */
  public Planner(PlanTables tables, Nutrients nutrients, int mostNodes) {
    this.tables = tables;
    this.nutrients = nutrients;
    this.mostNodes = mostNodes;
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
  public record PlanRequest(
      Totals totals,
      Assessment assessment,
      Precautions precautions,
      Preferences preferences,
      LocalDate firstDay) {}

  /**
   * A row of a plan that the person changed.
   *
   * @param foodId the food
   * @param swapId the exchange; empty for something more
   * @param days helpings on each of the seven days
   * @param used whether they mean to do it
   */
  public record EditedIdea(String foodId, String swapId, List<Double> days, boolean used) {
    public EditedIdea {
      days = List.copyOf(days);
    }
  }

  /** The plan: always one, which says why where it holds no idea. */
  public Plan plan(PlanRequest request) {
    if (request.assessment().targets().under19()) {
      return Plan.none(Outcome.UNDER_19, request.firstDay());
    }
    FoodPreferences wishes =
        new FoodPreferences(tables, request.preferences(), request.precautions());
    GapsAndLimits limits = new GapsAndLimits(request);
    List<Note> notes = new ArrayList<>(wishes.notes());
    notes.addAll(limits.notes());
    if (limits.needs().isEmpty()) {
      return Plan.none(
          limits.withoutNeeds(),
          request.firstDay(),
          List.of(),
          limits.ceilings(),
          List.of(),
          notes);
    }
    List<Candidate> options = options(request, wishes);
    TrialWeek week =
        week(
            request,
            limits,
            options,
            new HeadroomSwaps(limits.needs(), limits.ceilings(), List.of()));
    HeadroomSwaps makesRoom = new HeadroomSwaps(limits.needs(), limits.ceilings(), options);
    double most = limits.needs().stream().mapToDouble(Costs::points).sum();
    if (!makesRoom.exchanges().isEmpty() && week.worth() + EASING_COSTS < most) {
      TrialWeek eased = week(request, limits, options, makesRoom);
      week = eased.worth() > week.worth() + EASING_COSTS ? eased : week;
    }
    UnmetGapFinder unmet =
        new UnmetGapFinder(
            limits.needs(),
            limits.ceilings(),
            Arrays.stream(week.makesRoom().room()).boxed().toList(),
            week.makesRoom().rules(tables),
            options);
    if (week.days().isEmpty()) {
      List<Double> none = limits.needs().stream().map(need -> 0.0).toList();
      boolean someFits = options.stream().anyMatch(one -> one.swap() == null);
      return Plan.none(
          someFits ? Outcome.NO_ROOM : Outcome.NOTHING_FITS,
          request.firstDay(),
          limits.needs(),
          limits.ceilings(),
          unmet.of(none, List.of()),
          notes);
    }
    Ideas assembly = new Ideas(limits.needs(), limits.ceilings());
    List<Idea> ideas = assembly.of(week.days(), week.makesRoom().week());
    return unmet.finished(plan(request, assembly, ideas, notes, week.search(), false), week.best());
  }

  /** Points that a week must close more to be worth exchanges that only make room. */
  private static final double EASING_COSTS = 5;

  /** A week with what makes room for it, and what it closes, in points. */
  private record TrialWeek(
      List<PlannedDay> days, HeadroomSwaps makesRoom, double worth, SearchSummary search) {
    /** What is eaten on the day that closes the most. */
    List<Candidate> best() {
      return days.get(0).taken();
    }
  }

  private TrialWeek week(
      PlanRequest request, GapsAndLimits limits, List<Candidate> options, HeadroomSwaps makesRoom) {
    WeekBuilder days =
        new WeekBuilder(
            tables, nutrients, limits.needs(), limits.ceilings(), options, makesRoom, mostNodes);
    List<PlannedDay> week =
        days.week(request.preferences().ideas().orElse(Preferences.USUAL_IDEAS));
    return new TrialWeek(week, makesRoom, days.closing(week), days.search());
  }

  /**
   * A plan as the person changed it, with today's figures. What no longer fits their diet or their
   * health answers is left out and named; where nothing of it is left, or it would raise what is
   * now held back, the plan is a fresh one.
   */
  public Plan keep(PlanRequest request, List<EditedIdea> rows) {
    Plan fresh = plan(request);
    if (fresh.outcome() == Outcome.UNDER_19 || rows.isEmpty()) {
      return fresh;
    }
    FoodPreferences wishes =
        new FoodPreferences(tables, request.preferences(), request.precautions());
    CandidateFinder options = new CandidateFinder(nutrients, wishes, request.totals());
    List<Note> notes = new ArrayList<>(fresh.notes());
    Ideas assembly = new Ideas(fresh.needs(), fresh.ceilings());
    List<Idea> ideas = new ArrayList<>();
    List<Candidate> firstDay = new ArrayList<>();
    for (EditedIdea row : rows) {
      Candidate option =
          option(options, row)
              .filter(one -> wishes.allows(one.food()))
              .filter(one -> !isSuppressed(one, request.precautions()))
              .orElse(null);
      if (option == null) {
        notes.add(new Note(NoteType.NO_LONGER_FITS, List.of(words(row))));
        continue;
      }
      ideas.add(assembly.idea(option, row.days(), assembly.makesRoom(option), row.used()));
      if (row.used() && row.days().get(0) > 0) {
        firstDay.add(option.times(row.days().get(0)));
      }
    }
    Plan kept = plan(request, assembly, ideas, notes, SearchSummary.NONE, true);
    if (ideas.isEmpty() || raisesWhatIsHeldBack(kept)) {
      return fresh.withNotes(notes);
    }
    UnmetGapFinder unmet =
        new UnmetGapFinder(
            fresh.needs(),
            fresh.ceilings(),
            fresh.ceilings().stream().map(IntakeLimit::room).toList(),
            new DayRules(tables.groups(), DayRules.MOST_FOODS),
            options(request, wishes));
    return unmet.finished(kept, firstDay);
  }

  private static boolean raisesWhatIsHeldBack(Plan plan) {
    return plan.ceilings().stream()
        .filter(one -> one.kind() == LimitOrigin.HELD_BACK)
        .anyMatch(
            one ->
                IntStream.range(0, Plan.DAYS).anyMatch(day -> plan.adds(day, one.nutrient()) > 0));
  }

  private Optional<Candidate> option(CandidateFinder options, EditedIdea row) {
    return row.swapId().isEmpty()
        ? tables.food(row.foodId()).flatMap(options::add)
        : tables.swap(row.swapId()).flatMap(options::exchange);
  }

  private String words(EditedIdea row) {
    return row.swapId().isEmpty()
        ? tables.food(row.foodId()).map(PlanFood::serving).orElse(row.foodId())
        : tables.swap(row.swapId()).map(Swap::toHelping).orElse(row.foodId());
  }

  /** Rich in what a health answer suppresses, or what is never suggested (method.md 6.4). */
  private boolean isSuppressed(Candidate option, Precautions precautions) {
    return nutrients.stream()
        .filter(one -> precautions.suppressesRichIn(one.id()))
        .anyMatch(
            one -> {
              double most = tables.rich().getOrDefault(one.id(), 0.0);
              double content = option.food().food().contents().of(one).orElse(0);
              return content * option.food().portion().grams() / 100 >= most && most > 0;
            });
  }

  /** All that a person may be offered, whatever the levels say. */
  List<Candidate> options(PlanRequest request, FoodPreferences wishes) {
    return new CandidateFinder(nutrients, wishes, request.totals())
        .of(tables).stream().filter(one -> !isSuppressed(one, request.precautions())).toList();
  }

  /** A plan of ideas, before it is told what it leaves open. */
  private static Plan plan(
      PlanRequest request,
      Ideas assembly,
      List<Idea> ideas,
      List<Note> notes,
      SearchSummary search,
      boolean edited) {
    return new Plan(
        Outcome.IDEAS,
        request.firstDay(),
        assembly.needs(),
        assembly.ceilings(),
        ideas,
        assembly.menus(ideas),
        List.of(),
        notes,
        search,
        edited);
  }
}
