package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.log.OwnLimit;
import lytebook.log.aboutme.AboutMeWords.LimitColumn;
import lytebook.nutrient.Nutrient;
import lytebook.problem.ProblemCode;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Reads the table of a person's own goals and limits on an About me sheet, row by row. */
final class LimitRows {
  /** A number, with its unit behind it or not. */
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:[.,]\\d{1,9})?)\\s*(\\p{L}.*)?");

  private final LimitWords words;
  private final List<OwnLimit> limits = new ArrayList<>();

  LimitRows(LimitWords words) {
    this.words = words;
  }

  /** The limits that can be read. */
  List<OwnLimit> limits() {
    return limits;
  }

  void take(AboutMeRow<LimitColumn> row) {
    String named = row.text(LimitColumn.NUTRIENT);
    boolean isAmountBlank =
        row.text(LimitColumn.AT_LEAST).isEmpty() && row.text(LimitColumn.NO_MORE_THAN).isEmpty();
    if (named.isEmpty() && isAmountBlank) {
      return;
    }
    if (named.isEmpty()) {
      row.problem(ProblemCode.LIMIT_NUTRIENT_MISSING, LimitColumn.NUTRIENT);
      return;
    }
    Nutrient nutrient = words.nutrient(named);
    if (nutrient == null) {
      row.problem(ProblemCode.OWN_NUTRIENT_UNKNOWN, LimitColumn.NUTRIENT, named);
      return;
    }
    if (isAmountBlank) {
      row.problem(ProblemCode.LIMIT_AMOUNT_MISSING, LimitColumn.AT_LEAST, named);
      return;
    }
    take(row, named, nutrient);
  }

  /** What can be read of a row counts: a floor that cannot be read takes no ceiling with it. */
  private void take(AboutMeRow<LimitColumn> row, String named, Nutrient nutrient) {
    OptionalDouble floor = amount(row, LimitColumn.AT_LEAST, named, nutrient);
    OptionalDouble ceiling = amount(row, LimitColumn.NO_MORE_THAN, named, nutrient);
    if (floor.isPresent() && ceiling.isPresent() && floor.getAsDouble() > ceiling.getAsDouble()) {
      row.problem(
          ProblemCode.LIMIT_FLOOR_ABOVE_CEILING,
          LimitColumn.AT_LEAST,
          row.text(LimitColumn.AT_LEAST),
          row.text(LimitColumn.NO_MORE_THAN));
      floor = OptionalDouble.empty();
    }
    LocalDate setOn = row.dateOrProblem(LimitColumn.DATE);
    OwnLimit.CountedIntake counts = counts(row);
    if (floor.isPresent() || ceiling.isPresent()) {
      limits.add(
          new OwnLimit(
              row.place(),
              nutrient.id(),
              floor,
              ceiling,
              counts,
              row.text(LimitColumn.SET_BY),
              setOn == null ? "" : setOn.toString()));
    }
  }

  private OptionalDouble amount(
      AboutMeRow<LimitColumn> row, LimitColumn column, String named, Nutrient nutrient) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    Matcher amount = AMOUNT.matcher(text);
    double number = amount.matches() ? number(amount.group(1)) : 0;
    if (!(number > 0)) {
      row.problem(ProblemCode.LIMIT_NOT_A_NUMBER, column, text);
      return OptionalDouble.empty();
    }
    String beside = row.text(LimitColumn.UNIT);
    String behind = unit(amount);
    OptionalDouble times = words.times(nutrient, named, behind == null ? beside : behind);
    if (times.isEmpty() || (behind != null && isOther(nutrient, named, beside, times))) {
      String unit = behind == null ? beside : behind;
      LimitColumn at = behind == null ? LimitColumn.UNIT : column;
      String units = words.unitsOf(nutrient);
      if (unit.isEmpty()) {
        row.problem(ProblemCode.LIMIT_UNIT_MISSING, at, named, units);
      } else {
        row.problem(ProblemCode.LIMIT_UNIT_UNFIT, at, unit, named, units);
      }
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(rounded(number * times.getAsDouble()));
  }

  private static @Nullable String unit(Matcher amount) {
    return amount.group(2);
  }

  /** Whether the unit in the column of units is another one than that behind the number. */
  private boolean isOther(Nutrient nutrient, String named, String beside, OptionalDouble times) {
    return !beside.isEmpty() && !words.times(nutrient, named, beside).equals(times);
  }

  /** 2,300 is two thousand three hundred; 2,3 and 2.3 are the same. */
  private static double number(String digits) {
    boolean isThousands = digits.matches("[1-9]\\d{0,2}(,\\d{3})+");
    return Double.parseDouble(isThousands ? digits.replace(",", "") : digits.replace(',', '.'));
  }

  /** Turned from another unit, an amount has no more digits than a person would write. */
  private static double rounded(double amount) {
    return Math.round(amount * 1000) / 1000.0;
  }

  private OwnLimit.CountedIntake counts(AboutMeRow<LimitColumn> row) {
    String text = row.text(LimitColumn.COUNTS);
    OwnLimit.CountedIntake counts = words.counts().get(TextFolding.fold(text));
    if (counts == null && !text.isEmpty()) {
      row.problem(ProblemCode.LIMIT_COUNTS_UNKNOWN, LimitColumn.COUNTS, text);
    }
    return counts == null ? OwnLimit.CountedIntake.ALL : counts;
  }
}
