package lytebook.match.portion;

import java.util.OptionalDouble;
import lytebook.match.amount.AmountInText.FoodAndAmount;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.amount.Units.SizedUnit;
import org.jspecify.annotations.Nullable;

/**
 * A number of some measure, as a row says it.
 *
 * @param number how many; empty when not said
 * @param text the measure as written; empty when none was
 * @param unit the unit; null when none was written or it is not known
 * @param size how large or full the unit is; null when not said
 */
record CellAmount(OptionalDouble number, String text, @Nullable Unit unit, @Nullable Unit size) {

  static CellAmount of(OptionalDouble number, String text, @Nullable SizedUnit measure) {
    return measure == null
        ? new CellAmount(number, text, null, null)
        : new CellAmount(number, text, measure.unit(), measure.size());
  }

  /** Together with an amount that stood among the words of the food; the cells win. */
  CellAmount with(FoodAndAmount inText) {
    if (!inText.saysAmount()) {
      return this;
    }
    Unit textUnit = inText.unit();
    if (text.isEmpty()) {
      return ofText(numberOfText(number, inText), inText);
    }
    if (unit == null) {
      return number.isPresent() ? this : numbered(inText);
    }
    boolean isOneServing =
        unit.kind() == UnitType.HELPING || (unit.kind() == UnitType.PIECE && textUnit != null);
    if (isOneServing) {
      // "2 slices of toast", 1 serving.
      return ofText(OptionalDouble.of(number.orElse(1) * inText.number().orElse(1)), inText);
    }
    CellAmount numbered = number.isEmpty() ? numbered(inText) : this;
    if (textUnit == null || textUnit.isMeasured()) {
      return numbered;
    }
    if (unit.kind() == UnitType.SIZE && !textUnit.isOfAnother()) {
      // "glass of milk", 1 large.
      return new CellAmount(numbered.number(), textUnit.name(), textUnit, unit);
    }
    boolean isSized = !unit.isSized() && textUnit.kind() == UnitType.SIZE;
    return isSized ? new CellAmount(numbered.number(), numbered.text(), unit, textUnit) : numbered;
  }

  private static CellAmount ofText(OptionalDouble number, FoodAndAmount inText) {
    Unit unit = inText.unit();
    return new CellAmount(number, unit == null ? "" : unit.name(), unit, inText.size());
  }

  private CellAmount numbered(FoodAndAmount inText) {
    boolean takesNumber = inText.unit() != null || unit == null || unit.alone();
    return takesNumber ? new CellAmount(inText.number(), text, unit, size) : this;
  }

  /** "yogurt 125 g", amount 2, are 250 g; "2 eggs", amount 1, are 2. */
  private static OptionalDouble numberOfText(OptionalDouble cell, FoodAndAmount inText) {
    if (cell.isEmpty() || inText.number().isEmpty()) {
      return cell.isPresent() ? cell : inText.number();
    }
    Unit unit = inText.unit();
    boolean isTimes = (unit != null && unit.isMeasured()) || cell.getAsDouble() == 1;
    return isTimes ? OptionalDouble.of(cell.getAsDouble() * inText.number().getAsDouble()) : cell;
  }
}
