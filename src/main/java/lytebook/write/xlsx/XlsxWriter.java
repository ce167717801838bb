package lytebook.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import lytebook.report.book.Book;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Renders a book as an Excel workbook (.xlsx). Equal books give equal bytes. */
public final class XlsxWriter {
  private XlsxWriter() {}

  /**
   * Writes a book. Formulas are written as they stand and never evaluated: the value shown is the
   * one the book gives.
   *
   * @param book what to write
   * @param out where to; stays open
   * @throws IOException if the stream does
   */
  public static void write(Book book, OutputStream out) throws IOException {
    write(book, out, HeatMapPictures::canDraw);
  }

  static void write(Book book, OutputStream out, BooleanSupplier canDraw) throws IOException {
    PackageParts parts = new PackageParts();
    HeatMapPictures pictures = new HeatMapPictures(book, canDraw);
    parts.write(workbook(book, parts, pictures), out);
  }

  private static byte[] workbook(Book book, PackageParts parts, HeatMapPictures pictures)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (Sheet sheet : book.sheets()) {
        workbook.createSheet(sheet.name());
        if (sheet.visibility() != Sheet.Visibility.VISIBLE) {
          workbook.setSheetVisibility(
              workbook.getSheetIndex(sheet.name()),
              SheetVisibility.valueOf(sheet.visibility().name()));
        }
      }
      workbook.setActiveSheet(0);
      SharedStrings words = new SharedStrings(book, workbook);
      CellStyleIndex faces = new CellStyleIndex(workbook);
      CellRules rules = new CellRules(workbook);
      Drawings drawings = new Drawings(book, parts, pictures);
      for (Sheet sheet : book.sheets()) {
        XSSFSheet target = workbook.getSheet(sheet.name());
        new SheetFrame(sheet, target).write();
        rules.write(sheet, target);
        PrintSetup print = sheet.print();
        if (print != null) {
          PrintPages.write(sheet, print, book.paper(), target);
        }
        SheetRows rows = new SheetRows(sheet, words, faces, new RowHeights(sheet));
        rows.prepareStyles();
        parts.putRows(target.getPackagePart().getPartName().getName(), rows::write);
      }
      for (Sheet sheet : book.sheets()) {
        drawings.write(sheet, workbook.getSheet(sheet.name()));
      }
      DocumentProperties.write(book, workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
