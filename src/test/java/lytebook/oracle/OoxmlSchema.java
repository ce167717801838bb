package lytebook.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The published OOXML schema, held against every SpreadsheetML and DrawingML part of a file. */
public final class OoxmlSchema {
  private static final String OURS = "application/vnd.openxmlformats-officedocument.";

  private static final SchemaTypeLoader SCHEMA =
      XmlBeans.typeLoaderUnion(
          new SchemaTypeLoader[] {XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem});

  private OoxmlSchema() {}

  /** What is wrong with an .xlsx, one line each, the part's name first; empty when it is valid. */
  public static List<String> errors(Path workbook) throws IOException {
    List<String> errors = new ArrayList<>();
    try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
      for (PackagePart part : parts.getParts()) {
        if (isChecked(part.getContentType())) {
          errors(part).forEach(error -> errors.add(part.getPartName() + ": " + error));
        }
      }
    } catch (InvalidFormatException e) {
      errors.add(workbook.getFileName() + ": " + e.getMessage());
    }
    return errors;
  }

  private static boolean isChecked(String contentType) {
    return contentType.startsWith(OURS)
        && contentType.endsWith("+xml")
        && (contentType.startsWith("spreadsheetml.", OURS.length())
            || contentType.startsWith("drawing", OURS.length())
            || contentType.startsWith("theme", OURS.length()));
  }

  private static List<String> errors(PackagePart part) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      return errors(Compatibility.understood(parse(stream)));
    } catch (SAXException | XmlException e) {
      return List.of("not XML: " + e.getMessage());
    }
  }

  private static List<String> errors(Document document) throws XmlException {
    XmlObject root = SCHEMA.parse(document, null, new XmlOptions());
    if (root.schemaType().isNoType() || !root.schemaType().isDocumentType()) {
      return List.of("no such root element: " + document.getDocumentElement().getNodeName());
    }
    List<XmlError> found = new ArrayList<>();
    root.validate(new XmlOptions().setErrorListener(found));
    return found.stream().map(OoxmlSchema::describe).toList();
  }

  private static String describe(XmlError error) {
    XmlObject place = error.getObjectLocation();
    return error.getMessage()
        + (place == null || place.getDomNode() == null
            ? ""
            : " (at " + place.getDomNode().getNodeName() + ")");
  }

  private static Document parse(InputStream stream) throws IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(stream);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
