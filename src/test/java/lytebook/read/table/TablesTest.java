package lytebook.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static List<TableRow> read(String text) throws IOException {
    return Tables.read("t.csv", new StringReader(text));
  }

  @Test
  void cellsAreFoundByColumn() throws IOException {
    TableRow row = read("b,a\n2,\"x, \"\"y\"\"\"\n").get(0);
    assertEquals("x, \"y\"", row.text("a"));
    assertEquals(OptionalDouble.of(2), row.number("b"));
    assertTrue(row.hasColumn("a"));
    assertFalse(row.hasColumn("c"));
  }

  @Test
  void anEmptyNumberIsUnknown() throws IOException {
    assertEquals(OptionalDouble.empty(), read("a,b\n,1\n").get(0).number("a"));
  }

  @Test
  void faultsNameTableAndLine() throws IOException {
    List<TableRow> rows = read("a,b\n1,yes\nx,maybe\n");
    assertTrue(rows.get(0).yes("b"));
    TableRow second = rows.get(1);
    assertFault("t.csv:3: a 'x' is not a number", () -> second.number("a"));
    assertFault("t.csv:3: b 'maybe' is neither yes nor no", () -> second.yes("b"));
    assertFault("t.csv:3: no column 'c'", () -> second.text("c"));
  }

  @Test
  void aRowWithACellTooFewIsAFault() {
    assertThrows(IllegalStateException.class, () -> read("a,b\n1\n"));
  }

  @Test
  void aTableTheProgramLacksIsAFault() {
    assertFault("the program lacks its table none.csv", () -> Tables.fromClassPath("none.csv"));
  }

  private static void assertFault(String message, Runnable read) {
    assertEquals(message, assertThrows(IllegalStateException.class, read::run).getMessage());
  }
}
