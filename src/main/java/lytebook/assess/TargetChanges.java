package lytebook.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures that a person changed on the Targets sheet of an earlier report, to be used again.
 *
 * @param byRow by the nutrient and the groups of the row: the figures that were changed, by their
 *     place in {@link ReferenceRow.Figures#inOrder()}; an empty one was taken away
 */
public record TargetChanges(Map<TargetRowKey, Map<Integer, OptionalDouble>> byRow) {
  /** Nothing was changed. */
  public static final TargetChanges NONE = new TargetChanges(Map.of());

  /**
   * A row of the Targets sheet.
   *
   * @param nutrient the nutrient's id; its name in a report that has no ids
   * @param groups the key of whom the row is for; their names in a report that has no keys
   */
  public record TargetRowKey(String nutrient, String groups) {}

  public TargetChanges {
    byRow = Map.copyOf(byRow);
  }

  /** The yardstick with the changes made to it. */
  public ReferenceRow apply(ReferenceRow yardstick) {
    Map<Integer, OptionalDouble> changes =
        byRow.get(new TargetRowKey(yardstick.nutrient().id(), yardstick.groupsKey()));
    if (changes == null) {
      changes = byRow.get(new TargetRowKey(yardstick.nutrient().name(), yardstick.groups()));
    }
    if (changes == null) {
      return yardstick;
    }
    List<OptionalDouble> figures = new ArrayList<>(yardstick.figures().inOrder());
    changes.forEach(figures::set);
    return yardstick.withFigures(ReferenceRow.Figures.fromOrder(figures));
  }
}
