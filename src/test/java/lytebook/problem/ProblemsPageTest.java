package lytebook.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;

/** Every code has its words in the table, and its place on the page that people read. */
class ProblemsPageTest {
  private static final List<String> CODES =
      Arrays.stream(ProblemCode.values()).map(ProblemCode::name).toList();

  @Test
  void theTableHasEveryCodeOnceWithAllItsWords() {
    List<TableRow> rows = Tables.fromClassPath("problems.csv");
    assertEquals(CODES, rows.stream().map(row -> row.text("code")).toList());
    for (TableRow row : rows) {
      for (String column : List.of("message", "fix", "reason")) {
        assertTrue(!row.text(column).isBlank(), row.text("code") + " has no " + column);
      }
    }
  }

  @Test
  void thePageIsThatOfTheTable() throws IOException {
    String page = Files.readString(ProblemsPage.FILE).replace("\r\n", "\n");
    assertEquals(
        ProblemsPage.text(),
        page,
        ProblemsPage.FILE + " is not what problems.csv says. Run: " + ProblemsPage.COMMAND);
    List<String> told =
        page.lines()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .sorted()
            .toList();
    assertEquals(CODES.stream().sorted().toList(), told);
  }
}
