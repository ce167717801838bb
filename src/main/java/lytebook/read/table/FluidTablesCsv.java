package lytebook.read.table;

import java.util.Map;
import java.util.Objects;
import lytebook.fluid.DrinkCounting;
import lytebook.fluid.FluidTables;
import lytebook.fluid.SweatContents;

/** Reads {@code fluid/sweat.csv} and {@code fluid/what-counts.csv}. */
public final class FluidTablesCsv {
  private FluidTablesCsv() {}

  /** The tables that come with the program. */
  public static FluidTables fromClassPath() {
    Map<String, SweatContents.IonContent> sweat =
        Tables.byKey("fluid/sweat.csv", "id", row -> row.as(SweatContents.IonContent.class));
    return new FluidTables(
        new SweatContents(
            Objects.requireNonNull(sweat.get("sodium")),
            Objects.requireNonNull(sweat.get("potassium"))),
        Tables.records("fluid/what-counts.csv", row -> row.as(DrinkCounting.class)));
  }
}
