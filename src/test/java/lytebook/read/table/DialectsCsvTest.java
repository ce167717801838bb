package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lytebook.dialect.Dialect;
import lytebook.dialect.DialectHeader;
import lytebook.dialect.Dialects;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of other programs' exports, and what is recognised by them. */
class DialectsCsvTest {
  private static final Dialects DIALECTS = DialectsCsv.fromClassPath();

  private static RawRow header(String headers) {
    List<RawCell> cells = new ArrayList<>();
    for (String text : headers.split(";", -1)) {
      cells.add(RawCell.text(cells.size(), text));
    }
    return new RawRow(1, cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dialects.csv",
        "dialect-columns.csv",
        "dialect-words.csv",
        "dialect-units.csv",
        "believable-amounts.csv"
      })
  void everyRowHasAReason(String table) {
    List<TableRow> rows = Tables.fromClassPath(table);
    assertTrue(rows.size() > 5, table);
    rows.forEach(
        row -> assertFalse(row.text("reason").isBlank(), row.fault("no reason").getMessage()));
  }

  @Test
  void refusedFilesSayWhatTheyHoldAndEveryOtherWhatItsRowsAre() {
    for (Dialect dialect : DIALECTS.all()) {
      boolean isRefused = dialect.layout() == Dialect.ExportLayout.REFUSED;
      assertEquals(isRefused, !dialect.says().isEmpty(), dialect.id());
      assertFalse(isRefused && dialect.advice().isEmpty(), dialect.id());
      // Longer details of a problem are cut.
      assertTrue(dialect.advice().length() <= 150, dialect.id());
      assertFalse(dialect.advice().endsWith("."), dialect.id());
      assertFalse(!isRefused && dialect.carriesAll() && dialect.rowName().isEmpty(), dialect.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Day;Time;Group;Food Name;Amount;Energy (kcal);Category, cronometer-servings",
    "amount;FOOD NAME;Day;Group, cronometer-servings",
    "Date;Energy (kJ);Magnesium (mg);Completed, cronometer-daily",
    "Date;Meal;Time;Calories;Fat (g);Sodium (mg);Potassium;Calcium, myfitnesspal",
    "Date;Repas;Calories;Lipides (g);Sodium (mg);Potassium, myfitnesspal",
    "Date;Name;Icon;Type;Quantity;Units;Calories;Deleted, loseit",
    "Item Name;Quantity;Measure;Wgt (g);Cals (kcal), esha",
    "UserName;RecallNo;ReportingDate;KCAL;MOIS;MAGN, asa24-totals",
    "UserName;RecallNo;KCAL;MAGN, asa24-supplement-totals",
  })
  void headersAreRecognised(String headers, String dialect) {
    DialectHeader found = DIALECTS.find(List.of(header(headers)));
    assertEquals(dialect, Objects.requireNonNull(found, headers).dialect().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Date;Time;Meal;Food;Amount;Unit;Notes;Grams;Food id;Matched from;Magnesium (mg)",
        "Date;Food;Amount;Unit",
        "Date;Meal;Food;Amount;Calories;Sodium (mg);Potassium (mg)",
        "Day;What I ate;How much",
      })
  void logsOfOnesOwnAreNot(String headers) {
    assertNull(DIALECTS.find(List.of(header(headers))));
  }
}
