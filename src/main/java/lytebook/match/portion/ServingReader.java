package lytebook.match.portion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.match.amount.AmountInText.FoodAndAmount;
import lytebook.match.amount.AmountText;
import lytebook.match.amount.AmountText.NumberAndRest;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.amount.Units;
import lytebook.match.amount.Units.SizedUnit;
import lytebook.match.table.MatchTables;
import lytebook.problem.ProblemCode;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of rows. The amount cell's own unit wins over the unit cell, that over an amount
 * among the words of the food. An amount of 0 says that none was eaten: it counts as 0 g, and is
 * said.
 */
final class ServingReader {
  /** No amount or unit is longer; a longer text is not looked into. */
  private static final int LONGEST = 200;

  private static final Pattern MORE_FIGURES =
      Pattern.compile("[\\d.,:'\u2019/-]\\s*\\d|\\d|[eE][+-]?\\d");

  /** "can (330 ml)", "pot 125g". */
  private static final Pattern CONTENT =
      Pattern.compile("^[^\\d]*?(\\d+(?:[.,]\\d+)?)\\s*([\\p{L} ]+)\\)?$");

  private static final Pattern GAP = Pattern.compile("[\\s,(]+");

  private final AmountText amounts;
  private final Units units;

  ServingReader(MatchTables tables) {
    amounts = tables.amounts();
    units = tables.units();
  }

  WrittenServing read(FoodAndAmount inText, String amountCell, String unitCell) {
    NumberAndRest amount = readCell(amountCell);
    NumberAndRest unit = readCell(unitCell);
    if (isFiguresOnly(amount)) {
      return WrittenServing.wrong(
          OptionalDouble.empty(), unitCell, amountCell, ProblemCode.AMOUNT_UNREADABLE);
    }
    boolean unitTells =
        amount.rest().isEmpty()
            || (measureOf(amount.rest()) == null && measureOf(unit.rest()) != null);
    String unitText = unitTells ? unit.rest() : amount.rest();
    SizedUnit measure = measureOf(unitText);
    if (amount.number().isEmpty() && !amount.rest().isEmpty() && (measure == null || unitTells)) {
      return WrittenServing.wrong(
          amount.number(), unitText, amountCell, ProblemCode.AMOUNT_UNREADABLE);
    }
    CellAmount cells = withContent(CellAmount.of(product(amount, unit), unitText, measure));
    CellAmount said = cells.with(inText);
    return checked(said, written(amountCell, unitCell, inText), amount);
  }

  private static WrittenServing checked(CellAmount said, String written, NumberAndRest amount) {
    OptionalDouble number = said.number();
    if (!Double.isFinite(number.orElse(0))) {
      return WrittenServing.wrong(
          OptionalDouble.empty(), said.text(), written, ProblemCode.AMOUNT_UNREADABLE);
    }
    ProblemCode wrong = number.orElse(0) < 0 ? ProblemCode.AMOUNT_NEGATIVE : null;
    return new WrittenServing(
        number, said.unit(), said.size(), said.text(), written, assumed(amount, number), wrong);
  }

  /** "1 can (330 ml)" are 330 ml. */
  private CellAmount withContent(CellAmount cells) {
    Unit unit = cells.unit();
    Matcher content = CONTENT.matcher(cells.text());
    if (unit == null || unit.isMeasured() || !content.matches()) {
      return cells;
    }
    Optional<Unit> of = units.of(content.group(2)).filter(Unit::isMeasured);
    double each = Double.parseDouble(content.group(1).replace(',', '.'));
    return of.isEmpty()
        ? cells
        : new CellAmount(
            OptionalDouble.of(cells.number().orElse(1) * each), cells.text(), of.get(), null);
  }

  private NumberAndRest readCell(String cell) {
    if (cell.isBlank()) {
      return NumberAndRest.NOTHING;
    }
    return cell.length() > LONGEST ? NumberAndRest.none(cell) : amounts.read(cell.strip());
  }

  /** "1.2.3", "1e9", "1'000": figures of which no one number can be made. */
  private static boolean isFiguresOnly(NumberAndRest amount) {
    return amount.number().isPresent() && MORE_FIGURES.matcher(amount.rest()).lookingAt();
  }

  /** "2" of "250 ml" are 500 ml; the unit's number stands alone when the amount has none. */
  private static OptionalDouble product(NumberAndRest amount, NumberAndRest unit) {
    if (amount.number().isEmpty() || !amount.rest().isEmpty()) {
      return amount.number().isPresent() ? amount.number() : unit.number();
    }
    return unit.number().isPresent()
        ? OptionalDouble.of(amount.number().getAsDouble() * unit.number().getAsDouble())
        : amount.number();
  }

  /** The measure a unit's text begins with; of "slices thick" the size behind it too. */
  private @Nullable SizedUnit measureOf(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Optional<Unit> whole = units.inCell(text);
    if (whole.isPresent() && whole.get().kind() != UnitType.FILLING) {
      return new SizedUnit(whole.get(), null, 1);
    }
    List<String> words = List.of(GAP.split(text.strip().replace(")", ""), -1));
    SizedUnit measure = units.measureAt(words).orElse(null);
    if (measure == null || measure.size() != null || measure.words() == words.size()) {
      return measure;
    }
    Optional<Unit> size =
        units
            .atStart(words.subList(measure.words(), words.size()))
            .map(SizedUnit::unit)
            .filter(Unit::isOfAnother);
    boolean isSizeOnly = measure.unit().kind() == UnitType.SIZE;
    return isSizeOnly ? null : new SizedUnit(measure.unit(), size.orElse(null), words.size());
  }

  private static @Nullable String assumed(NumberAndRest amount, OptionalDouble number) {
    if (amount.range() != null) {
      return PlainNumber.rounded(amount.number().orElse(0)) + ", the middle of " + amount.range();
    }
    return number.isPresent() && number.getAsDouble() == 0 ? "none eaten, as it says 0" : null;
  }

  private static String written(String amountCell, String unitCell, FoodAndAmount inText) {
    String cells = (amountCell.strip() + " " + unitCell.strip()).strip();
    Unit unit = inText.unit();
    if (!cells.isEmpty() && (unit == null || !unitCell.isBlank())) {
      return cells;
    }
    Unit size = inText.size();
    String number =
        cells.isEmpty() && inText.number().isPresent()
            ? PlainNumber.rounded(inText.number().getAsDouble())
            : cells;
    String measure = (size == null ? "" : size.name() + " ") + (unit == null ? "" : unit.name());
    return (number + " " + measure).strip();
  }
}
