package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is particular to OpenDocument spreadsheets, and files made to do harm. */
class OdsTest {
  private static final String HEADER = Ods.row(Ods.texts("Date", "Food", "Amount"));
  private static final String BREAD = row("2026-03-02", "bread");

  private final Path folder;

  OdsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String row(String date, String food) {
    return Ods.row(Ods.date(date) + Ods.texts(food) + Ods.number("1"));
  }

  private Problem stop(String sheets) throws IOException {
    return Logs.stop(Ods.file(folder, sheets));
  }

  @Test
  void hiddenSheetsAreNotReadAndHiddenRowsAre() throws IOException {
    String filtered =
        row("2026-03-03", "milk")
            .replace("<table:table-row", "<table:table-row table:visibility=\"filter\"");
    FoodLog log =
        Logs.read(
            Ods.file(
                folder,
                Ods.hiddenSheet("Old", HEADER + row("2026-03-01", "old bread"))
                    + Ods.sheet("New", HEADER + BREAD + filtered)));
    assertEquals(
        List.of("2026-03-02|null||bread|1||", "2026-03-03|null||milk|1||"), Logs.lines(log));
    assertEquals(List.of(ProblemCode.ROWS_HIDDEN), Logs.codes(log));
    assertEquals(ProblemCode.HIDDEN_LOG, stop(Ods.hiddenSheet("Old", HEADER + BREAD)).code());
  }

  @Test
  void commentsAreNoTextAndLinesAreKept() throws IOException {
    String food =
        Ods.texts("bread</text:p><text:p>and <text:span>butter</text:span>")
            .replace(
                "<text:p>bread",
                "<office:annotation><text:p>mind</text:p></office:annotation><text:p>bread");
    FoodLog log =
        Logs.read(
            Ods.file(folder, Ods.sheet("Log", HEADER + Ods.row(Ods.date("2026-03-02") + food))));
    assertEquals(List.of("2026-03-02|null||bread\nand butter|||"), Logs.lines(log));
  }

  @Test
  void aBrokenValueSpoilsItsOwnCell() throws IOException {
    String broken = Ods.row(Ods.date("2026-03-02") + Ods.texts("milk") + Ods.number("1,5,0"));
    FoodLog log = Logs.read(Ods.file(folder, Ods.sheet("Log", HEADER + BREAD + broken)));
    assertEquals(2, log.entries().size());
    assertEquals(List.of(ProblemCode.CELL_BROKEN), Logs.codes(log));
    assertEquals("log.ods, sheet 'Log', C3", log.problems().get(0).place().toString());
  }

  @Test
  void repeatCountsAreBounded() throws IOException {
    String wide =
        BREAD.replace(
            "<table:table-cell ", "<table:table-cell table:number-columns-repeated=\"999999999\" ");
    assertEquals(ProblemCode.UNPACKS_TOO_LARGE, stop(Ods.sheet("Log", HEADER + wide)).code());
    String long1 =
        BREAD.replace(
            "<table:table-row", "<table:table-row table:number-rows-repeated=\"999999999\"");
    assertEquals(ProblemCode.UNPACKS_TOO_LARGE, stop(Ods.sheet("Log", HEADER + long1)).code());
    String spaces = HEADER + " ".repeat(30_000_000) + BREAD;
    assertEquals(ProblemCode.UNPACKS_TOO_LARGE, stop(Ods.sheet("Log", spaces)).code());
  }

  @Test
  void outsideEntitiesAreNotRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
    String sheet = Ods.sheet("Log", HEADER + row("2026-03-02", "&e;"));
    assertFalse(Logs.result(Ods.file(folder, type, sheet)).toString().contains("secret\""));
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    assertEquals(
        ProblemCode.DAMAGED,
        Logs.stop(Ods.file(folder, bomb, Ods.sheet("Log", HEADER + row("2026-03-02", "&b;"))))
            .code());
  }

  @Test
  void aPasswordIsNamed() throws IOException {
    Path file = Ods.file(folder, Ods.sheet("Log", HEADER + BREAD));
    try (var zip = java.nio.file.FileSystems.newFileSystem(file)) {
      Files.createDirectory(zip.getPath("META-INF"));
      Files.writeString(zip.getPath("META-INF/manifest.xml"), "<manifest:encryption-data/>");
    }
    assertEquals(ProblemCode.PASSWORD_PROTECTED, Logs.stop(file).code());
  }
}
