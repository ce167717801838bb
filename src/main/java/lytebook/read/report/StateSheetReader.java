package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.problem.Place;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.book.Value;
import lytebook.report.format.ReportState;
import lytebook.report.format.StateFact;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/** Reads the sheet on which a report keeps what it knows of itself, hidden or shown. */
final class StateSheetReader {
  private StateSheetReader() {}

  /** What the report says; {@link ReportState#NONE} without the sheet. */
  static ReportState read(SheetFile report) throws IOException {
    SourceSheet sheet = find(report);
    return sheet == null ? ReportState.NONE : ReportState.of(facts(sheet));
  }

  /** The first sheet of its name that is one, else the first that is one; null when none is. */
  static @Nullable SourceSheet find(SheetFile report) throws IOException {
    SourceSheet found = null;
    for (SourceSheet sheet :
        Stream.of(report.hiddenSheets(), report.sheets()).flatMap(List::stream).toList()) {
      boolean isNamed = StateFact.SHEET.equals(sheet.name());
      if ((isNamed || found == null) && isOne(sheet)) {
        if (isNamed) {
          return sheet;
        }
        found = sheet;
      }
    }
    return found;
  }

  private static boolean isOne(SourceSheet sheet) throws IOException {
    try (RowCursor rows = sheet.name() == null ? null : sheet.rows()) {
      return rows != null && HeaderColumns.after(rows, Set.copyOf(StateFact.HEADERS)) != null;
    }
  }

  private static List<StateFact> facts(SourceSheet sheet) throws IOException {
    List<StateFact> facts = new ArrayList<>();
    try (RowCursor rows = sheet.rows()) {
      HeaderColumns columns = HeaderColumns.after(rows, Set.copyOf(StateFact.HEADERS));
      for (RawRow row = columns == null ? null : rows.next(); row != null; row = rows.next()) {
        if (columns != null) {
          facts.add(fact(row, columns));
        }
      }
    }
    return facts;
  }

  private static StateFact fact(RawRow row, HeaderColumns columns) {
    List<String> headers = StateFact.HEADERS;
    return new StateFact(
        columns.text(row, headers.get(0)),
        columns.text(row, headers.get(1)),
        value(row.cell(columns.of(headers.get(2)))),
        place(row, columns),
        columns.text(row, headers.get(7)),
        parts(row, columns));
  }

  private static Value value(@Nullable RawCell cell) {
    if (cell == null) {
      return Value.EMPTY;
    }
    return cell.isNumber() ? Value.of(cell.number()) : Value.of(cell.asText());
  }

  private static @Nullable Place place(RawRow row, HeaderColumns columns) {
    String file = columns.text(row, StateFact.HEADERS.get(3));
    String sheet = columns.text(row, StateFact.HEADERS.get(4));
    OptionalDouble line = columns.number(row, StateFact.HEADERS.get(5));
    String column = columns.text(row, StateFact.HEADERS.get(6));
    return file.isEmpty()
        ? null
        : new Place(
            file,
            sheet.isEmpty() ? null : sheet,
            (int) line.orElse(0),
            column.isEmpty() ? null : column);
  }

  /** Up to the last that is not empty. */
  private static List<String> parts(RawRow row, HeaderColumns columns) {
    List<String> parts = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (int i = 1; columns.of(StateFact.PART + i) >= 0; i++) {
      String part = columns.text(row, StateFact.PART + i);
      empty.add(part);
      if (!part.isEmpty()) {
        parts.addAll(empty);
        empty.clear();
      }
    }
    return parts;
  }
}
