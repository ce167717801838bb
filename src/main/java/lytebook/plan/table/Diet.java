package lytebook.plan.table;

import java.util.List;
import java.util.Set;

/**
 * A way of eating that leaves foods out.
 *
 * @param id name within the tables: {@code no_gluten}
 * @param words what a person may write for it, in lower case
 * @param leavesOut ids of the traits that it leaves out
 * @param source id of its source
 */
public record Diet(String id, List<String> words, Set<String> leavesOut, String source) {
  /** Whether a food fits. */
  public boolean allows(PlanFood food) {
    return food.contains().stream().noneMatch(leavesOut::contains);
  }
}
