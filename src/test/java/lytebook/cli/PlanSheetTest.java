package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lytebook.app.Runs;
import lytebook.log.Person;
import lytebook.plan.MadePlans;
import lytebook.plan.Plan;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Chart;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.PlanColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheet Plan and the ideas on Summary, as plain data. */
class PlanSheetTest {
  private static final Report WEEK =
      Runs.report(
          Runs.log(Path.of("src/main/resources/lytebook/example-week.csv")),
          Runs.WOMAN_46,
          Authority.US);
  private static final Report KIDNEY =
      Runs.report(Runs.log(Path.of("templates/example-kidney.xlsx")), Person.UNKNOWN, Authority.US);

  private static Report planned() {
    return PlannedReports.planned(
        WEEK,
        "magnesium NOT_KNOWN",
        "calcium UPPER_LIMIT",
        "sodium CUT_BACK",
        "fluid EXTRA_FLUID",
        "energy EXTRA_ENERGY");
  }

  private static Sheet sheet(Report report) {
    return Runs.book(report).sheet(PlanColumn.SHEET);
  }

  private static String shown(Sheet sheet, int row, int column) {
    Cell cell = sheet.at(row, column);
    if (cell == null) {
      return "";
    }
    if (cell.value() instanceof Value.Text text) {
      return text.text();
    }
    if (cell.value() instanceof Value.Numeric number) {
      return cell.style() == Style.NUMBER_0
          ? String.valueOf(Math.round(number.number()))
          : String.valueOf(number.number());
    }
    return cell.value() instanceof Value.DateValue day ? day.date().toString() : "";
  }

  private static int row(Sheet sheet, int column, String words) {
    return sheet.rows().keySet().stream()
        .filter(row -> shown(sheet, row, column).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row '" + words + "'"));
  }

  private static List<String> row(Sheet sheet, int row) {
    List<String> shown = new ArrayList<>();
    int last = Objects.requireNonNull(sheet.rows().get(row)).lastKey();
    for (int column = 0; column <= last; column++) {
      shown.add(shown(sheet, row, column));
    }
    return shown;
  }

  @Test
  void headersOfTheWeekAreThoseThatAreReadBack() {
    Sheet sheet = sheet(planned());
    List<String> headers = row(sheet, row(sheet, 0, PlanColumn.USE));
    assertEquals(
        List.of(
            "Use it?",
            "Idea",
            "2026-11-09",
            "2026-11-10",
            "2026-11-11",
            "2026-11-12",
            "2026-11-13",
            "2026-11-14",
            "2026-11-15",
            "Total",
            "Magnesium (mg)",
            "Calcium (mg)",
            "Potassium (mg)",
            "Sodium (mg)",
            "Fluid (mL)",
            "Energy (kcal)",
            "Calcium gap",
            "Fluid gap",
            "Why",
            "",
            "Counts (1 = yes)",
            "Food id",
            "Swap id",
            "As suggested"),
        headers);
    assertEquals(
        Map.of(headers.indexOf(PlanColumn.COUNTS), headers.indexOf(PlanColumn.SUGGESTED)),
        sheet.foldedColumns());
  }

  @Test
  void anIdeaWithItsDaysAndWhatOneHelpingAdds() {
    Sheet sheet = sheet(planned());
    List<String> bread = row(sheet, row(sheet, 0, PlanColumn.USE) + 2);
    assertEquals(
        List.of("yes", "1 slice wholemeal bread instead of white bread", "2.0", "2.0", "1.0"),
        bread.subList(0, 5));
    assertEquals(List.of("", "", "2.0", "2.0", "9.0"), bread.subList(5, 10));
    assertEquals(List.of("FNDDS:51300110", "bread_white", "2;2;1;0;0;2;2"), bread.subList(21, 24));
    Cell added = Objects.requireNonNull(sheet.at(row(sheet, 0, PlanColumn.USE) + 2, 10));
    assertTrue(
        Objects.requireNonNull(added.formula()).matches("\\$J\\$\\d+\\*\\$K\\$\\d+/100-.*/100"),
        "the food less what it takes the place of: " + added.formula());
  }

  @Test
  void whatIsRefusedCountsForNothing() {
    Sheet sheet = sheet(planned());
    int water = row(sheet, 1, "1 cup tap water");
    assertEquals("no", shown(sheet, water, 0));
    assertEquals("0.0", shown(sheet, water, 9));
    int bought = row(sheet, 2, "1 cup tap water");
    assertEquals(List.of("0.0", "0"), row(sheet, bought).subList(9, 11));
  }

  @Test
  void statusOfEachLine() {
    Sheet sheet = sheet(planned());
    int first = row(sheet, 0, "A day with this plan") + 1;
    List<String> statuses = new ArrayList<>();
    for (int row = first; sheet.at(row, 0) != null; row++) {
      statuses.add(shown(sheet, row, 0) + " | " + shown(sheet, row, 14));
    }
    assertEquals(
        List.of(
            "Calcium (mg) | ● Gap closed",
            "Fluid (mL) | ○ 24 % of the gap",
            "Magnesium (mg): too little is known | ◆ Raised. Days: 7",
            "Calcium (mg): upper limit | ● Not above the upper limit",
            "Sodium (mg): level to cut back from | ◆ Raised. Days: 6",
            "Fluid (mL): most extra a day | ● At most 0.5 L more",
            "Energy (kcal): most extra a day | ◆ Over 150 kcal more. Days: 3",
            "Magnesium (mg) | ",
            "Potassium (mg) | "),
        statuses);
  }

  /** Its amount is shown and nothing else; a limit of one's own still is. */
  @Test
  void whatIsHeldBackHasNoGoalAndNoColumn() {
    Report report =
        PlannedReports.planned(
            KIDNEY,
            "magnesium HELD_BACK",
            "potassium HELD_BACK",
            "potassium OWN_LIMIT",
            "fluid HELD_BACK",
            "fluid EXTRA_FLUID",
            "drinks HELD_BACK");
    Sheet sheet = sheet(report);
    int held = row(sheet, 0, "Potassium (mg): held back");
    assertEquals(List.of("", "", ""), row(sheet, held).subList(11, 14));
    int limit = row(sheet, 0, "Potassium (mg): your limit, from your highest day");
    assertEquals("2000", shown(sheet, limit, 13));
    assertTrue(sheet.charts().isEmpty(), "no goal, no chart");
    List<String> names = sheet.rows().keySet().stream().map(row -> shown(sheet, row, 0)).toList();
    assertTrue(names.contains("Fluid (mL): held back"));
    assertFalse(names.contains("Fluid (mL): most extra a day"), "no room beside what is held back");
    assertTrue(names.stream().noneMatch(name -> name.startsWith("Drinks (")));
  }

  @Test
  void chartFollowsTheCells() {
    Sheet sheet = sheet(planned());
    Chart chart = sheet.charts().get(0);
    assertEquals(
        List.of("Magnesium", "Calcium", "Potassium", "Fluid"), chart.categories().labels());
    for (Chart.DataSeries series : chart.series()) {
      assertTrue(series.range().startsWith("'Plan'!"), series.range());
    }
  }

  @ParameterizedTest
  @EnumSource(Plan.Outcome.class)
  void aSheetWithoutIdeasSaysWhy(Plan.Outcome outcome) {
    Report report = PlannedReports.with(WEEK, MadePlans.none(outcome));
    Book book = Runs.book(report);
    Sheet sheet = book.sheet(PlanColumn.SHEET);
    String said = shown(sheet, 1, 0);
    assertFalse(said.isEmpty());
    assertTrue(sheet.foldedColumns().isEmpty());
    int row = row(book.sheet("Summary"), 0, "Food ideas");
    assertEquals(said, shown(book.sheet("Summary"), row + 1, 0));
  }

  @Test
  void summaryTellsAtMostThreeMenusAndWhatStaysOpen() {
    Sheet summary = Runs.book(planned()).sheet("Summary");
    int row = row(summary, 0, "Food ideas");
    for (int i = 1; i <= 3; i++) {
      assertTrue(shown(summary, row + i, 0).contains(" · "), shown(summary, row + i, 0));
    }
    assertTrue(shown(summary, row + 4, 0).startsWith("Only 70 % of the calcium gap"));
    Cell link = Objects.requireNonNull(summary.at(row + 5, 0));
    assertNotNull(link.link());
    assertTrue(row < row(summary, 0, "Nutrients your muscles use, and your cramps"));
  }
}
