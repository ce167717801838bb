package lytebook.read.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.read.file.FileOpener;
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.file.UnreadableFileException;
import lytebook.read.table.ReportWordsCsv;
import lytebook.report.Sentences;
import lytebook.report.book.Book;
import lytebook.report.format.EarlierReview;
import lytebook.report.format.OriginLine;
import lytebook.report.format.ReviewColumn;
import lytebook.spreadsheet.RawRow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/**
 * How an earlier report was made, as it says itself, so that one can be made of it that differs in
 * its plan alone.
 *
 * @param made when and of which file; null when it does not say
 * @param dialect the program whose export that file was; empty when none
 * @param authority whose reference values it has, in the words of Targets; empty when not told
 * @param paper what it prints on
 * @param review its Review
 */
public record ReportSettings(
    @Nullable OriginLine made,
    String dialect,
    String authority,
    Book.Paper paper,
    EarlierReview review) {
  /** About and Targets say it above their tables. */
  private static final int TOP = 5;

  private static final String LETTER = "1";

  private static final Set<ReviewColumn> FOLDED = EnumSet.range(ReviewColumn.CHOICES, last());

  private static ReviewColumn last() {
    ReviewColumn[] all = ReviewColumn.values();
    return all[all.length - 1];
  }

  /** Reads a report; what it does not say is left open. */
  public static ReportSettings read(Path report) throws IOException {
    Sentences sentences = ReportWordsCsv.sentences();
    OriginLine made = null;
    String dialect = "";
    String authority = "";
    EarlierReview review = new EarlierReview();
    try (SheetFile opened = FileOpener.open(report, false)) {
      for (SourceSheet sheet : opened.sheets()) {
        for (String line : firstCells(sheet)) {
          made = made == null ? OriginLine.of(line, sentences).orElse(null) : made;
          dialect = dialect.isEmpty() ? part(sentences, "about.dialect", line) : dialect;
          authority = authority.isEmpty() ? part(sentences, "targets.note", line) : authority;
        }
        review(sheet, review);
      }
    }
    return new ReportSettings(made, dialect, authority, paper(report), review);
  }

  private static String part(Sentences sentences, String key, String line) {
    return sentences.partsOf(key, line).map(parts -> parts.get(0)).orElse("");
  }

  private static List<String> firstCells(SourceSheet sheet) throws IOException {
    try (RowCursor rows = sheet.rows()) {
      return rows.take(TOP).stream()
          .filter(row -> !row.isBlank())
          .map(row -> row.cells().get(0).asText())
          .toList();
    }
  }

  private static void review(SourceSheet sheet, EarlierReview review) throws IOException {
    Set<String> headers = new HashSet<>();
    FOLDED.forEach(column -> headers.add(column.header()));
    headers.add(ReviewColumn.WHERE.header());
    try (RowCursor rows = sheet.rows()) {
      HeaderColumns columns = HeaderColumns.after(rows, headers);
      for (RawRow row = columns == null ? null : rows.next(); row != null; row = rows.next()) {
        RawRow line = row;
        HeaderColumns known = columns;
        review.add(column -> known == null ? "" : known.text(line, column.header()));
      }
    }
  }

  /** Of the sheet that comes first; A4 where it does not say. */
  private static Book.Paper paper(Path report) throws IOException {
    try (OPCPackage opened = OPCPackage.open(report.toFile(), PackageAccess.READ);
        InputStream sheet = new XSSFReader(opened).getSheetsData().next()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("pageSetup")) {
          return LETTER.equals(xml.getAttributeValue(null, "paperSize"))
              ? Book.Paper.LETTER
              : Book.Paper.A4;
        }
      }
      return Book.Paper.A4;
    } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }
}
