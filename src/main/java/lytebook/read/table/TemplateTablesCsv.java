package lytebook.read.table;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.log.CrampNight;
import lytebook.log.OwnFoodSheet;
import lytebook.report.template.TemplateRow;
import lytebook.report.template.TemplateTables;

/** Reads what templates are filled with. */
public final class TemplateTablesCsv {
  /** Place in a drop-down, from 1; empty for what is not in it. */
  private static final String PLACE = "drop_down";

  private TemplateTablesCsv() {}

  /** The tables that come with the program. */
  public static TemplateTables fromClassPath() {
    return new TemplateTables(
        choices("row-words.csv", "word"),
        choices("units.csv", "unit"),
        rows("template-examples.csv"),
        rows("example-week.csv"),
        ownExamples(),
        Tables.records("cramp-examples.csv", row -> row.as(CrampNight.class)),
        ExamplePeopleCsv.fromClassPath());
  }

  private static List<String> choices(String table, String column) {
    return Tables.fromClassPath(table).stream()
        .filter(row -> row.number(PLACE).isPresent())
        .sorted(Comparator.comparingDouble(row -> row.number(PLACE).orElseThrow()))
        .map(row -> row.text(column))
        .toList();
  }

  /** The rows of a log. */
  static List<TemplateRow> rows(String table) {
    return Tables.records(table, row -> row.as(TemplateRow.class));
  }

  private static Map<OwnFoodSheet.SheetType, List<Map<String, String>>> ownExamples() {
    Map<OwnFoodSheet.SheetType, Map<String, Map<String, String>>> byKind =
        new EnumMap<>(OwnFoodSheet.SheetType.class);
    for (TableRow row : Tables.fromClassPath("own-examples.csv")) {
      byKind
          .computeIfAbsent(
              row.constant(OwnFoodSheet.SheetType.class, "sheet"), key -> new TreeMap<>())
          .computeIfAbsent(row.text("row"), key -> new HashMap<>())
          .put(row.text("column"), row.text("text"));
    }
    Map<OwnFoodSheet.SheetType, List<Map<String, String>>> examples =
        new EnumMap<>(OwnFoodSheet.SheetType.class);
    byKind.forEach((kind, lines) -> examples.put(kind, List.copyOf(lines.values())));
    return examples;
  }
}
