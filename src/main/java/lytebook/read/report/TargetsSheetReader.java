package lytebook.read.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.assess.TargetChanges;
import lytebook.assess.TargetChanges.TargetRowKey;
import lytebook.read.file.SheetFile;
import lytebook.report.format.ReportWords;
import lytebook.report.format.ReportWords.ReadSheet;
import lytebook.report.format.TargetColumn;

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
    ReportTable table = ReportTable.in(report, NEEDED, words.headers(ReadSheet.TARGETS));
    Map<TargetRowKey, Map<Integer, OptionalDouble>> changed = new HashMap<>();
    Map<TargetRowKey, List<OptionalDouble>> published = new HashMap<>();
    for (ReportRow row : table == null ? List.<ReportRow>of() : table.rows()) {
      if (row.cells().isBlank()) {
        break;
      }
      List<OptionalDouble> asPublished =
          TargetColumn.FIGURES.stream()
              .map(figure -> row.number(figure + TargetColumn.PUBLISHED))
              .toList();
      Map<Integer, OptionalDouble> ofRow = changed(row, asPublished);
      if (!ofRow.isEmpty()) {
        changed.put(key(row), ofRow);
      }
      published.put(key(row), asPublished);
    }
    return new TargetChanges(changed, published);
  }

  /** 0.1.0 wrote names alone. */
  private static TargetRowKey key(ReportRow row) {
    String id = row.text(TargetColumn.NUTRIENT_ID);
    return id.isEmpty()
        ? new TargetRowKey(row.text(TargetColumn.NUTRIENT), row.text(TargetColumn.GROUPS))
        : new TargetRowKey(id, row.text(TargetColumn.GROUPS_KEY));
  }

  private static Map<Integer, OptionalDouble> changed(
      ReportRow row, List<OptionalDouble> published) {
    Map<Integer, OptionalDouble> changed = new HashMap<>();
    List<String> figures = TargetColumn.FIGURES;
    for (int i = 0; i < figures.size(); i++) {
      OptionalDouble now = row.number(figures.get(i));
      boolean usable = now.isEmpty() || now.getAsDouble() > 0;
      if (usable && !now.equals(published.get(i))) {
        changed.put(i, now);
      }
    }
    return changed;
  }
}
