package lytebook.read.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import org.jspecify.annotations.Nullable;

/**
 * A table that this program wrote on a sheet, known by the words of its header row.
 *
 * @param header its header row as it is
 * @param columns the columns, by the headers of this version
 */
record ReportTable(SourceSheet sheet, RawRow header, TableHeader<String> columns) {
  private static final int ROWS_LOOKED_AT = 20;

  /**
   * The first table of a report that has all the given headers; null when there is none.
   *
   * @param ours turns a header as it is written into that of this version
   */
  static @Nullable ReportTable in(SheetFile report, Set<String> headers, UnaryOperator<String> ours)
      throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      ReportTable found = on(sheet, ROWS_LOOKED_AT, headers, ours);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The table of a sheet whose header is among its first rows; null when there is none. */
  static @Nullable ReportTable on(
      SourceSheet sheet, int rowsLookedAt, Set<String> headers, UnaryOperator<String> ours)
      throws IOException {
    try (RowCursor rows = sheet.rows()) {
      for (RawRow row : rows.take(rowsLookedAt)) {
        TableHeader<String> columns = TableHeader.of(row, ours);
        if (columns.hasAll(headers)) {
          return new ReportTable(sheet, row, columns);
        }
      }
    }
    return null;
  }

  /** The same of a sheet whose header is where most are. */
  static @Nullable ReportTable on(
      SourceSheet sheet, Set<String> headers, UnaryOperator<String> ours) throws IOException {
    return on(sheet, ROWS_LOOKED_AT, headers, ours);
  }

  /** Hands on the rows below the header, one after the other. */
  void forEach(Consumer<ReportRow> each) throws IOException {
    sheet.forEach(
        0,
        row -> {
          if (row.number() > header.number()) {
            each.accept(new ReportRow(row, this));
          }
        });
  }

  /** All rows below the header, for a sheet that is never long. */
  List<ReportRow> rows() throws IOException {
    List<ReportRow> rows = new ArrayList<>();
    forEach(rows::add);
    return rows;
  }
}
