package lytebook.report.book;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A picture of days and nutrients at a glance, drawn by the renderer: one row a nutrient, one
 * column a day, shaded by share of the goal, the share printed in each tile.
 *
 * @param title words above it
 * @param rows names of the rows (nutrients)
 * @param columns names of the columns (days)
 * @param shares share of the goal, 0..n, by row then column; empty where unknown or not logged
 * @param faded columns to be drawn pale (days that are not used)
 * @param ceilings rows whose shares are of a level to stay under; only what is above it stands out
 * @param legend what the shades mean, in words: under half, half to three quarters, up to the goal,
 *     goal reached, unknown, above a level
 * @param anchor where it lies
 * @param altText what a person who cannot see it should be told
 */
public record HeatMap(
    String title,
    List<String> rows,
    List<String> columns,
    List<List<OptionalDouble>> shares,
    List<Boolean> faded,
    List<Boolean> ceilings,
    List<String> legend,
    Anchor anchor,
    String altText) {
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    int days = columns.size();
    shares = shares.stream().map(List::copyOf).toList();
    faded = List.copyOf(faded);
    ceilings = List.copyOf(ceilings);
    legend = List.copyOf(legend);
    if (shares.size() != rows.size() || shares.stream().anyMatch(row -> row.size() != days)) {
      throw new IllegalArgumentException("shares do not fit rows and columns");
    }
  }
}
