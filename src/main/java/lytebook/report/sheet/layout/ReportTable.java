package lytebook.report.sheet.layout;

import java.util.List;

/**
 * A table whose formulas name other sheets of its report.
 *
 * @param <R> what one row of the table is about
 */
public abstract class ReportTable<R> extends ColumnTable<R> {
  /** The report and its other sheets. */
  protected final ReportContext pages;

  protected ReportTable(
      ReportContext pages, String sheet, int firstRow, List<R> rows, int spareRows) {
    super(sheet, firstRow, rows, spareRows);
    this.pages = pages;
  }
}
