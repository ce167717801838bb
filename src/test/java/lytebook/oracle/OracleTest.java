package lytebook.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The calculators must find out a workbook whose stored values are wrong. */
class OracleTest {
  private Path folder;
  private Path wrong;

  @BeforeEach
  void aWorkbookWithWrongStoredValues(@TempDir Path temporary) throws IOException {
    folder = temporary;
    wrong = folder.resolve("wrong.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(wrong)) {
      XSSFSheet log = workbook.createSheet("Log");
      for (int i = 0; i < 3; i++) {
        XSSFRow row = log.createRow(i);
        row.createCell(0).setCellValue(0.1 * (i + 1));
        formula(row.createCell(1), "A" + (i + 1) + "*2", "999");
      }
      XSSFRow days = workbook.createSheet("Days & means").createRow(0);
      formula(days.createCell(0), "SUM(Log!B1:B3)", "999");
      formula(days.createCell(1), "IF(A1>1,\"above\",\"below\")", "wrong words");
      days.getCell(1).getCTCell().setT(STCellType.STR);
      formula(days.createCell(2), "A1>1", "0");
      days.getCell(2).getCTCell().setT(STCellType.B);
      formula(days.createCell(3), "A1/0", "1");
      formula(days.createCell(4), "\"\"", "1");
      days.createCell(5).setCellValue("ümlaut < & \"");
      workbook.write(out);
    }
  }

  private static void formula(XSSFCell cell, String formula, String stored) {
    cell.setCellFormula(formula);
    cell.getCTCell().setV(stored);
  }

  @Test
  void storedValuesAreReadAsTheyStand() throws IOException {
    SheetValues values = SheetValues.read(wrong);
    assertEquals(new CellContent.Numeric(999), values.at("Days & means", "A1"));
    assertEquals(new CellContent.Text("wrong words"), values.at("Days & means", "B1"));
    assertEquals(new CellContent.Text("ümlaut < & \""), values.at("Days & means", "F1"));
  }

  @Test
  void strippingTakesTheValuesOfFormulaCellsAndNothingElse() throws IOException {
    Path stripped = folder.resolve("stripped.xlsx");
    assertEquals(8, CachedValues.strip(wrong, stripped));
    assertEquals(0, CachedValues.strip(stripped, folder.resolve("again.xlsx")));
    SheetValues before = SheetValues.read(wrong);
    SheetValues after = SheetValues.read(stripped);
    assertEquals(before.cells().keySet(), after.cells().keySet());
    for (var cell : after.cells().entrySet()) {
      boolean constant =
          cell.getKey().sheet().equals("Log")
              ? cell.getKey().column() == 0
              : cell.getKey().column() == 5;
      CellContent expected =
          constant ? before.cells().get(cell.getKey()) : new CellContent.NotCalculated();
      assertEquals(expected, cell.getValue(), cell.getKey().toString());
    }
    assertEquals(List.of(), OoxmlSchema.errors(stripped));
  }

  @Test
  void poiCalculatesAnew() throws IOException {
    assertRight(PoiEvaluator.evaluate(wrong));
  }

  @Test
  void libreOfficeCalculatesAnewWithAndWithoutStoredValues() throws IOException {
    LibreOffice libreOffice = LibreOffice.orSkip();
    Path stripped = folder.resolve("stripped.xlsx");
    CachedValues.strip(wrong, stripped);
    Path results = folder.resolve("recalculated");
    for (Path file : libreOffice.recalculate(List.of(wrong, stripped), results)) {
      SheetValues recalculated = SheetValues.read(file);
      assertRight(recalculated);
      assertEquals(
          List.of(), Compare.differences(PoiEvaluator.evaluate(wrong), recalculated), file + "");
      assertEquals(8, Compare.differences(SheetValues.read(wrong), recalculated).size());
    }
  }

  @Test
  void libreOfficeSaysWhichFileItDidNotWrite() throws IOException {
    LibreOffice libreOffice = LibreOffice.orSkip();
    Path absent = folder.resolve("absent.xlsx");
    IOException fault =
        assertThrows(
            IOException.class,
            () -> libreOffice.recalculate(List.of(absent), folder.resolve("out")));
    assertTrue(fault.toString().contains("absent.xlsx"), fault.toString());
  }

  private static void assertRight(SheetValues values) {
    String days = "Days & means";
    CellContent sum = values.at(days, "A1");
    assertTrue(
        sum instanceof CellContent.Numeric number && Compare.close(number.value(), 1.2), sum + "");
    assertEquals(new CellContent.Text("above"), values.at(days, "B1"));
    assertEquals(new CellContent.Truth(true), values.at(days, "C1"));
    assertEquals(new CellContent.Fault("#DIV/0!"), values.at(days, "D1"));
  }

  @Test
  void closeMeansOneInAThousandMillion() {
    assertTrue(Compare.close(1, 1 + 5e-10));
    assertFalse(Compare.close(1, 1 + 5e-9));
    assertTrue(Compare.close(0, 5.5e-17));
    assertFalse(Compare.close(0, 1e-6));
  }
}
