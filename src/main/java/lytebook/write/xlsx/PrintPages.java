package lytebook.write.xlsx;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import lytebook.report.book.Anchor;
import lytebook.report.book.Book;
import lytebook.report.book.Chart;
import lytebook.report.book.HeatMap;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: paper, one page wide, headers repeated, words above and below. */
final class PrintPages {
  private static final String SMALL = "&9";

  /** The most letters that a page header or footer holds, its codes included. */
  private static final int LONGEST = 255;

  private static final String PAGE_OF_PAGES = SMALL + " &P / &N";

  private PrintPages() {}

  static void write(Sheet sheet, PrintSetup setup, Book.Paper paper, XSSFSheet target) {
    XSSFPrintSetup pages = target.getPrintSetup();
    pages.setPaperSize(paper == Book.Paper.LETTER ? PaperSize.LETTER_PAPER : PaperSize.A4_PAPER);
    pages.setLandscape(setup.landscape());
    target.setFitToPage(true);
    pages.setFitWidth((short) 1);
    pages.setFitHeight((short) (setup.onePage() ? 1 : 0));
    target.setHorizontallyCenter(true);
    target.setMargin(PageMargin.LEFT, 0.5);
    target.setMargin(PageMargin.RIGHT, 0.5);
    target.setMargin(PageMargin.TOP, 0.75);
    target.setMargin(PageMargin.BOTTOM, 0.7);
    target.setMargin(PageMargin.HEADER, 0.35);
    target.setMargin(PageMargin.FOOTER, 0.35);
    if (setup.headerRow() >= 0) {
      target.setRepeatingRows(new CellRangeAddress(setup.headerRow(), setup.headerRow(), -1, -1));
    }
    if (setup.lastColumn() >= 0) {
      int index = target.getWorkbook().getSheetIndex(target);
      target.getWorkbook().setPrintArea(index, 0, setup.lastColumn(), 0, lastRow(sheet));
    }
    writeWords(setup, target);
  }

  /** The last row that shows something, a chart or picture included. */
  private static int lastRow(Sheet sheet) {
    if (sheet.lastPrintedRow() >= 0) {
      return sheet.lastPrintedRow();
    }
    IntStream ends =
        Stream.concat(
                sheet.charts().stream().map(Chart::anchor),
                sheet.heatMaps().stream().map(HeatMap::anchor))
            .mapToInt(Anchor::endRow);
    int lastCell = sheet.rows().isEmpty() ? 0 : sheet.rows().lastKey();
    return Math.max(lastCell, ends.max().orElse(0));
  }

  private static void writeWords(PrintSetup setup, XSSFSheet target) {
    int room = LONGEST / 2 - 6;
    target.getHeader().setLeft(words(setup.headerLeft(), room));
    target.getHeader().setRight(words(setup.headerRight(), room));
    target.getFooter().setLeft(words(setup.footer(), LONGEST - PAGE_OF_PAGES.length() - 8));
    target.getFooter().setRight(PAGE_OF_PAGES);
  }

  /** Words for a page header: the blank keeps a number from being read as part of the size. */
  private static String words(String text, int room) {
    if (text.isEmpty()) {
      return "";
    }
    String escaped = CleanText.of(text).replace("&", "&&");
    String start = SMALL + " ";
    if (start.length() + escaped.length() <= room) {
      return start + escaped;
    }
    String cut = escaped.substring(0, room - start.length() - 1);
    int marks = cut.length() - cut.replaceAll("&+$", "").length();
    return start + (marks % 2 == 0 ? cut : cut.substring(0, cut.length() - 1)) + "…";
  }
}
