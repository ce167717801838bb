package lytebook.log;

import java.time.LocalDate;
import java.util.OptionalDouble;
import lytebook.problem.Place;
import lytebook.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * A tablet or powder that a person takes every day: a row of About me.
 *
 * @param place the row
 * @param name what they call it
 * @param mg milligrams in one, of what {@code mineral} names; empty when not given
 * @param mineral the mineral, or a compound of it; empty when the name says it
 * @param perDay how many a day; empty when not given, which is one
 * @param from first day; null when it was taken from the start of the log
 * @param to last day; null when it was taken to the end of the log
 */
public record DailyTablet(
    Place place,
    String name,
    OptionalDouble mg,
    String mineral,
    OptionalDouble perDay,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Whether it was taken on a day. */
  public boolean isTakenOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** What a row of the log would say of it. */
  public String text() {
    String content = mg.isPresent() ? " " + plain(mg.getAsDouble()) + " mg" : "";
    if (mineral.isEmpty()) {
      return name + content;
    }
    return mg.isPresent() || name.isEmpty() ? mineral + content : name + " " + mineral;
  }

  /** How many a day, in plain digits. */
  public String amount() {
    return plain(perDay.orElse(1));
  }

  private static String plain(double number) {
    return RawCell.number(0, number, false).asText();
  }
}
