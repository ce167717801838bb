package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.log.LogColumn;
import lytebook.log.rows.HeaderNames;
import lytebook.problem.ProblemCode;
import lytebook.text.TextFolding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the tables that reading goes by. */
class LogTablesTest {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headers.csv",
        "row-words.csv",
        "about-me.csv",
        "day-marks.csv",
        "copy-words.csv",
        "problems.csv"
      })
  void everyRowHasAReason(String table) {
    List<TableRow> rows = Tables.fromClassPath(table);
    assertTrue(rows.size() > 5, table);
    rows.forEach(row -> assertFalse(row.text("reason").isBlank(), row.fault("").getMessage()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy-words.csv", "part-words.csv", "add-on-portions.csv"})
  void rowsAreSortedAndStandOnce(String table) {
    String before = "";
    for (TableRow row : Tables.fromClassPath(table)) {
      String key =
          table.startsWith("add-on")
              ? row.text("text") + " " + row.text("added_to")
              : row.text("means") + " " + row.text("word");
      assertTrue(before.compareTo(key) < 0, before + " stands before " + key);
      before = key;
    }
  }

  @Test
  void everyHeaderIsFoundInAnyCase() {
    HeaderNames names = LogWords.fromClassPath().headers();
    Set<String> seen = new HashSet<>();
    for (TableRow row : Tables.fromClassPath("headers.csv")) {
      String column = row.text("column");
      String header = row.text("header");
      boolean isColumn = !column.equals("IN_HEADER") && !column.equals("NOT_A_LOG");
      assertTrue(seen.add(isColumn + TextFolding.fold(header)), header + " stands twice");
      if (isColumn) {
        LogColumn expected = LogColumn.valueOf(column);
        assertEquals(expected, names.columnOf(header), header);
        assertEquals(expected, names.columnOf(header.toUpperCase(Locale.ROOT) + " * "), header);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Food/Drink?, FOOD",
    "FOOD & DRINK, FOOD",
    "Amount (g), AMOUNT",
    "amount_ml, AMOUNT",
    "Menge in g, AMOUNT",
    "Date (dd/mm/yyyy), DATE",
    "DÎNER, ",
    "Drinks (mL), ",
    "Grams per unit, ",
    "Food id, ",
    "Matched from, "
  })
  void headersAsPeopleWriteThem(String header, LogColumn column) {
    assertEquals(column, LogWords.fromClassPath().headers().columnOf(header));
  }

  @Test
  void everyCodeHasWordsAndEveryRowACode() {
    assertNotNull(ReportWordsCsv.problems());
    List<String> codes = new ArrayList<>();
    for (TableRow row : Tables.fromClassPath("problems.csv")) {
      codes.add(row.text("code"));
      String words = row.text("message") + row.text("fix");
      assertTrue(row.text("message").endsWith("."), row.text("code"));
      assertTrue(row.text("fix").endsWith("."), row.text("code"));
      Matcher gap = GAP.matcher(words);
      while (gap.find()) {
        assertTrue(
            row.text("reason").contains(gap.group()),
            row.text("code") + " does not say what fills " + gap.group());
      }
      assertEquals(gaps(words), gaps(row.text("reason")), row.text("code"));
    }
    assertEquals(List.of(ProblemCode.values()).stream().map(Enum::name).toList(), codes);
  }

  private static Set<String> gaps(String text) {
    Set<String> gaps = new HashSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      gaps.add(gap.group(1));
    }
    return gaps;
  }
}
