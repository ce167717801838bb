package lytebook.read.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.read.file.UnreadableFileException;
import lytebook.report.book.Book;
import lytebook.report.format.ReportState;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** What an earlier report prints on: as its first sheet is set up, else as the report says. */
public final class PaperSize {
  private static final String LETTER = "1";

  private PaperSize() {}

  /** The paper; A4 where nothing tells. */
  public static Book.Paper of(Path report, ReportState state) throws IOException {
    Book.Paper said = state.paper() == null ? Book.Paper.A4 : state.paper();
    try (OPCPackage opened = OPCPackage.open(report.toFile(), PackageAccess.READ);
        InputStream sheet = new XSSFReader(opened).getSheetsData().next()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(sheet);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("pageSetup")) {
          String size = xml.getAttributeValue(null, "paperSize");
          return size == null ? said : LETTER.equals(size) ? Book.Paper.LETTER : Book.Paper.A4;
        }
      }
      return said;
    } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }
}
