package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
final class XlsxFile implements SheetFile {
  private final OPCPackage parts;
  private final XSSFReader reader;
  private final ReadOnlySharedStringsTable strings;
  private final boolean[] isDateStyle;
  private final List<SourceSheet> sheets = new ArrayList<>();
  private final List<SourceSheet> hidden = new ArrayList<>();
  private boolean from1904;

  XlsxFile(Path file) throws IOException {
    OPCPackage opened = open(file);
    try {
      parts = opened;
      reader = new XSSFReader(opened);
      strings = new ReadOnlySharedStringsTable(opened, false);
      isDateStyle = dateStyles(reader.getStylesTable());
      readSheetList();
    } catch (OpenXML4JException | SAXException | XMLStreamException | IOException e) {
      opened.revert();
      throw UnreadableFileException.of(e);
    } catch (RuntimeException e) {
      opened.revert();
      throw UnreadableFileException.of(e);
    }
  }

  private static OPCPackage open(Path file) throws IOException {
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
        XlsxSheet part =
            new XlsxSheet(xml.getAttributeValue(null, "name"), xml.getAttributeValue(i));
        (isVisible ? sheets : hidden).add(part);
      }
    }
  }

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public boolean datesFrom1904() {
    return from1904;
  }

  @Override
  public List<SourceSheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public List<SourceSheet> hiddenSheets() {
    return List.copyOf(hidden);
  }

  /** Leaves the file as it was: nothing is ever saved. */
  @Override
  public void close() {
    parts.revert();
  }

  private final class XlsxSheet implements SourceSheet {
    private final String name;
    private final String relation;

    XlsxSheet(String name, String relation) {
      this.name = name;
      this.relation = relation;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public RowCursor rows() throws IOException {
      try {
        return new XlsxRows(reader.getSheet(relation), strings, isDateStyle, from1904);
      } catch (OpenXML4JException | XMLStreamException | RuntimeException e) {
        throw UnreadableFileException.of(e);
      }
    }
  }
}
