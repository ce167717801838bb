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
 * @param published the figures of every row as they were published, in the same order
 */
public record TargetChanges(
    Map<TargetRowKey, Map<Integer, OptionalDouble>> byRow,
    Map<TargetRowKey, List<OptionalDouble>> published) {
  /** Nothing was changed. */
  public static final TargetChanges NONE = new TargetChanges(Map.of(), Map.of());

  /**
   * A row of the Targets sheet.
   *
   * @param nutrient the nutrient's id; its name in a report that has no ids
   * @param groups the key of whom the row is for; their names in a report that has no keys
   */
  public record TargetRowKey(String nutrient, String groups) {}

  public TargetChanges {
    byRow = Map.copyOf(byRow);
    published = Map.copyOf(published);
  }

  /** How many of the rows publish the figures of one of these yardsticks. */
  public long rowsOf(List<ReferenceRow> referenceRows) {
    return published.entrySet().stream()
        .filter(row -> row.getValue().stream().anyMatch(OptionalDouble::isPresent))
        .filter(row -> referenceRows.stream().anyMatch(one -> isSame(one, row)))
        .count();
  }

  private static boolean isSame(
      ReferenceRow referenceRow, Map.Entry<TargetRowKey, List<OptionalDouble>> row) {
    String nutrient = row.getKey().nutrient();
    return (referenceRow.nutrient().id().equals(nutrient)
            || referenceRow.nutrient().name().equals(nutrient))
        && referenceRow.published().inOrder().equals(row.getValue());
  }

  /** The yardstick with the changes made to it. */
  public ReferenceRow apply(ReferenceRow referenceRow) {
    Map<Integer, OptionalDouble> changes =
        byRow.get(new TargetRowKey(referenceRow.nutrient().id(), referenceRow.groupsKey()));
    if (changes == null) {
      changes = byRow.get(new TargetRowKey(referenceRow.nutrient().name(), referenceRow.groups()));
    }
    if (changes == null) {
      return referenceRow;
    }
    List<OptionalDouble> figures = new ArrayList<>(referenceRow.figures().inOrder());
    changes.forEach(figures::set);
    return referenceRow.withFigures(ReferenceRow.Figures.fromOrder(figures));
  }
}
