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
  public ReferenceRow apply(ReferenceRow referenceRow) {
    Optional<OwnLimit> floor =
        of(referenceRow.nutrient(), OwnLimit::atLeast).max(byAmount(OwnLimit::atLeast));
    Optional<OwnLimit> ceiling =
        of(referenceRow.nutrient(), OwnLimit::noMoreThan).min(byAmount(OwnLimit::noMoreThan));
    ReferenceRow withFloor =
        floor
            .filter(own -> !referenceRow.heldBack())
            .map(own -> withGoal(referenceRow, own))
            .orElse(referenceRow);
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

  private static ReferenceRow withGoal(ReferenceRow referenceRow, OwnLimit own) {
    ReferenceRow.FigureTypes types = referenceRow.types();
    return owned(
        referenceRow,
        referenceRow.figures().withGoal(own.atLeast()),
        new ReferenceRow.FigureTypes(
            "", OWN, types.upperLimit(), types.cutBack(), types.limitIsForSupplements()),
        new ReferenceRow.OwnFigures(own.counts(), referenceRow.own().ceiling()),
        own);
  }

  /** All intake of a nutrient to cut back from is seen against one level; the rest is a limit. */
  private static ReferenceRow withCeiling(ReferenceRow referenceRow, OwnLimit own) {
    ReferenceRow.Figures now = referenceRow.figures();
    ReferenceRow.FigureTypes types = referenceRow.types();
    boolean cutBack =
        referenceRow.nutrient().judged() == Nutrient.Judged.CUT_BACK
            && own.counts() == OwnLimit.CountedIntake.ALL;
    return owned(
        referenceRow,
        cutBack
            ? now.withCeilings(now.upperLimit(), own.noMoreThan())
            : now.withCeilings(own.noMoreThan(), now.cutBack()),
        new ReferenceRow.FigureTypes(
            types.requirement(),
            types.goal(),
            cutBack ? types.upperLimit() : OWN,
            cutBack ? OWN : types.cutBack(),
            false),
        new ReferenceRow.OwnFigures(referenceRow.own().goal(), own.counts()),
        own);
  }

  private static final String OWN = "own";

  private static ReferenceRow owned(
      ReferenceRow referenceRow,
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
        referenceRow.nutrient(),
        referenceRow.groups(),
        referenceRow.groupsKey(),
        figures,
        types,
        referenceRow.source().isEmpty() || referenceRow.source().equals(source)
            ? source
            : source + "; " + referenceRow.source(),
        figures,
        own,
        referenceRow.heldBack());
  }
}
