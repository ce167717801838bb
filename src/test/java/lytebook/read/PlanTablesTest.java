package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lytebook.plan.PlanFood;
import lytebook.plan.PlanTables;
import org.junit.jupiter.api.Test;

/** Looks at every row of the tables of {@code plan/}. */
class PlanTablesTest {
  private static final PlanTables TABLES =
      PlanTablesCsv.fromClassPath(FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath()));

  @Test
  void helpingsInWords() {
    PlanFood milk = TABLES.food("FNDDS:11112210").orElseThrow();
    assertEquals("½ cup low-fat milk", milk.helping(0.5));
    assertEquals("1 cup low-fat milk", milk.helping(1));
    assertEquals("1½ × 1 cup low-fat milk", milk.helping(1.5));
    assertEquals("2 × 1 cup low-fat milk", milk.helping(2));
    assertTrue(TABLES.swaps().size() > 5);
  }
}
