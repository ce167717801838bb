package lytebook.match;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.match.AmountInText.Parts;
import lytebook.match.AmountText.Written;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of rows. The amount cell's own unit wins over the unit cell, that over an amount
 * among the words of the food. An amount of 0 says that none was eaten: it counts as 0 g, and is
 * said.
 */
final class HelpingReader {
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

  HelpingReader(MatchTables tables) {
    amounts = new AmountText(tables.numberWords());
    units = tables.units();
  }

  WrittenHelping read(Parts inText, String amountCell, String unitCell) {
    Written amount = readCell(amountCell);
    Written unit = readCell(unitCell);
    if (isFiguresOnly(amount)) {
      return WrittenHelping.wrong(
          OptionalDouble.empty(), unitCell, amountCell, ProblemCode.AMOUNT_UNREADABLE);
    }
    boolean unitTells =
        amount.rest().isEmpty()
            || (measureOf(amount.rest()) == null && measureOf(unit.rest()) != null);
    String unitText = unitTells ? unit.rest() : amount.rest();
    Units.Measure measure = measureOf(unitText);
    if (amount.number().isEmpty() && !amount.rest().isEmpty() && (measure == null || unitTells)) {
      return WrittenHelping.wrong(
          amount.number(), unitText, amountCell, ProblemCode.AMOUNT_UNREADABLE);
    }
    SaidAmount cells = withContent(SaidAmount.of(product(amount, unit), unitText, measure));
    SaidAmount said = cells.with(inText);
    return checked(said, written(amountCell, unitCell, inText), amount);
  }

  private static WrittenHelping checked(SaidAmount said, String written, Written amount) {
    OptionalDouble number = said.number();
    if (!Double.isFinite(number.orElse(0))) {
      return WrittenHelping.wrong(
          OptionalDouble.empty(), said.text(), written, ProblemCode.AMOUNT_UNREADABLE);
    }
    ProblemCode wrong = number.orElse(0) < 0 ? ProblemCode.AMOUNT_NEGATIVE : null;
    return new WrittenHelping(
        number, said.unit(), said.size(), said.text(), written, assumed(amount, number), wrong);
  }

  /** "1 can (330 ml)" are 330 ml. */
  private SaidAmount withContent(SaidAmount cells) {
    Unit unit = cells.unit();
    Matcher content = CONTENT.matcher(cells.text());
    if (unit == null || unit.isMeasured() || !content.matches()) {
      return cells;
    }
    Optional<Unit> of = units.of(content.group(2)).filter(Unit::isMeasured);
    double each = Double.parseDouble(content.group(1).replace(',', '.'));
    return of.isEmpty()
        ? cells
        : new SaidAmount(
            OptionalDouble.of(cells.number().orElse(1) * each), cells.text(), of.get(), null);
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

  /** The measure a unit's text begins with; of "slices thick" the size behind it too. */
  private Units.@Nullable Measure measureOf(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Optional<Unit> whole = units.inCell(text);
    if (whole.isPresent() && whole.get().kind() != Unit.Kind.FILLING) {
      return new Units.Measure(whole.get(), null, 1);
    }
    List<String> words = List.of(GAP.split(text.strip().replace(")", ""), -1));
    Units.Measure measure = units.measureAt(words).orElse(null);
    if (measure == null || measure.size() != null || measure.words() == words.size()) {
      return measure;
    }
    Optional<Unit> size =
        units
            .atStart(words.subList(measure.words(), words.size()))
            .map(Units.Found::unit)
            .filter(Unit::isOfAnother);
    boolean isSizeOnly = measure.unit().kind() == Unit.Kind.SIZE;
    return isSizeOnly ? null : new Units.Measure(measure.unit(), size.orElse(null), words.size());
  }

  private static @Nullable String assumed(Written amount, OptionalDouble number) {
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
    Unit size = inText.size();
    String number =
        cells.isEmpty() && inText.number().isPresent()
            ? Numbers.plain(inText.number().getAsDouble())
            : cells;
    String measure = (size == null ? "" : size.name() + " ") + (unit == null ? "" : unit.name());
    return (number + " " + measure).strip();
  }
}
