package lytebook.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds the values of two workbooks against each other. */
public final class Compare {
  private static final double RELATIVE = 1e-9;

  /** Below this two numbers are both nothing but rounding. */
  private static final double NOISE = 1e-12;

  private Compare() {}

  /** Cells whose values differ, one line each, in the order of sheets, rows and columns. */
  public static List<String> differences(SheetValues one, SheetValues other) {
    return differences(one, other, address -> true);
  }

  /** Cells among the chosen whose values differ, one line each. */
  public static List<String> differences(
      SheetValues one, SheetValues other, Predicate<CellAddress> chosen) {
    Set<CellAddress> addresses = new TreeSet<>(one.cells().keySet());
    addresses.addAll(other.cells().keySet());
    List<String> differences = new ArrayList<>();
    for (CellAddress address : addresses) {
      CellContent left = one.cells().get(address);
      CellContent right = other.cells().get(address);
      if (chosen.test(address) && !same(left, right)) {
        differences.add(address + ": " + left + " against " + right);
      }
    }
    return differences;
  }

  private static boolean same(@Nullable CellContent left, @Nullable CellContent right) {
    if (left instanceof CellContent.Numeric one && right instanceof CellContent.Numeric other) {
      return close(one.value(), other.value());
    }
    return orEmpty(left).equals(orEmpty(right));
  }

  static boolean close(double one, double other) {
    double largest = Math.max(Math.abs(one), Math.abs(other));
    return Math.abs(one - other) <= Math.max(NOISE, RELATIVE * largest);
  }

  /** A cell that shows nothing: blank, or words of no letters. */
  private static CellContent orEmpty(@Nullable CellContent content) {
    return content == null ? new CellContent.Text("") : content;
  }
}
