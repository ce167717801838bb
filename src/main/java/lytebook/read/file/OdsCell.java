package lytebook.read.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an {@code .ods}, one at a time.
 *
 * @param xml stands at the start of a cell whenever it is read
 */
record OdsCell(XMLStreamReader xml) {
  private static final int MOST_SPACES = 100;

  /** The cell; null when it is blank. The reader is at its end then. */
  @Nullable RawCell read(int column) throws XMLStreamException {
    String type = OdsFile.attribute(xml, "value-type");
    String value =
        switch (type) {
          case "float", "percentage", "currency" -> OdsFile.attribute(xml, "value");
          case "date" -> OdsFile.attribute(xml, "date-value");
          case "time" -> OdsFile.attribute(xml, "time-value");
          case "boolean" -> OdsFile.attribute(xml, "boolean-value");
          default -> OdsFile.attribute(xml, "string-value");
        };
    String text = CellText.clean(text());
    if (FormulaErrors.isOne(text)) {
      return RawCell.error(column, text);
    }
    try {
      return switch (type) {
        case "float", "percentage", "currency" ->
            RawCell.number(column, Double.parseDouble(value), false);
        case "date" -> RawCell.number(column, serial(value), true);
        case "time" ->
            RawCell.number(
                column,
                Duration.parse(value).toSeconds() / (double) SerialDate.SECONDS_PER_DAY,
                true);
        case "boolean" -> RawCell.text(column, value.equals("true") ? "TRUE" : "FALSE");
        default -> {
          String words = text.isEmpty() ? CellText.clean(value) : text;
          yield words.isEmpty() ? null : RawCell.text(column, words);
        }
      };
    } catch (NumberFormatException | DateTimeException e) {
      return RawCell.error(column, FormulaErrors.BROKEN);
    }
  }

  private static double serial(String iso) {
    LocalDateTime time =
        iso.indexOf('T') < 0 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
    long seconds = SerialDate.of(time.toLocalDate()) * SerialDate.SECONDS_PER_DAY;
    return (seconds + time.toLocalTime().toSecondOfDay()) / (double) SerialDate.SECONDS_PER_DAY;
  }

  /** The paragraphs of the cell, a line each, without comments and drawings. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int beside = 0;
    while (depth > 0) {
      xml.next();
      if (xml.isStartElement()) {
        depth++;
        String name = xml.getLocalName();
        boolean isBeside =
            name.equals("annotation") || name.equals("frame") || name.equals("shapes");
        beside += beside > 0 || isBeside ? 1 : 0;
        if (beside == 0) {
          text.append(before(name, text.isEmpty()));
        }
      } else if (xml.isEndElement()) {
        depth--;
        beside -= beside > 0 ? 1 : 0;
      } else if (xml.isCharacters() && beside == 0) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }

  private String before(String element, boolean isFirst) {
    return switch (element) {
      case "p" -> isFirst ? "" : "\n";
      case "line-break" -> "\n";
      case "tab" -> " ";
      case "s" -> {
        String count = OdsFile.attribute(xml, "c");
        int spaces = count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
        yield " ".repeat(Math.min(spaces, MOST_SPACES));
      }
      default -> "";
    };
  }
}
