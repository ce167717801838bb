package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.problem.Place;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.SAXException;

/** A workbook of the format that Excel writes since 2007, its sheets read as streams. */
final class XlsxFile {
  private final Place place;
  private final XSSFReader reader;
  private final ReadOnlySharedStringsTable strings;
  private final boolean[] isDateStyle;
  private final List<SourceSheet> sheets = new ArrayList<>();
  private final List<SourceSheet> hidden = new ArrayList<>();
  private boolean from1904;

  private XlsxFile(Place place, OPCPackage parts)
      throws IOException, OpenXML4JException, SAXException {
    this.place = place;
    reader = new XSSFReader(parts);
    strings = new ReadOnlySharedStringsTable(parts, false);
    isDateStyle = dateStyles(reader.getStylesTable());
  }

  /** Opens the file, which is left as it was: nothing is ever saved. */
  static SheetFile open(Path file, Place place) throws IOException {
    OPCPackage parts = parts(file);
    try {
      XlsxFile read = new XlsxFile(place, parts);
      read.readSheetList();
      return new SheetFile(place, "xlsx", read.from1904, read.sheets, read.hidden, parts::revert);
    } catch (OpenXML4JException
        | SAXException
        | XMLStreamException
        | IOException
        | RuntimeException e) {
      parts.revert();
      throw UnreadableFileException.of(e);
    }
  }

  private static OPCPackage parts(Path file) throws IOException {
    try {
      return OPCPackage.open(file.toFile(), PackageAccess.READ);
    } catch (OpenXML4JException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }

  private static boolean[] dateStyles(StylesTable styles) {
    boolean[] isDate = new boolean[styles.getNumCellStyles()];
    for (int i = 0; i < isDate.length; i++) {
      XSSFCellStyle style = styles.getStyleAt(i);
      isDate[i] = DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
    }
    return isDate;
  }

  private void readSheetList() throws IOException, XMLStreamException, OpenXML4JException {
    try (InputStream in = reader.getWorkbookData()) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          String value = xml.getAttributeValue(null, "date1904");
          from1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.getLocalName().equals("sheet")) {
          addSheet(xml);
        }
      }
    }
  }

  private void addSheet(XMLStreamReader xml) {
    String state = xml.getAttributeValue(null, "state");
    boolean isVisible = state == null || state.equals("visible");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id")) {
        String relation = xml.getAttributeValue(i);
        (isVisible ? sheets : hidden)
            .add(SourceSheet.of(place, xml.getAttributeValue(null, "name"), () -> rows(relation)));
      }
    }
  }

  private RowCursor rows(String relation) throws IOException {
    try {
      return new XlsxRows(reader.getSheet(relation), strings, isDateStyle, from1904);
    } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }
}
