package lytebook.fluid;

import java.util.List;

/**
 * What there is to say of fluid beside its sum.
 *
 * @param sweatTests sweat tests of the activity diary, in its order
 * @param overDrinking days on which more may have been drunk than the body can pass on, by day
 * @param drinks drinks and their alcoholic part
 * @param advice general words on drinking around exercise; none where health answers hold advice on
 *     fluid and salt back, and none without a sweat test
 * @param countedInFull drinks that count in full, as a reader calls them
 * @param sweat what a litre of sweat holds
 */
public record FluidFindings(
    List<SweatTest> sweatTests,
    List<OverDrinking> overDrinking,
    Drinks drinks,
    List<Advice> advice,
    List<String> countedInFull,
    SweatContents sweat) {
  /** General words on fluid and salt around exercise (method.md 3.3). */
  public enum Advice {
    DURING,
    AFTER
  }

  public FluidFindings {
    sweatTests = List.copyOf(sweatTests);
    overDrinking = List.copyOf(overDrinking);
    advice = List.copyOf(advice);
    countedInFull = List.copyOf(countedInFull);
  }

  /** Whether there is something to say. */
  public boolean isWorthSaying() {
    return !sweatTests.isEmpty() || !overDrinking.isEmpty() || drinks.alcoholLogged();
  }
}
