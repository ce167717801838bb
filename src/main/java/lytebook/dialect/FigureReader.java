package lytebook.dialect;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.spreadsheet.RawCell;

/**
 * Reads the figures of an export. Whether a comma groups thousands or stands before decimals is the
 * same in all of a file: one figure that can be read in one way alone decides.
 */
final class FigureReader {
  private static final Pattern FIGURE = Pattern.compile("[+-]?(\\d[\\d.,]*|[.,]\\d+)");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[+-]?(\\d*,(\\d{1,2}|\\d{4,})|0,\\d+|[\\d.]*\\.\\d{3},\\d+)");
  private static final Pattern GROUPING_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+\\.\\d*");
  private static final int LONGEST = 40;

  private final Set<String> unknown;
  private boolean commaIsDecimal;

  /**
   * @param unknown words that stand for a value that is not known
   */
  FigureReader(Set<String> unknown) {
    this.unknown = unknown;
  }

  /** Looks at a cell before any is read. */
  void lookAt(RawCell cell) {
    if (cell.isNumber() || cell.text().length() > LONGEST) {
      return;
    }
    String text = cell.text();
    if (DECIMAL_COMMA.matcher(text).matches() && !GROUPING_COMMA.matcher(text).matches()) {
      commaIsDecimal = true;
    }
  }

  /** Whether a cell stands for a value that is not known. */
  boolean isUnknown(RawCell cell) {
    return !cell.isNumber() && unknown.contains(cell.text().strip().toLowerCase(Locale.ROOT));
  }

  /** The figure; empty when the cell holds none. */
  OptionalDouble read(RawCell cell) {
    if (cell.kind() == RawCell.CellType.NUMBER) {
      return OptionalDouble.of(cell.number());
    }
    String text = cell.text().replace(" ", "").replace("\u202f", "").replace("'", "");
    if (cell.isNumber() || text.length() > LONGEST || !FIGURE.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    String plain =
        commaIsDecimal
            ? text.replaceAll("\\.(?=.*,)", "").replace(',', '.')
            : text.replace(",", "");
    try {
      return OptionalDouble.of(Double.parseDouble(plain));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
