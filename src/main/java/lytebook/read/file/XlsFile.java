package lytebook.read.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook of the format that Excel wrote until 2003; at most 65,536 rows, so held whole. */
final class XlsFile {
  private XlsFile() {}

  /**
   * Reads the file.
   *
   * @param storage the file, open for reading; closed with what is returned
   */
  static SheetFile read(Place place, POIFSFileSystem storage) throws IOException {
    HSSFWorkbook workbook = workbook(storage);
    boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    return new SheetFile(
        place,
        "xls",
        from1904,
        sheets(place, workbook, true),
        sheets(place, workbook, false),
        storage);
  }

  private static List<SourceSheet> sheets(Place place, HSSFWorkbook workbook, boolean visible) {
    return IntStream.range(0, workbook.getNumberOfSheets())
        .filter(i -> visible == (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE))
        .mapToObj(i -> sheet(place, workbook.getSheetAt(i)))
        .toList();
  }

  private static SourceSheet sheet(Place place, HSSFSheet sheet) {
    boolean from1904 = sheet.getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
    return SourceSheet.of(
        place, sheet.getSheetName(), () -> new XlsRows(sheet.rowIterator(), from1904));
  }

  private static HSSFWorkbook workbook(POIFSFileSystem storage) throws IOException {
    try {
      return new HSSFWorkbook(storage.getRoot(), false);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(ProblemCode.PASSWORD_PROTECTED, e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(
          ProblemCode.NOT_A_SPREADSHEET, "a workbook of Excel 95 or older");
    } catch (RuntimeException e) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, e);
    }
  }

  static POIFSFileSystem open(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, e);
    }
  }

  private record XlsRows(Iterator<Row> rows, boolean from1904) implements RowCursor {
    @Override
    public @Nullable RawRow next() {
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      List<RawCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        RawCell raw = raw(cell);
        if (raw != null) {
          cells.add(raw);
        }
      }
      return new RawRow(row.getRowNum() + 1, cells, false, row.getZeroHeight());
    }

    private @Nullable RawCell raw(Cell cell) {
      CellType type =
          cell.getCellType() == CellType.FORMULA
              ? cell.getCachedFormulaResultType()
              : cell.getCellType();
      int column = cell.getColumnIndex();
      return switch (type) {
        case NUMERIC -> number(cell);
        case STRING -> text(column, cell.getStringCellValue());
        case BOOLEAN -> text(column, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
        case ERROR ->
            RawCell.error(column, FormulaError.forInt(cell.getErrorCellValue()).getString());
        default -> null;
      };
    }

    private RawCell number(Cell cell) {
      boolean isDate =
          DateUtil.isADateFormat(
              cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
      double number = cell.getNumericCellValue();
      return RawCell.number(
          cell.getColumnIndex(), isDate ? XlsxRows.since1900(number, from1904) : number, isDate);
    }

    private static @Nullable RawCell text(int column, String value) {
      String text = CellText.clean(value);
      return text.isEmpty() ? null : RawCell.text(column, text);
    }

    @Override
    public void close() {
      // The workbook is closed as a whole.
    }
  }
}
