package lytebook.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
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
        rows("example-week.csv"));
  }

  private static List<String> choices(String table, String column) {
    return Tables.fromClassPath(table).stream()
        .filter(row -> row.number(PLACE).isPresent())
        .sorted(Comparator.comparingDouble(row -> row.number(PLACE).orElseThrow()))
        .map(row -> row.text(column))
        .toList();
  }

  private static List<TemplateRow> rows(String table) {
    return Tables.fromClassPath(table).stream().map(TemplateTablesCsv::row).toList();
  }

  private static TemplateRow row(Tables.Row row) {
    String time = row.text("time");
    return new TemplateRow(
        LocalDate.parse(row.text("date")),
        time.isEmpty() ? null : LocalTime.parse(time),
        row.text("meal"),
        row.text("food"),
        row.text("amount"),
        row.text("unit"),
        row.text("notes"));
  }
}
