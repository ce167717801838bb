package lytebook.report.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lytebook.report.Sentences;

/**
 * What the first line of the sheet About says of how a report was made.
 *
 * @param on day of the run
 * @param file name of the file it was made from
 * @param rows rows read from it
 */
public record OriginLine(LocalDate on, String file, int rows) {
  /** A day as a reader sees it: {@code 2 Mar 2026}. */
  public static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /** Key of the sentence. */
  public static final String KEY = "about.made";

  /** Reads the line; empty when a text is none. */
  public static Optional<OriginLine> of(String text, Sentences sentences) {
    return sentences.partsOf(KEY, text).flatMap(OriginLine::of);
  }

  /** From the version, day, file and number of rows. */
  private static Optional<OriginLine> of(List<String> parts) {
    try {
      return Optional.of(
          new OriginLine(
              LocalDate.parse(parts.get(1), DAY), parts.get(2), Integer.parseInt(parts.get(3))));
    } catch (DateTimeParseException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
