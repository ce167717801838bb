package lytebook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import lytebook.report.book.Book;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
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
    PackageParts parts = new PackageParts();
    try {
      parts.write(workbook(book, parts), out);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static byte[] workbook(Book book, PackageParts parts) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (Sheet sheet : book.sheets()) {
        workbook.createSheet(sheet.name());
      }
      SharedWords words = new SharedWords(book, workbook);
      CellFaces faces = new CellFaces(workbook);
      CellRules rules = new CellRules(workbook);
      for (Sheet sheet : book.sheets()) {
        XSSFSheet target = workbook.getSheet(sheet.name());
        new SheetFrame(sheet, target).write();
        rules.write(sheet, target);
        PrintSetup print = sheet.print();
        if (print != null) {
          PrintPages.write(sheet, print, book.paper(), target);
        }
        SheetRows rows = new SheetRows(sheet, words, faces);
        rows.prepareStyles();
        parts.putRows(target.getPackagePart().getPartName().getName(), rows::write);
      }
      DocumentProperties.write(book, workbook);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
