package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import org.apache.poi.util.XMLHelper;

/**
 * An OpenDocument spreadsheet, as LibreOffice writes it, its sheets read as streams. Its XML is
 * read without document types and outside entities.
 */
final class OdsFile {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Place place;
  private final ZipFile zip;
  private final List<SourceSheet> sheets = new ArrayList<>();
  private final List<SourceSheet> hidden = new ArrayList<>();
  private boolean from1904;

  private OdsFile(Place place, ZipFile zip) {
    this.place = place;
    this.zip = zip;
  }

  static SheetFile open(Path file, Place place) throws IOException {
    ZipFile zip = new ZipFile(file.toFile());
    boolean isOpen = false;
    try {
      SheetFile opened = new OdsFile(place, zip).read();
      isOpen = true;
      return opened;
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    } finally {
      if (!isOpen) {
        zip.close();
      }
    }
  }

  private SheetFile read() throws IOException, XMLStreamException {
    if (isEncrypted()) {
      throw new UnreadableFileException(ProblemCode.PASSWORD_PROTECTED, "");
    }
    ZipEntry content = zip.getEntry(CONTENT);
    if (content == null) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, "");
    }
    readSheetList(content);
    return new SheetFile(place, "ods", from1904, sheets, hidden, zip);
  }

  private boolean isEncrypted() throws IOException {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    return manifest != null && FileOpener.read(zip, manifest).contains("encryption-data");
  }

  private InputStream open(ZipEntry content) throws IOException {
    return new LimitedStream(zip.getInputStream(content), content.getCompressedSize());
  }

  private void readSheetList(ZipEntry content) throws IOException, XMLStreamException {
    Set<String> hiddenStyles = new HashSet<>();
    String style = "";
    try (InputStream in = open(content)) {
      XMLStreamReader xml = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "style" -> style = attribute(xml, "name");
          case "table-properties" -> {
            if (attribute(xml, "display").equals("false")) {
              hiddenStyles.add(style);
            }
          }
          case "null-date" -> from1904 = attribute(xml, "date-value").startsWith("1904");
          case "table" -> {
            boolean isHidden = hiddenStyles.contains(attribute(xml, "style-name"));
            int number = sheets.size() + hidden.size();
            String name = attribute(xml, "name");
            (isHidden ? hidden : sheets)
                .add(SourceSheet.of(place, name, () -> rows(content, number)));
          }
          default -> {
            // Read with the sheets, or of no matter.
          }
        }
      }
    }
  }

  /** The value of an attribute whatever its prefix; empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * @param number how many sheets stand before the one of these rows
   */
  private RowCursor rows(ZipEntry content, int number) throws IOException {
    try {
      return new OdsRows(open(content), number);
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    }
  }
}
