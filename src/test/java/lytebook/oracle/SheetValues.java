package lytebook.oracle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The values of every cell of a workbook that holds something, as stored in the file.
 *
 * @param cells the cells, by sheet name, row and column
 */
public record SheetValues(SortedMap<CellAddress, CellContent> cells) {

  /** Reads an .xlsx; a formula cell gives its stored value, and nothing is calculated. */
  public static SheetValues read(Path workbook) throws IOException {
    return read(workbook, SheetValues::stored);
  }

  /** The cell at a reference such as {@code C14}; null when it holds nothing. */
  public @Nullable CellContent at(String sheet, String reference) {
    return cells.get(CellAddress.of(sheet, reference));
  }

  static SheetValues read(Path file, FormulaValue ofFormula) throws IOException {
    SortedMap<CellAddress, CellContent> cells = new TreeMap<>();
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            CellContent content =
                cell.getCellType() == CellType.FORMULA
                    ? ofFormula.of((XSSFCell) cell)
                    : constant(cell, cell.getCellType());
            if (content != null) {
              cells.put(
                  new CellAddress(sheet.getSheetName(), row.getRowNum(), cell.getColumnIndex()),
                  content);
            }
          }
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
    return new SheetValues(cells);
  }

  /** Where the value of a formula cell is taken from. */
  interface FormulaValue {
    @Nullable CellContent of(XSSFCell cell);
  }

  private static @Nullable CellContent stored(XSSFCell cell) {
    return cell.getCTCell().isSetV()
        ? constant(cell, cell.getCachedFormulaResultType())
        : new CellContent.NotCalculated();
  }

  private static @Nullable CellContent constant(Cell cell, CellType type) {
    return switch (type) {
      case NUMERIC -> new CellContent.Numeric(cell.getNumericCellValue());
      case STRING -> new CellContent.Text(cell.getRichStringCellValue().getString());
      case BOOLEAN -> new CellContent.Truth(cell.getBooleanCellValue());
      case ERROR ->
          new CellContent.Fault(FormulaError.forInt(cell.getErrorCellValue()).getString());
      case BLANK -> null;
      case FORMULA, _NONE -> throw new IllegalStateException(cell.getAddress() + " " + type);
    };
  }
}
