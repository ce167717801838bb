package lytebook.read.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.assess.TargetChanges;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.report.format.TargetColumn;
import lytebook.spreadsheet.RawRow;

/** Reads the figures that a person changed on the sheet Targets of an earlier report. */
final class TargetsSheetReader {
  static final Set<String> NEEDED = needed();

  private TargetsSheetReader() {}

  private static Set<String> needed() {
    Set<String> needed = new HashSet<>(TargetColumn.FIGURES);
    needed.add(TargetColumn.NUTRIENT);
    needed.add(TargetColumn.GROUPS);
    return Set.copyOf(needed);
  }

  /** The changes; none when no sheet is Targets. */
  static TargetChanges read(SheetFile report, ReportWords words) throws IOException {
    for (SourceSheet sheet : report.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        HeaderColumns columns = HeaderColumns.after(rows, NEEDED, words.headers(ReadSheet.TARGETS));
        if (columns != null) {
          return changes(rows, columns);
        }
      }
    }
    return TargetChanges.NONE;
  }

  private static TargetChanges changes(RowCursor rows, HeaderColumns columns) throws IOException {
    Map<TargetChanges.TargetRowKey, Map<Integer, OptionalDouble>> byRow = new HashMap<>();
    Map<TargetChanges.TargetRowKey, List<OptionalDouble>> published = new HashMap<>();
    for (RawRow row = rows.next(); row != null && !row.isBlank(); row = rows.next()) {
      RawRow line = row;
      List<OptionalDouble> asPublished =
          TargetColumn.FIGURES.stream()
              .map(figure -> columns.number(line, figure + TargetColumn.PUBLISHED))
              .toList();
      Map<Integer, OptionalDouble> changed = changed(row, columns, asPublished);
      if (!changed.isEmpty()) {
        byRow.put(key(row, columns), changed);
      }
      published.put(key(row, columns), asPublished);
    }
    return new TargetChanges(byRow, published);
  }

  /** 0.1.0 wrote names alone. */
  private static TargetChanges.TargetRowKey key(RawRow row, HeaderColumns columns) {
    String id = columns.text(row, TargetColumn.NUTRIENT_ID);
    return id.isEmpty()
        ? new TargetChanges.TargetRowKey(
            columns.text(row, TargetColumn.NUTRIENT), columns.text(row, TargetColumn.GROUPS))
        : new TargetChanges.TargetRowKey(id, columns.text(row, TargetColumn.GROUPS_KEY));
  }

  private static Map<Integer, OptionalDouble> changed(
      RawRow row, HeaderColumns columns, List<OptionalDouble> published) {
    Map<Integer, OptionalDouble> changed = new HashMap<>();
    List<String> figures = TargetColumn.FIGURES;
    for (int i = 0; i < figures.size(); i++) {
      OptionalDouble now = columns.number(row, figures.get(i));
      boolean usable = now.isEmpty() || now.getAsDouble() > 0;
      if (usable && !now.equals(published.get(i))) {
        changed.put(i, now);
      }
    }
    return changed;
  }
}
