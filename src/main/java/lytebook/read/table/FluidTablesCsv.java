package lytebook.read.table;

import java.util.Map;
import java.util.Objects;
import lytebook.fluid.FluidTables;
import lytebook.fluid.SweatContents;

/** Reads {@code fluid/sweat.csv} and {@code fluid/what-counts.csv}. */
public final class FluidTablesCsv {
  /** How the water of a kind of drink counts. */
  private enum CountingRule {
    /** In full. */
    YES,
    /** In full, and shown apart; never suggested. */
    APART,
    /** As water in food. */
    FOOD
  }

  private FluidTablesCsv() {}

  /** The tables that come with the program. */
  public static FluidTables fromClassPath() {
    Map<String, SweatContents.IonContent> sweat =
        Tables.byKey("fluid/sweat.csv", "id", row -> row.as(SweatContents.IonContent.class));
    return new FluidTables(
        new SweatContents(
            Objects.requireNonNull(sweat.get("sodium")),
            Objects.requireNonNull(sweat.get("potassium"))),
        Tables.fromClassPath("fluid/what-counts.csv").stream()
            .filter(row -> row.constant(CountingRule.class, "counts") == CountingRule.YES)
            .map(row -> row.text("drink"))
            .toList());
  }
}
