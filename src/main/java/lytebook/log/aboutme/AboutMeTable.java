package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import lytebook.log.rows.LogDates;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;

/** A table on a sheet of a person's own, known by its headers and read row by row. */
final class AboutMeTable<C extends Enum<C>> {
  private final Place sheet;
  private final LogDates dates;
  private final Map<String, C> headers;
  private final Set<C> needed;
  private final Consumer<AboutMeRow<C>> reader;
  private final List<Problem> problems = new ArrayList<>();
  private TableHeader<C> header = new TableHeader<>(Map.of());

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param dates how dates are read
   * @param headers words of the headers
   * @param needed columns without which a row is no header of it
   * @param reader takes its rows, one after the other
   */
  AboutMeTable(
      Place sheet,
      LogDates dates,
      Map<String, C> headers,
      Set<C> needed,
      Consumer<AboutMeRow<C>> reader) {
    this.sheet = sheet;
    this.dates = dates;
    this.headers = headers;
    this.needed = needed;
    this.reader = reader;
  }

  /** Whether a row is its header; the rows from there on are read by it. */
  boolean startsAt(RawRow row) {
    TableHeader<C> found = TableHeader.of(row, text -> AboutMeWords.named(headers, text));
    boolean isHeader = found.hasAll(needed);
    header = isHeader ? found : header;
    return isHeader;
  }

  /** Takes the next row below the header. */
  void take(RawRow row) {
    reader.accept(new AboutMeRow<>(row, header, sheet, dates, problems));
  }

  /** What could not be read. */
  List<Problem> problems() {
    return problems;
  }
}
