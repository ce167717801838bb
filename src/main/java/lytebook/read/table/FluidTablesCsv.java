package lytebook.read.table;

import java.util.List;
import java.util.Locale;
import lytebook.fluid.DrinkCounting;
import lytebook.fluid.FluidTables;
import lytebook.fluid.SweatContents;

/** Reads {@code fluid/sweat.csv} and {@code fluid/what-counts.csv}. */
public final class FluidTablesCsv {
  private FluidTablesCsv() {}

  /** The tables that come with the program. */
  public static FluidTables fromClassPath() {
    List<Tables.TableRow> sweat = Tables.fromClassPath("fluid/sweat.csv");
    return new FluidTables(
        new SweatContents(content(sweat, "sodium"), content(sweat, "potassium")),
        Tables.fromClassPath("fluid/what-counts.csv").stream()
            .map(
                row ->
                    new DrinkCounting(
                        row.text("drink"),
                        DrinkCounting.CountingRule.valueOf(
                            row.text("counts").toUpperCase(Locale.ROOT)),
                        row.text("source")))
            .toList());
  }

  private static SweatContents.IonContent content(List<Tables.TableRow> rows, String id) {
    return rows.stream()
        .filter(row -> row.text("id").equals(id))
        .findFirst()
        .map(
            row ->
                new SweatContents.IonContent(
                    figure(row, "typical"),
                    figure(row, "low"),
                    figure(row, "high"),
                    row.text("source")))
        .orElseThrow(() -> new IllegalStateException("fluid/sweat.csv has no row " + id));
  }

  private static double figure(Tables.TableRow row, String column) {
    return row.number(column).orElseThrow(() -> row.fault("no " + column));
  }
}
