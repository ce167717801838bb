package lytebook.match;

import java.util.OptionalDouble;
import lytebook.match.AmountInText.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A number of some measure, as a row says it.
 *
 * @param number how many; empty when not said
 * @param text the measure as written; empty when none was
 * @param unit the unit; null when none was written or it is not known
 * @param size how large or full the unit is; null when not said
 */
record SaidAmount(OptionalDouble number, String text, @Nullable Unit unit, @Nullable Unit size) {

  static SaidAmount of(OptionalDouble number, String text, Units.@Nullable Measure measure) {
    return measure == null
        ? new SaidAmount(number, text, null, null)
        : new SaidAmount(number, text, measure.unit(), measure.size());
  }

  /** Together with an amount that stood among the words of the food; the cells win. */
  SaidAmount with(Parts inText) {
    if (!inText.saysAmount()) {
      return this;
    }
    Unit textUnit = inText.unit();
    if (text.isEmpty()) {
      return new SaidAmount(
          numberOfText(number, inText),
          textUnit == null ? "" : textUnit.name(),
          textUnit,
          inText.size());
    }
    if (unit == null) {
      return number.isPresent() ? this : numbered(inText);
    }
    boolean isOneServing =
        unit.kind() == Unit.Kind.HELPING || (unit.kind() == Unit.Kind.PIECE && textUnit != null);
    if (isOneServing) {
      // "2 slices of toast", 1 serving.
      double times = number.orElse(1);
      return new SaidAmount(
          OptionalDouble.of(times * inText.number().orElse(1)),
          textUnit == null ? "" : textUnit.name(),
          textUnit,
          inText.size());
    }
    SaidAmount numbered = number.isEmpty() ? numbered(inText) : this;
    if (textUnit == null || textUnit.isMeasured()) {
      return numbered;
    }
    if (unit.kind() == Unit.Kind.SIZE && !textUnit.isOfAnother()) {
      // "glass of milk", 1 large.
      return new SaidAmount(numbered.number(), textUnit.name(), textUnit, unit);
    }
    boolean isSized = !unit.isSized() && textUnit.kind() == Unit.Kind.SIZE;
    return isSized ? new SaidAmount(numbered.number(), numbered.text(), unit, textUnit) : numbered;
  }

  private SaidAmount numbered(Parts inText) {
    boolean takesNumber = inText.unit() != null || unit == null || unit.alone();
    return takesNumber ? new SaidAmount(inText.number(), text, unit, size) : this;
  }

  /** "yogurt 125 g", amount 2, are 250 g; "2 eggs", amount 1, are 2. */
  private static OptionalDouble numberOfText(OptionalDouble cell, Parts inText) {
    if (cell.isEmpty() || inText.number().isEmpty()) {
      return cell.isPresent() ? cell : inText.number();
    }
    Unit unit = inText.unit();
    boolean isTimes = (unit != null && unit.isMeasured()) || cell.getAsDouble() == 1;
    return isTimes ? OptionalDouble.of(cell.getAsDouble() * inText.number().getAsDouble()) : cell;
  }
}
