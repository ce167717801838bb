package lytebook.oracle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/** Takes the cached values out of a workbook, so that whoever reads it must calculate. */
public final class CachedValues {
  private CachedValues() {}

  /**
   * Copies an .xlsx without the cached value of any formula cell.
   *
   * @return how many values were left out
   */
  public static int strip(Path in, Path out) throws IOException {
    int stripped = 0;
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(in));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(out))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().matches("xl/worksheets/[^/]+\\.xml")) {
          stripped += stripSheet(from, to);
        } else {
          from.transferTo(to);
        }
        to.closeEntry();
      }
    } catch (XMLStreamException e) {
      throw new IOException(in + ": " + e.getMessage(), e);
    }
    return stripped;
  }

  private static int stripSheet(InputStream from, OutputStream to) throws XMLStreamException {
    XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLEventReader reader =
        inputs.createXMLEventReader(keptOpen(from), StandardCharsets.UTF_8.name());
    XMLEventWriter writer =
        XMLOutputFactory.newDefaultFactory()
            .createXMLEventWriter(to, StandardCharsets.UTF_8.name());
    int stripped = 0;
    boolean formulaCell = false;
    while (reader.hasNext()) {
      XMLEvent event = reader.nextEvent();
      if (starts(event, "c")) {
        formulaCell = false;
      } else if (starts(event, "f")) {
        formulaCell = true;
      }
      if (formulaCell && starts(event, "v")) {
        skipElement(reader);
        stripped++;
      } else {
        writer.add(event);
      }
    }
    writer.flush();
    return stripped;
  }

  private static boolean starts(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static void skipElement(XMLEventReader reader) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = reader.nextEvent();
      if (event.isStartElement()) {
        depth++;
      } else if (event.isEndElement()) {
        depth--;
      }
    }
  }

  /** The parser may close its stream at the end of a part; the archive must stay open. */
  private static InputStream keptOpen(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {}
    };
  }
}
