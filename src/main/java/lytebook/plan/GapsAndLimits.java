package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import lytebook.assess.Adequacy;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.log.OwnLimit.CountedIntake;
import lytebook.log.Preferences;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrient.Judged;
import lytebook.plan.IntakeLimit.LimitOrigin;
import lytebook.plan.Plan.Note;
import lytebook.plan.Plan.Note.NoteType;
import lytebook.plan.Plan.Outcome;
import lytebook.plan.Planner.PlanRequest;
import lytebook.total.Totals;

/** The gaps of a log and the levels that a plan for it keeps to. */
final class GapsAndLimits {
  private final List<NutrientGap> needs = new ArrayList<>();
  private final List<IntakeLimit> ceilings = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<Outcome> hindered = EnumSet.noneOf(Outcome.class);

  GapsAndLimits(PlanRequest request) {
    for (NutrientResult result : request.assessment().nutrients()) {
      need(result, request.precautions().mayBePlanned(result.nutrient().id()));
      levels(result, request.totals());
      extra(result.nutrient(), request);
    }
  }

  List<NutrientGap> needs() {
    return needs;
  }

  List<IntakeLimit> ceilings() {
    return ceilings;
  }

  /** What holds nutrients back, or leaves a gap or a room unknown. */
  List<Note> notes() {
    return notes;
  }

  /** Why there is no gap to close. */
  Outcome withoutNeeds() {
    return Stream.of(
            Outcome.TOO_FEW_DAYS, Outcome.CANNOT_TELL, Outcome.HELD_BACK, Outcome.NOT_PLANNED)
        .filter(hindered::contains)
        .findFirst()
        .orElse(Outcome.NO_GAP);
  }

  /**
   * Food closes the gaps of nutrients to reach; never that of one to cut back from.
   *
   * @param isPlanned whether it may be raised at all
   */
  private void need(NutrientResult result, boolean isPlanned) {
    Nutrient nutrient = result.nutrient();
    if (result.heldBack()) {
      hindered(Outcome.HELD_BACK, NoteType.HELD_BACK, nutrient);
      return;
    }
    boolean isGoal =
        result.judged() == Judged.GOAL
            && nutrient.judged() != Judged.CUT_BACK
            && !nutrient.id().equals(Nutrient.ENERGY);
    OptionalDouble goal = result.goal();
    if (!isGoal || goal.isEmpty()) {
      return;
    }
    switch (result.verdict()) {
      case TOO_FEW_DAYS -> hindered.add(Outcome.TOO_FEW_DAYS);
      case CANNOT_TELL -> hindered(Outcome.CANNOT_TELL, NoteType.GAP_NOT_KNOWN, nutrient);
      case ADD_SEX_AND_AGE -> hindered(Outcome.CANNOT_TELL, NoteType.ADD_SEX_AND_AGE, nutrient);
      case NO_TARGET, HELD_BACK -> {
        // Nothing to reach.
      }
      default -> {
        OptionalDouble mean = result.goalEvidence().mean();
        if (mean.isEmpty() || mean.getAsDouble() >= goal.getAsDouble()) {
          return;
        }
        if (isPlanned) {
          needs.add(new NutrientGap(nutrient, mean.getAsDouble(), goal.getAsDouble()));
        } else {
          hindered(Outcome.NOT_PLANNED, NoteType.NOT_PLANNED, nutrient);
        }
      }
    }
  }

  private void levels(NutrientResult result, Totals totals) {
    Nutrient nutrient = result.nutrient();
    OptionalDouble mean = result.evidence().mean();
    if (result.heldBack()) {
      ceilings.add(IntakeLimit.closed(nutrient, LimitOrigin.HELD_BACK, mean));
    }
    CountedIntake own =
        result.referenceRows().isEmpty() ? null : result.referenceRows().get(0).own().ceiling();
    // As Targets has it: all intake of what is to be cut back from is seen against one level.
    boolean ownIsCutBack = nutrient.judged() == Judged.CUT_BACK && own == CountedIntake.ALL;
    if (result.limitCounts() != CountedIntake.TABLETS) {
      boolean isOwn = own != null && !ownIsCutBack;
      level(result, result.upperLimit(), LimitOrigin.UPPER_LIMIT, isOwn, totals);
    }
    level(result, result.cutBack(), LimitOrigin.CUT_BACK, ownIsCutBack, totals);
  }

  /** A limit set for the person holds on every day: its room is counted from the highest. */
  private void level(
      NutrientResult result,
      OptionalDouble level,
      LimitOrigin general,
      boolean isOwn,
      Totals totals) {
    if (level.isEmpty()) {
      return;
    }
    Nutrient nutrient = result.nutrient();
    OptionalDouble mean = result.evidence().mean();
    double most = level.getAsDouble();
    boolean isShort = result.evidence().coverage() < Adequacy.LEAST_COVERAGE_OF_CEILING;
    if (mean.isEmpty() || (isShort && mean.getAsDouble() <= most)) {
      ceilings.add(IntakeLimit.closed(nutrient, LimitOrigin.NOT_KNOWN, mean));
      note(NoteType.ROOM_NOT_KNOWN, nutrient);
      return;
    }
    boolean ofHighest = isOwn && !nutrient.id().equals(Nutrient.ENERGY);
    double from = ofHighest ? highest(nutrient, totals, mean) : mean.getAsDouble();
    IntakeLimit ceiling =
        IntakeLimit.at(nutrient, isOwn ? LimitOrigin.OWN_LIMIT : general, from, most);
    ceilings.add(ceiling);
    if (ceiling.isPassedAlready()) {
      note(NoteType.PASSED_ALREADY, nutrient);
    }
  }

  /** The highest day, at least the mean, which is known. */
  private static double highest(Nutrient nutrient, Totals totals, OptionalDouble mean) {
    return DoubleStream.concat(mean.stream(), Arrays.stream(totals.amounts(nutrient)))
        .max()
        .orElseThrow();
  }

  private void extra(Nutrient nutrient, PlanRequest request) {
    Preferences said = request.preferences();
    boolean isEnergy = nutrient.id().equals(Nutrient.ENERGY);
    if (!isEnergy && !nutrient.id().equals(Nutrient.FLUID)) {
      return;
    }
    double room =
        isEnergy
            ? said.mostExtraEnergyKcal().orElse(Preferences.USUAL_ENERGY_KCAL)
            : said.mostExtraFluidMl().orElse(Preferences.USUAL_FLUID_ML);
    ceilings.add(
        IntakeLimit.above(
            nutrient,
            isEnergy ? LimitOrigin.EXTRA_ENERGY : LimitOrigin.EXTRA_FLUID,
            request.assessment().of(nutrient).evidence().mean(),
            room));
  }

  private void hindered(Outcome by, NoteType kind, Nutrient nutrient) {
    hindered.add(by);
    note(kind, nutrient);
  }

  private void note(NoteType kind, Nutrient nutrient) {
    Note note = new Note(kind, List.of(nutrient.name()));
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
