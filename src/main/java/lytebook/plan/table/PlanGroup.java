package lytebook.plan.table;

/**
 * A group of foods, as one finds them together in a shop.
 *
 * @param id name within the tables: {@code nuts_seeds}
 * @param name what the reader sees: {@code Nuts and seeds}
 * @param order place among the groups, from 1
 * @param mostADay how many different foods of the group one day may add; 0 for foods that are never
 *     added, only taken in exchange for another
 * @param source id of its source
 */
public record PlanGroup(String id, String name, int order, int mostADay, String source) {
  public PlanGroup {
    if (order < 1 || mostADay < 0) {
      throw new IllegalArgumentException(id + ": order " + order + ", most a day " + mostADay);
    }
  }

  /** Whether its foods may be added to a day; the others only take another food's place. */
  public boolean isAdded() {
    return mostADay > 0;
  }
}
