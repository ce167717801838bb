package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import lytebook.match.AmountInText.Parts;
import lytebook.match.AmountText.Written;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The amount and the unit of a row, put together from its cells before any food is looked at. The
 * amount cell's own unit wins over the unit cell, that over an amount among the words of the food.
 * An amount of 0 says that none was eaten: it counts as 0 g, and is said.
 *
 * @param number how many; empty when not said
 * @param unit the unit; null when none was written or it is not in the table of units
 * @param unitText the unit as written; empty when none was
 * @param asWritten the amount as written, for the reader
 * @param assumed what was assumed about the number, for the reader; null when nothing was
 * @param wrong why the amount cannot be used; null when it can
 */
record WrittenHelping(
    OptionalDouble number,
    @Nullable Unit unit,
    String unitText,
    String asWritten,
    @Nullable String assumed,
    @Nullable ProblemCode wrong) {

  /** Reads the cells of rows. */
  static final class Reader {
    /** No amount or unit is longer; a longer text is not looked into. */
    private static final int LONGEST = 200;

    private static final Pattern MORE_FIGURES =
        Pattern.compile("[\\d.,:'\u2019/-]\\s*\\d|\\d|[eE][+-]?\\d");

    private final AmountText amounts;
    private final Units units;

    Reader(MatchTables tables) {
      amounts = new AmountText(tables.numberWords());
      units = tables.units();
    }

    WrittenHelping read(Parts inText, String amountCell, String unitCell) {
      Written amount = readCell(amountCell);
      Written unit = readCell(unitCell);
      if (isFiguresOnly(amount)) {
        return new WrittenHelping(
            OptionalDouble.empty(),
            null,
            unitCell,
            amountCell,
            null,
            ProblemCode.AMOUNT_UNREADABLE);
      }
      String unitText = amount.rest().isEmpty() ? unit.rest() : amount.rest();
      Unit known = unitOf(unitText);
      if (known == null && !amount.rest().isEmpty() && unitOf(unit.rest()) != null) {
        if (amount.number().isEmpty()) {
          return new WrittenHelping(
              amount.number(), null, unit.rest(), amountCell, null, ProblemCode.AMOUNT_UNREADABLE);
        }
        // "2 approx." beside "slices": the unit cell tells.
        unitText = unit.rest();
        known = unitOf(unitText);
      }
      boolean onlyDigits = amount.number().isPresent() || amount.rest().isEmpty();
      if (!onlyDigits && known == null) {
        return new WrittenHelping(
            amount.number(), null, unitText, amountCell, null, ProblemCode.AMOUNT_UNREADABLE);
      }
      OptionalDouble number = product(amount, unit);
      if (unitText.isEmpty() && inText.unit() != null) {
        Unit textUnit = inText.unit();
        known = textUnit;
        unitText = textUnit.name();
        if (number.isPresent() && inText.number().isPresent() && textUnit.isMeasured()) {
          // "yogurt 125 g", amount 2.
          number = OptionalDouble.of(number.getAsDouble() * inText.number().getAsDouble());
        }
      }
      if (number.isEmpty()
          && (unitText.isEmpty() || inText.unit() != null || known == null || known.alone())) {
        number = inText.number();
      }
      String written = written(amountCell, unitCell, inText);
      if (!Double.isFinite(number.orElse(0))) {
        return new WrittenHelping(
            OptionalDouble.empty(), known, unitText, written, null, ProblemCode.AMOUNT_UNREADABLE);
      }
      if (number.isPresent() && number.getAsDouble() < 0) {
        return new WrittenHelping(
            number, known, unitText, written, null, ProblemCode.AMOUNT_NEGATIVE);
      }
      return new WrittenHelping(number, known, unitText, written, said(amount, number), null);
    }

    private Written readCell(String cell) {
      if (cell.isBlank()) {
        return Written.NOTHING;
      }
      return cell.length() > LONGEST
          ? new Written(OptionalDouble.empty(), cell.strip(), null)
          : amounts.read(cell.strip());
    }

    /** "1.2.3", "1e9", "1'000": figures of which no one number can be made. */
    private static boolean isFiguresOnly(Written amount) {
      return amount.number().isPresent() && MORE_FIGURES.matcher(amount.rest()).lookingAt();
    }

    /** "2" of "250 ml" are 500 ml; the unit's number stands alone when the amount has none. */
    private static OptionalDouble product(Written amount, Written unit) {
      if (amount.number().isEmpty() || !amount.rest().isEmpty()) {
        return amount.number().isPresent() ? amount.number() : unit.number();
      }
      return unit.number().isPresent()
          ? OptionalDouble.of(amount.number().getAsDouble() * unit.number().getAsDouble())
          : amount.number();
    }

    private @Nullable Unit unitOf(String text) {
      if (text.isEmpty()) {
        return null;
      }
      Optional<Unit> whole = units.of(text);
      if (whole.isPresent()) {
        return whole.get();
      }
      List<String> words = new ArrayList<>(List.of(text.strip().split("[\\s,(]+", -1)));
      Optional<Units.Found> start = units.atStart(words);
      return start
          .filter(found -> found.unit().kind() != Unit.Kind.SIZE)
          .map(Units.Found::unit)
          .orElse(null);
    }

    private static @Nullable String said(Written amount, OptionalDouble number) {
      if (amount.range() != null) {
        return Numbers.plain(amount.number().orElse(0)) + ", the middle of " + amount.range();
      }
      return number.isPresent() && number.getAsDouble() == 0 ? "none eaten, as it says 0" : null;
    }

    private static String written(String amountCell, String unitCell, Parts inText) {
      String cells = (amountCell.strip() + " " + unitCell.strip()).strip();
      Unit unit = inText.unit();
      if (!cells.isEmpty() && (unit == null || !unitCell.isBlank())) {
        return cells;
      }
      String number =
          cells.isEmpty() && inText.number().isPresent()
              ? Numbers.plain(inText.number().getAsDouble())
              : cells;
      return (number + " " + (unit == null ? "" : unit.name())).strip();
    }
  }
}
