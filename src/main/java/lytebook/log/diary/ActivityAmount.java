package lytebook.log.diary;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.log.diary.ActivityWords.MeasuredIn;
import lytebook.spreadsheet.RawCell;

/** An amount in a cell of an activity diary: a number with a unit or without. */
final class ActivityAmount {
  private static final Pattern PIECE =
      Pattern.compile("\\s*(\\d{1,7}(?:[.,]\\d{1,9})?)\\s*([\\p{L}. ]*)");

  /** 1,500 is 1500 to some and 1.5 to others. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<!\\d)[1-9]\\d{0,2},\\d{3}(?!\\d)");

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::[0-5]\\d)?");
  private static final double MINUTES_A_DAY = 1440;

  private ActivityAmount() {}

  /**
   * The amount in minutes, kilograms or litres; empty when it is none. "1 h 30 min" and "11 st 2
   * lb" are sums; 1:30 is an hour and a half.
   *
   * @param factor what a number without a unit is
   */
  static OptionalDouble of(RawCell cell, MeasuredIn measure, double factor, ActivityWords words) {
    if (cell.kind() == RawCell.CellType.DATE) {
      return measure == MeasuredIn.TIME
          ? OptionalDouble.of(cell.number() * MINUTES_A_DAY)
          : OptionalDouble.empty();
    }
    if (cell.isNumber()) {
      return OptionalDouble.of(cell.number() * factor);
    }
    String text = cell.text().strip();
    Matcher clock = CLOCK.matcher(text);
    if (measure == MeasuredIn.TIME && clock.matches()) {
      return OptionalDouble.of(
          60 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)));
    }
    return THOUSANDS.matcher(text).find()
        ? OptionalDouble.empty()
        : sum(text, measure, factor, words);
  }

  private static OptionalDouble sum(
      String text, MeasuredIn measure, double factor, ActivityWords words) {
    Matcher piece = PIECE.matcher(text);
    double sum = 0;
    int end = 0;
    while (end < text.length()) {
      if (!piece.find(end) || piece.start() != end) {
        return OptionalDouble.empty();
      }
      boolean isAlone = end == 0 && piece.end() == text.length();
      String unit = piece.group(2).strip();
      Double one = unit.isEmpty() && isAlone ? Double.valueOf(factor) : words.factor(measure, unit);
      if (one == null) {
        return OptionalDouble.empty();
      }
      sum += Double.parseDouble(piece.group(1).replace(',', '.')) * one;
      end = piece.end();
    }
    return end == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum);
  }
}
