package lytebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All cells of a workbook, to be held against those of another. */
final class Cells {
  private Cells() {}

  /** Formula and value of every filled cell, by its address, of every sheet in their order. */
  static Map<String, Map<String, String>> of(Path file) throws IOException {
    Map<String, Map<String, String>> sheets = new LinkedHashMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        Map<String, String> cells = new TreeMap<>();
        for (Row row : sheet) {
          for (Cell cell : row) {
            String shown = shown(cell);
            if (!shown.isEmpty()) {
              cells.put(cell.getAddress().formatAsString(), shown);
            }
          }
        }
        sheets.put(sheet.getSheetName(), cells);
      }
    }
    return sheets;
  }

  /** What differs, one text each: {@code Review!K10: what it was | what it is}. */
  static List<String> differing(
      Map<String, Map<String, String>> was, Map<String, Map<String, String>> is) {
    List<String> differing = new ArrayList<>();
    Set<String> sheets = new LinkedHashSet<>(was.keySet());
    sheets.addAll(is.keySet());
    for (String sheet : sheets) {
      Map<String, String> before = was.getOrDefault(sheet, Map.of());
      Map<String, String> now = is.getOrDefault(sheet, Map.of());
      Set<String> addresses = new TreeSet<>(before.keySet());
      addresses.addAll(now.keySet());
      for (String address : addresses) {
        String old = before.getOrDefault(address, "");
        String next = now.getOrDefault(address, "");
        if (!old.equals(next)) {
          differing.add(sheet + "!" + address + ": " + old + " | " + next);
        }
      }
    }
    return differing;
  }

  private static String shown(Cell cell) {
    boolean isFormula = cell.getCellType() == CellType.FORMULA;
    CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
    String value =
        switch (type) {
          case NUMERIC -> String.valueOf(cell.getNumericCellValue());
          case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
          case ERROR -> "error " + cell.getErrorCellValue();
          case STRING -> cell.getStringCellValue();
          default -> "";
        };
    return isFormula ? "=" + cell.getCellFormula() + " > " + value : value;
  }
}
