package lytebook.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes, in UTF-8. Attributes are given as name, value, name, value ... */
final class XmlWriter {
  private final XMLStreamWriter xml;

  XmlWriter(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** The declaration that begins a document. */
  XmlWriter declare() throws IOException {
    return write(() -> xml.writeStartDocument("UTF-8", "1.0"));
  }

  XmlWriter start(String element, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeStartElement(element);
          attribute(attributes);
        });
  }

  /** An element with nothing in it. */
  XmlWriter leaf(String element, String... attributes) throws IOException {
    return write(
        () -> {
          xml.writeEmptyElement(element);
          attribute(attributes);
        });
  }

  /** An element that holds words. */
  XmlWriter text(String element, String words) throws IOException {
    return write(
        () -> {
          xml.writeStartElement(element);
          xml.writeCharacters(words);
          xml.writeEndElement();
        });
  }

  /** An element whose only attribute is {@code val}. */
  XmlWriter val(String element, String value) throws IOException {
    return leaf(element, "val", value);
  }

  XmlWriter end() throws IOException {
    return write(xml::writeEndElement);
  }

  void flush() throws IOException {
    write(xml::flush);
  }

  private void attribute(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlWriter write(Step step) throws IOException {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
