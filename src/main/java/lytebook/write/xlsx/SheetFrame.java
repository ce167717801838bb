package lytebook.write.xlsx;

import java.util.TreeSet;
import java.util.stream.IntStream;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.spreadsheet.A1;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetFormatPr;

/** Everything about a sheet that is not in its cells: columns, frozen panes, filter, links. */
record SheetFrame(Sheet sheet, XSSFSheet target) {
  private static final double ROW_POINTS = 15;

  void write() {
    writeUsedCells();
    writeColumns();
    if (sheet.frozenRows() > 0 || sheet.frozenColumns() > 0) {
      target.createFreezePane(sheet.frozenColumns(), sheet.frozenRows());
    }
    Area filter = sheet.filter();
    if (filter != null) {
      target.setAutoFilter(range(filter));
    }
    target.setDisplayGridlines(filter != null);
    sheet.merged().forEach(area -> target.addMergedRegionUnsafe(range(area)));
    sheet
        .rows()
        .forEach(
            (row, cells) -> cells.forEach((column, cell) -> writeLink(A1.cell(row, column), cell)));
  }

  static CellRangeAddress range(Area area) {
    return new CellRangeAddress(
        area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
  }

  /** The last column that holds a cell; 0 on an empty sheet. */
  static int lastColumn(Sheet sheet) {
    return sheet.rows().values().stream()
        .filter(cells -> !cells.isEmpty())
        .mapToInt(cells -> cells.lastKey())
        .max()
        .orElse(0);
  }

  /** The cells in use, without the green corners that mark numbers written as words. */
  private void writeUsedCells() {
    int lastRow = sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey();
    Area used = new Area(0, 0, lastRow, lastColumn(sheet));
    target.getCTWorksheet().getDimension().setRef(used.address());
    target.addIgnoredErrors(
        range(used), IgnoredErrorType.NUMBER_STORED_AS_TEXT, IgnoredErrorType.FORMULA_RANGE);
  }

  private void writeColumns() {
    CTSheetFormatPr format = target.getCTWorksheet().getSheetFormatPr();
    format.setDefaultRowHeight(ROW_POINTS);
    TreeSet<Integer> named = new TreeSet<>(sheet.widths().keySet());
    TreeSet<Integer> afterFold = new TreeSet<>();
    sheet
        .foldedColumns()
        .forEach(
            (first, last) -> {
              IntStream.rangeClosed(first, last + 1).forEach(named::add);
              afterFold.add(last + 1);
            });
    if (!afterFold.isEmpty()) {
      format.setOutlineLevelCol((short) 1);
    }
    CTCols columns = target.getCTWorksheet().getColsArray(0);
    named.forEach(column -> writeColumn(columns.addNewCol(), column, afterFold.contains(column)));
  }

  private void writeColumn(CTCol column, int index, boolean afterFold) {
    column.setMin(index + 1L);
    column.setMax(index + 1L);
    column.setWidth(ColumnWidths.characters(sheet, index) + ColumnWidths.PADDING);
    column.setCustomWidth(true);
    if (ColumnWidths.isFolded(sheet, index)) {
      column.setOutlineLevel((short) 1);
      column.setHidden(true);
    }
    if (afterFold) {
      column.setCollapsed(true);
    }
  }

  private void writeLink(String address, Cell cell) {
    String link = cell.link();
    if (link == null) {
      return;
    }
    XSSFHyperlink jump =
        target.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    jump.setAddress(link);
    jump.setCellReference(address);
    target.addHyperlink(jump);
  }
}
