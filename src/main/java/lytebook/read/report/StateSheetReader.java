package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lytebook.problem.Place;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.book.Value;
import lytebook.report.format.ReportState;
import lytebook.report.format.StateFact;
import lytebook.spreadsheet.RawCell;
import org.jspecify.annotations.Nullable;

/** Reads the sheet on which a report keeps what it knows of itself, hidden or shown. */
final class StateSheetReader {
  private StateSheetReader() {}

  /** What the report says; {@link ReportState#NONE} without the sheet. */
  static ReportState read(SheetFile report) throws IOException {
    ReportTable table = find(report);
    if (table == null) {
      return ReportState.NONE;
    }
    List<StateFact> facts = new ArrayList<>();
    table.forEach(row -> facts.add(fact(row)));
    return ReportState.of(facts);
  }

  /** The first sheet of its name that is one, else the first that is one; null when none is. */
  static @Nullable ReportTable find(SheetFile report) throws IOException {
    ReportTable found = null;
    for (SourceSheet sheet :
        Stream.of(report.hiddenSheets(), report.sheets()).flatMap(List::stream).toList()) {
      boolean isNamed = StateFact.SHEET.equals(sheet.name());
      ReportTable table =
          sheet.name() != null && (isNamed || found == null)
              ? ReportTable.on(sheet, Set.copyOf(StateFact.HEADERS), UnaryOperator.identity())
              : null;
      if (table != null && isNamed) {
        return table;
      }
      found = found == null ? table : found;
    }
    return found;
  }

  private static StateFact fact(ReportRow row) {
    List<String> headers = StateFact.HEADERS;
    RawCell value = row.cell(headers.get(2));
    return new StateFact(
        row.text(headers.get(0)),
        row.text(headers.get(1)),
        value == null
            ? Value.EMPTY
            : value.isNumber() ? Value.of(value.number()) : Value.of(value.asText()),
        place(row),
        row.text(headers.get(7)),
        parts(row));
  }

  private static @Nullable Place place(ReportRow row) {
    String file = row.text(StateFact.HEADERS.get(3));
    String sheet = row.text(StateFact.HEADERS.get(4));
    OptionalDouble line = row.number(StateFact.HEADERS.get(5));
    String column = row.text(StateFact.HEADERS.get(6));
    return file.isEmpty()
        ? null
        : new Place(
            file,
            sheet.isEmpty() ? null : sheet,
            (int) line.orElse(0),
            column.isEmpty() ? null : column);
  }

  /** Up to the last that is not empty. */
  private static List<String> parts(ReportRow row) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; row.has(StateFact.PART + i); i++) {
      parts.add(row.text(StateFact.PART + i));
    }
    while (!parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }
}
