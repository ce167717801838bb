package lytebook.read.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
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
final class XlsFile implements SheetFile {
  private final POIFSFileSystem storage;
  private final HSSFWorkbook workbook;
  private final boolean from1904;

  /**
   * @param storage the file, open for reading; closed with this
   */
  XlsFile(POIFSFileSystem storage) throws IOException {
    this.storage = storage;
    try {
      workbook = new HSSFWorkbook(storage.getRoot(), false);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableFileException(ProblemCode.PASSWORD_PROTECTED, e);
    } catch (OldExcelFormatException e) {
      throw new UnreadableFileException(
          ProblemCode.NOT_A_SPREADSHEET, "a workbook of Excel 95 or older");
    } catch (RuntimeException e) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, e);
    }
    from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  static POIFSFileSystem open(Path file) throws IOException {
    try {
      return new POIFSFileSystem(file.toFile(), true);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, e);
    }
  }

  @Override
  public String format() {
    return "xls";
  }

  @Override
  public boolean datesFrom1904() {
    return from1904;
  }

  @Override
  public List<SourceSheet> sheets() {
    return sheets(true);
  }

  @Override
  public List<SourceSheet> hiddenSheets() {
    return sheets(false);
  }

  private List<SourceSheet> sheets(boolean visible) {
    List<SourceSheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      if (visible == (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE)) {
        sheets.add(new XlsSheet(workbook.getSheetAt(i), from1904));
      }
    }
    return sheets;
  }

  @Override
  public void close() throws IOException {
    storage.close();
  }

  private record XlsSheet(org.apache.poi.ss.usermodel.Sheet sheet, boolean from1904)
      implements SourceSheet {
    @Override
    public String name() {
      return sheet.getSheetName();
    }

    @Override
    public RowCursor rows() {
      return new XlsRows(sheet.rowIterator(), from1904);
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
