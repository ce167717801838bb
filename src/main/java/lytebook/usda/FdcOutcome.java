package lytebook.usda;

import java.util.List;
import java.util.Map;
import lytebook.problem.Problem;

/** What came of reading a FoodData Central download. */
public sealed interface FdcOutcome {
  /**
   * Foods in the layout of the food table.
   *
   * @param table the header and a row a food, as texts
   * @param release the data and the day of their release
   * @param rows rows of {@code food.csv}, those left out included
   * @param foods foods in the table
   * @param unknown by column of the food table, how many of the foods lack its figure
   * @param byVolume foods whose figures the label gives per 100 mL
   */
  record Imported(
      List<List<String>> table,
      String release,
      int rows,
      int foods,
      Map<String, Integer> unknown,
      int byVolume)
      implements FdcOutcome {
    public Imported {
      table = List.copyOf(table);
    }
  }

  /** Why the download cannot be used. */
  record Unusable(Problem problem) implements FdcOutcome {}
}
