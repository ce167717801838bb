package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import lytebook.problem.ProblemCode;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;

/**
 * An OpenDocument spreadsheet, as LibreOffice writes it, its sheets read as streams. Its XML is
 * read without document types and outside entities.
 */
final class OdsFile implements SheetFile {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final ZipFile zip;
  private final ZipEntry content;
  private final List<SourceSheet> sheets = new ArrayList<>();
  private final List<SourceSheet> hidden = new ArrayList<>();
  private boolean from1904;

  OdsFile(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    boolean isOpen = false;
    try {
      if (isEncrypted()) {
        throw new UnreadableFileException(ProblemCode.PASSWORD_PROTECTED, "");
      }
      ZipEntry entry = zip.getEntry(CONTENT);
      if (entry == null) {
        throw new UnreadableFileException(ProblemCode.DAMAGED, "");
      }
      content = entry;
      readSheetList();
      isOpen = true;
    } catch (XMLStreamException | RuntimeException e) {
      throw UnreadableFileException.of(e);
    } finally {
      if (!isOpen) {
        zip.close();
      }
    }
  }

  private boolean isEncrypted() throws IOException {
    ZipEntry manifest = zip.getEntry(MANIFEST);
    if (manifest == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(manifest)) {
      String text = new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
      return text.contains("encryption-data");
    }
  }

  private InputStream open() throws IOException {
    return new LimitedStream(zip.getInputStream(content), content.getCompressedSize());
  }

  private void readSheetList() throws IOException, XMLStreamException {
    Set<String> hiddenStyles = new HashSet<>();
    String style = "";
    try (InputStream in = open()) {
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
            (isHidden ? hidden : sheets).add(new OdsSheet(attribute(xml, "name"), number));
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

  @Override
  public String format() {
    return "ods";
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

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class OdsSheet implements SourceSheet {
    private final String name;
    private final int number;

    /**
     * @param number how many sheets stand before it
     */
    OdsSheet(String name, int number) {
      this.name = name;
      this.number = number;
    }

    @Override
    public @Nullable String name() {
      return name;
    }

    @Override
    public RowCursor rows() throws IOException {
      try {
        return new OdsRows(open(), number);
      } catch (XMLStreamException | RuntimeException e) {
        throw UnreadableFileException.of(e);
      }
    }
  }
}
