package lytebook.plan;

import java.util.List;
import lytebook.plan.table.PlanGroup;

/**
 * How many foods a day may have, and how many of a group of foods: more would not be eaten.
 * Exchanges are a group of their own, for they take the place of something.
 *
 * @param groups the groups of foods
 * @param most foods that a day may have
 */
record DayRules(List<PlanGroup> groups, int most) {
  /** Foods that a day may have more or changed. */
  static final int MOST_FOODS = 4;

  /** Exchanges among them. */
  private static final int MOST_EXCHANGES = 2;

  /** Position of the group of an option; exchanges come after the groups of foods. */
  int group(Candidate option) {
    return option.swap() == null ? groups.indexOf(option.food().group()) : groups.size();
  }

  /** Options that a day may have of a group, by group. */
  int[] mostOfGroup() {
    int[] mostOfGroup = new int[groups.size() + 1];
    for (int g = 0; g < groups.size(); g++) {
      mostOfGroup[g] = groups.get(g).mostADay();
    }
    mostOfGroup[groups.size()] = MOST_EXCHANGES;
    return mostOfGroup;
  }

  /** Whether a day keeps to them. */
  boolean allow(List<Candidate> day) {
    int[] left = mostOfGroup();
    for (Candidate option : day) {
      if (--left[group(option)] < 0) {
        return false;
      }
    }
    return day.size() <= most;
  }
}
