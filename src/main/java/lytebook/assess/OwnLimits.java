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
  public Yardstick apply(Yardstick yardstick) {
    Optional<OwnLimit> floor =
        of(yardstick.nutrient(), OwnLimit::atLeast).max(byAmount(OwnLimit::atLeast));
    Optional<OwnLimit> ceiling =
        of(yardstick.nutrient(), OwnLimit::noMoreThan).min(byAmount(OwnLimit::noMoreThan));
    Yardstick withFloor =
        floor
            .filter(own -> !yardstick.heldBack())
            .map(own -> withGoal(yardstick, own))
            .orElse(yardstick);
    return ceiling.map(own -> withCeiling(withFloor, own)).orElse(withFloor);
  }

  /** Yardsticks for a nutrient without published numbers of which the person set some. */
  public List<Yardstick> alone(Nutrient nutrient, String groups) {
    if (limits.stream().noneMatch(one -> one.nutrient().equals(nutrient.id()))) {
      return List.of();
    }
    Yardstick.Figures none =
        Yardstick.Figures.fromOrder(Collections.nCopies(8, OptionalDouble.empty()));
    Yardstick.Types noTypes = new Yardstick.Types("", "", "", "", false);
    return List.of(apply(new Yardstick(nutrient, groups, none, noTypes, "", none)));
  }

  private Stream<OwnLimit> of(Nutrient nutrient, Function<OwnLimit, OptionalDouble> part) {
    return limits.stream()
        .filter(one -> one.nutrient().equals(nutrient.id()))
        .filter(one -> part.apply(one).isPresent());
  }

  private static Comparator<OwnLimit> byAmount(Function<OwnLimit, OptionalDouble> part) {
    return Comparator.comparingDouble(one -> part.apply(one).orElseThrow());
  }

  private static Yardstick withGoal(Yardstick yardstick, OwnLimit own) {
    Yardstick.Figures now = yardstick.figures();
    OptionalDouble none = OptionalDouble.empty();
    Yardstick.Figures figures =
        new Yardstick.Figures(
            none,
            own.atLeast(),
            now.upperLimit(),
            now.cutBack(),
            now.information(),
            none,
            none,
            none);
    Yardstick.Types types = yardstick.types();
    return owned(
        yardstick,
        figures,
        new Yardstick.Types(
            "", OWN, types.upperLimit(), types.cutBack(), types.limitIsForSupplements()),
        new Yardstick.Own(own.counts(), yardstick.own().ceiling()),
        own);
  }

  /** All intake of a nutrient to cut back from is seen against one level; the rest is a limit. */
  private static Yardstick withCeiling(Yardstick yardstick, OwnLimit own) {
    Yardstick.Figures now = yardstick.figures();
    Yardstick.Types types = yardstick.types();
    boolean cutBack =
        yardstick.nutrient().judged() == Nutrient.Judged.CUT_BACK
            && own.counts() == OwnLimit.CountedIntake.ALL;
    Yardstick.Figures figures =
        new Yardstick.Figures(
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
        new Yardstick.Types(
            types.requirement(),
            types.goal(),
            cutBack ? types.upperLimit() : OWN,
            cutBack ? OWN : types.cutBack(),
            false),
        new Yardstick.Own(yardstick.own().goal(), own.counts()),
        own);
  }

  private static final String OWN = "own";

  private static Yardstick owned(
      Yardstick yardstick,
      Yardstick.Figures figures,
      Yardstick.Types types,
      Yardstick.Own own,
      OwnLimit limit) {
    String who =
        Stream.of(limit.setBy(), limit.setOn())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", "));
    String source = "About me" + (who.isEmpty() ? "" : ": " + who);
    return new Yardstick(
        yardstick.nutrient(),
        yardstick.groups(),
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
