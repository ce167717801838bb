package lytebook.assess;

import java.util.Collections;
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
  public List<ReferenceRow> alone(Nutrient nutrient, String groups) {
    if (limits.stream().noneMatch(one -> one.nutrient().equals(nutrient.id()))) {
      return List.of();
    }
    ReferenceRow.Figures none =
        ReferenceRow.Figures.fromOrder(Collections.nCopies(8, OptionalDouble.empty()));
    ReferenceRow.FigureTypes noTypes = new ReferenceRow.FigureTypes("", "", "", "", false);
    return List.of(apply(new ReferenceRow(nutrient, groups, none, noTypes, "", none)));
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
    ReferenceRow.Figures now = yardstick.figures();
    OptionalDouble none = OptionalDouble.empty();
    ReferenceRow.Figures figures =
        new ReferenceRow.Figures(
            none,
            own.atLeast(),
            now.upperLimit(),
            now.cutBack(),
            now.information(),
            none,
            none,
            none);
    ReferenceRow.FigureTypes types = yardstick.types();
    return owned(
        yardstick,
        figures,
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
    ReferenceRow.Figures figures =
        new ReferenceRow.Figures(
            now.requirement(),
            now.goal(),
            cutBack ? now.upperLimit() : own.noMoreThan(),
            cutBack ? own.noMoreThan() : now.cutBack(),
            now.information(),
            now.sdDays(),
            now.sdDaysShare(),
            now.sdRequirement());
    return owned(
        yardstick,
        figures,
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
