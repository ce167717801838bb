package lytebook.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lytebook.dialect.DialectHeader.NutrientColumn;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the nutrient columns, row by row, and which of them are believed: a column that
 * holds a thousand times what foods do, or a thousandth, is in another unit than it says.
 */
final class StatedColumns {
  private static final double UNKNOWN = Double.NaN;
  private static final int FEWEST_ROWS = 5;
  private static final double LEAST_KCAL = 800;

  /** A column that is not believed, and how often of food its figures are what foods hold. */
  record WrongUnit(NutrientColumn column, boolean isTooMuch) {}

  private final List<NutrientColumn> columns;
  private final Nutrients nutrients;
  private final BelievableAmounts believable;
  private final List<double[]> rows = new ArrayList<>();
  private final Set<Nutrient> off = new HashSet<>();

  StatedColumns(List<NutrientColumn> columns, Nutrients nutrients, BelievableAmounts believable) {
    this.columns = columns;
    this.nutrients = nutrients;
    this.believable = believable;
  }

  /** Takes the amounts of a row, in the order of the columns; not a number where unknown. */
  void add(double[] amounts) {
    rows.add(amounts);
  }

  /** The columns that are not believed; to be asked for once, when all rows are in. */
  List<WrongUnit> off() {
    List<WrongUnit> found = new ArrayList<>();
    int energy = indexOf(nutrients.byId(Nutrient.ENERGY));
    for (int i = 0; energy >= 0 && i < columns.size(); i++) {
      double perKcal = i == energy ? UNKNOWN : usualPerKcal(i, energy);
      Nutrient nutrient = columns.get(i).nutrient();
      if (!Double.isNaN(perKcal) && believable.isOffPerKcal(nutrient, perKcal)) {
        off.add(nutrient);
        found.add(new WrongUnit(columns.get(i), perKcal > 1));
      }
    }
    return found;
  }

  private int indexOf(Nutrient nutrient) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).nutrient().equals(nutrient)) {
        return i;
      }
    }
    return -1;
  }

  /** Middle one of the amounts per kcal of the rows that give both; zeros only if all are. */
  private double usualPerKcal(int column, int energy) {
    double kcal = 0;
    List<Double> ratios = new ArrayList<>();
    for (double[] row : rows) {
      if (row[energy] > 0 && row[column] >= 0) {
        kcal += row[energy];
        ratios.add(row[column] / row[energy]);
      }
    }
    if (ratios.size() < FEWEST_ROWS || kcal < LEAST_KCAL) {
      return UNKNOWN;
    }
    double[] positive = ratios.stream().mapToDouble(one -> one).filter(one -> one > 0).toArray();
    Arrays.sort(positive);
    return positive.length == 0 ? 0 : positive[positive.length / 2];
  }

  /** Whether a figure of a column that is believed is still a slip. */
  boolean isTooMuch(int row, int column) {
    Nutrient nutrient = columns.get(column).nutrient();
    return !off.contains(nutrient) && believable.isTooMuch(nutrient, rows.get(row)[column]);
  }

  /** What is known and believed of a row. */
  Contents contents(int row, boolean drinksToldApart) {
    Contents.Builder contents = Contents.builder(nutrients);
    for (int i = 0; i < columns.size(); i++) {
      double amount = rows.get(row)[i];
      Nutrient nutrient = columns.get(i).nutrient();
      if (!Double.isNaN(amount) && !off.contains(nutrient) && !isTooMuch(row, i)) {
        contents.set(nutrient, amount);
        Nutrient drinks = drinksToldApart && nutrient.isWater() ? drinks() : null;
        if (drinks != null) {
          contents.set(drinks, amount);
        }
      }
    }
    return contents.build();
  }

  private @Nullable Nutrient drinks() {
    return nutrients.stream()
        .filter(one -> one.counts() == Nutrient.AddedBy.DRINKS)
        .findFirst()
        .orElse(null);
  }

  /** Nutrients that there is a column for, drinks with water. */
  Set<Nutrient> carried() {
    Set<Nutrient> carried = new HashSet<>();
    for (NutrientColumn column : columns) {
      carried.add(column.nutrient());
      Nutrient drinks = column.nutrient().isWater() ? drinks() : null;
      if (drinks != null) {
        carried.add(drinks);
      }
    }
    return carried;
  }

  /** Known energy of a row, kcal; not a number when unknown. */
  double kcal(int row) {
    int energy = indexOf(nutrients.byId(Nutrient.ENERGY));
    return energy < 0 ? UNKNOWN : rows.get(row)[energy];
  }
}
