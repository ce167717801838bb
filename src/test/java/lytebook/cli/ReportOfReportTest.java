package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in which nobody changed anything gives the same report. */
@Tag("slow")
class ReportOfReportTest {
  private final Path folder;

  ReportOfReportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The runner's log names several foods in a cell; three have diaries. */
  @ParameterizedTest
  @ValueSource(strings = {"week", "runner", "thiazide", "kidney"})
  void onlyTheNameOfTheFileIsAnother(String person) throws IOException {
    Path log = folder.resolve(person + ".xlsx");
    Files.copy(Path.of("templates/example-" + person + ".xlsx"), log);
    holdsTheSameAgain(log);
  }

  @Test
  void partsCopiesAndRowsOfEveryDayStayWhatTheyWere() throws IOException {
    Path log = folder.resolve("log.csv");
    Files.writeString(
        log,
        """
        Date,Meal,Food,Amount,Unit
        daily,Breakfast,2 slices of toast with peanut butter,,
        2026-03-02,Lunch,bagel with cream cheese,2,
        2026-03-02,Dinner,"rice, beans and an apple",,
        2026-03-03,Lunch,same as yesterday,,
        2026-03-03,Dinner,porridge made with milk,1,bowl
        2026-03-04,Dinner,same dinner as Monday,,
        """);
    holdsTheSameAgain(log);
  }

  private void holdsTheSameAgain(Path log) throws IOException {
    assertEquals(0, ProgramRun.by("report", log, "--quiet", "--today", "2026-11-01").code());
    String name = log.getFileName().toString();
    Path report = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "-report.xlsx");
    Map<String, Map<String, String>> first = Cells.of(report);
    assertEquals(0, ProgramRun.by("report", report, "--quiet", "--today", "2026-11-01").code());
    String source = columnOf(first, "Row in source");
    List<String> differing =
        Cells.differing(first, Cells.of(report)).stream()
            .filter(one -> !one.matches("(Review!K\\d+|About!A2|Lytebook![A-Z]+\\d+): .*"))
            .filter(one -> !one.matches("Log!" + source + "\\d+: .*"))
            .toList();
    assertEquals(List.of(), differing);
  }

  /** Letters of the column of Log with a header. */
  private static String columnOf(Map<String, Map<String, String>> report, String header) {
    return report.getOrDefault("Log", Map.of()).entrySet().stream()
        .filter(cell -> cell.getValue().equals(header))
        .map(cell -> cell.getKey().replaceAll("\\d", ""))
        .findFirst()
        .orElseThrow();
  }
}
