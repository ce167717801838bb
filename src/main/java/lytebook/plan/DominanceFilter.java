package lytebook.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Options that no best day needs. One is never needed where so many others of its group, as many as
 * a day may have of that group, close no less of any gap, add no more under any level and cost no
 * more: whatever the day has of the group, one of them is left to take its place.
 */
final class DominanceFilter {
  private final DayModel day;
  private final List<Candidate> options;

  /** Foods that some exchange eats or replaces: another option may exclude them. */
  private final Set<String> exchanged = new HashSet<>();

  private DominanceFilter(DayModel day) {
    this.day = day;
    this.options = day.options();
    for (Candidate option : options) {
      if (option.swap() != null) {
        exchanged.addAll(option.subjects());
      }
    }
  }

  /** Positions of the options that may be needed, in their order. */
  static int[] without(DayModel day) {
    DominanceFilter dominated = new DominanceFilter(day);
    return IntStream.range(0, day.options().size()).filter(i -> !dominated.is(i)).toArray();
  }

  private boolean is(int option) {
    int most = day.mostOfGroup()[day.group()[option]];
    Set<String> better = new HashSet<>();
    for (int other = 0; other < options.size(); other++) {
      if (other == option
          || day.group()[other] != day.group()[option]
          || !isAsGood(other, option)) {
        continue;
      }
      if (options.get(other).kind().equals(options.get(option).kind())) {
        return true;
      }
      if (isFree(other)) {
        better.add(options.get(other).kind());
      }
    }
    return better.size() >= most;
  }

  /** Whether nothing that a day may hold from another group can exclude an option. */
  private boolean isFree(int option) {
    Candidate one = options.get(option);
    return one.swap() == null && one.subjects().stream().noneMatch(exchanged::contains);
  }

  /** As good in every way, and first in a tie; so no two are as good as each other. */
  private boolean isAsGood(int one, int other) {
    if (day.cost()[one] > day.cost()[other]
        || options.get(one).eaten().newness() > options.get(other).eaten().newness()) {
      return false;
    }
    boolean isBetter = day.cost()[one] < day.cost()[other];
    for (int n = 0; n < day.needs(); n++) {
      if (day.credit()[n][one] < day.credit()[n][other]) {
        return false;
      }
      isBetter |= day.credit()[n][one] > day.credit()[n][other];
    }
    for (int k = 0; k < day.ceilings(); k++) {
      if (day.adds()[k][one] > day.adds()[k][other]) {
        return false;
      }
      isBetter |= day.adds()[k][one] < day.adds()[k][other];
    }
    return isBetter || one < other;
  }
}
