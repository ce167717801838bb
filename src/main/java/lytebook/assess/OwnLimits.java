package lytebook.assess;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;

/**
 * A person's own goals and limits, which come before published numbers. Of several for one nutrient
 * the strictest counts: the highest goal, the lowest limit.
 *
 * @param limits what they set
 */
public record OwnLimits(List<OwnLimit> limits) {
  public OwnLimits {
    limits = List.copyOf(limits);
  }

  /**
   * The yardstick with the person's own numbers in place of published ones. A nutrient that is held
   * back takes their limit, and no goal.
   */
  public ReferenceRow apply(ReferenceRow yardstick) {
    Optional<OwnLimit> floor =
        of(yardstick.nutrient(), OwnLimit::atLeast).max(byAmount(OwnLimit::atLeast));
    Optional<OwnLimit> ceiling =
        of(yardstick.nutrient(), OwnLimit::noMoreThan).min(byAmount(OwnLimit::noMoreThan));
    ReferenceRow withFloor =
        floor
            .filter(own -> !yardstick.heldBack())
            .map(own -> withGoal(yardstick, own))
            .orElse(yardstick);
    return ceiling.map(own -> withCeiling(withFloor, own)).orElse(withFloor);
  }

  /** Yardsticks for a nutrient without published numbers of which the person set some. */
  public List<ReferenceRow> alone(Nutrient nutrient) {
    if (limits.stream().noneMatch(one -> one.nutrient().equals(nutrient.id()))) {
      return List.of();
    }
    return List.of(apply(ReferenceRow.withoutFigures(nutrient, "", "", false)));
  }

  private Stream<OwnLimit> of(Nutrient nutrient, Function<OwnLimit, OptionalDouble> part) {
    return limits.stream()
        .filter(one -> one.nutrient().equals(nutrient.id()))
        .filter(one -> part.apply(one).isPresent());
  }

  private static Comparator<OwnLimit> byAmount(Function<OwnLimit, OptionalDouble> part) {
    return Comparator.comparingDouble(one -> part.apply(one).orElseThrow());
  }

  private static ReferenceRow withGoal(ReferenceRow yardstick, OwnLimit own) {
    ReferenceRow.FigureTypes types = yardstick.types();
    return owned(
        yardstick,
        yardstick.figures().withGoal(own.atLeast()),
        new ReferenceRow.FigureTypes(
            "", OWN, types.upperLimit(), types.cutBack(), types.limitIsForSupplements()),
        new ReferenceRow.OwnFigures(own.counts(), yardstick.own().ceiling()),
        own);
  }

  /** All intake of a nutrient to cut back from is seen against one level; the rest is a limit. */
  private static ReferenceRow withCeiling(ReferenceRow yardstick, OwnLimit own) {
    ReferenceRow.Figures now = yardstick.figures();
    ReferenceRow.FigureTypes types = yardstick.types();
    boolean cutBack =
        yardstick.nutrient().judged() == Nutrient.Judged.CUT_BACK
            && own.counts() == OwnLimit.CountedIntake.ALL;
    return owned(
        yardstick,
        cutBack
            ? now.withCeilings(now.upperLimit(), own.noMoreThan())
            : now.withCeilings(own.noMoreThan(), now.cutBack()),
        new ReferenceRow.FigureTypes(
            types.requirement(),
            types.goal(),
            cutBack ? types.upperLimit() : OWN,
            cutBack ? OWN : types.cutBack(),
            false),
        new ReferenceRow.OwnFigures(yardstick.own().goal(), own.counts()),
        own);
  }

  private static final String OWN = "own";

  private static ReferenceRow owned(
      ReferenceRow yardstick,
      ReferenceRow.Figures figures,
      ReferenceRow.FigureTypes types,
      ReferenceRow.OwnFigures own,
      OwnLimit limit) {
    String who =
        Stream.of(limit.setBy(), limit.setOn())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    String source = "About me" + (who.isEmpty() ? "" : ": " + who);
    return new ReferenceRow(
        yardstick.nutrient(),
        yardstick.groups(),
        yardstick.groupsKey(),
        figures,
        types,
        yardstick.source().isEmpty() || yardstick.source().equals(source)
            ? source
            : source + "; " + yardstick.source(),
        figures,
        own,
        yardstick.heldBack());
  }
}
