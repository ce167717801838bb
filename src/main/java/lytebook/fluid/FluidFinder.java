package lytebook.fluid;

import java.util.List;
import lytebook.fluid.FluidFindings.Advice;
import lytebook.log.FoodLog;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.total.Totals;

/** Looks at fluid beside its sum: totals and diaries in, findings out. */
public record FluidFinder(Nutrients nutrients, FluidTables tables) {
  /**
   * The findings of a log.
   *
   * @param log the log with its diaries
   * @param replacementAdviceSuppressed whether health answers, or their lack, hold back every word
   *     on replacing fluid or salt; numbers and warnings stay
   */
  public FluidFindings findings(Totals totals, FoodLog log, boolean replacementAdviceSuppressed) {
    List<SweatTest> tests = SweatTest.of(log.diaries().activity(), tables.sweat());
    boolean silent = replacementAdviceSuppressed || tests.isEmpty();
    return new FluidFindings(
        tests,
        OverDrinking.of(totals, log.diaries(), tests, nutrients.byId(Nutrient.DRINKS)),
        Drinks.of(totals, nutrients.byId(Nutrient.FLUID), nutrients.byId(Nutrient.DRINKS)),
        silent ? List.of() : List.of(Advice.DURING, Advice.AFTER),
        tables.countedInFull(),
        tables.sweat());
  }
}
