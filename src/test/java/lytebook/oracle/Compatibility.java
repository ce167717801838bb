package lytebook.oracle;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Reads a part as a program does that knows the published schema and no later extension: what is
 * marked as ignorable falls away, and of alternatives the fallback stays. What stands inside an
 * extension list is kept: the schema allows anything there.
 */
final class Compatibility {
  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private Compatibility() {}

  /** Changes the document in place and returns it. */
  static Document understood(Document document) {
    Element root = document.getDocumentElement();
    process(root, Set.of());
    return document;
  }

  private static void process(Element element, Set<String> outer) {
    if (element.getLocalName().equals("ext")) {
      return;
    }
    Set<String> ignorable = new HashSet<>(outer);
    for (String prefix : element.getAttributeNS(MC, "Ignorable").trim().split("\\s+", -1)) {
      String namespace = prefix.isEmpty() ? null : element.lookupNamespaceURI(prefix);
      if (namespace != null) {
        ignorable.add(namespace);
      }
    }
    dropAttributes(element, ignorable);
    for (Element child : children(element)) {
      if (isAlternatives(child)) {
        replaceByFallback(element, child);
      } else if (ignorable.contains(namespace(child))) {
        element.removeChild(child);
      }
    }
    for (Element child : children(element)) {
      process(child, ignorable);
    }
  }

  private static void dropAttributes(Element element, Set<String> ignorable) {
    var attributes = element.getAttributes();
    List<Node> all = IntStream.range(0, attributes.getLength()).mapToObj(attributes::item).toList();
    for (Node attribute : all) {
      String namespace = namespace(attribute);
      boolean declaration = namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI);
      if (!declaration && (namespace.equals(MC) || ignorable.contains(namespace))) {
        attributes.removeNamedItemNS(namespace, attribute.getLocalName());
      }
    }
  }

  private static boolean isAlternatives(Element element) {
    return namespace(element).equals(MC) && element.getLocalName().equals("AlternateContent");
  }

  private static void replaceByFallback(Element parent, Element alternatives) {
    for (Element branch : children(alternatives)) {
      if (branch.getLocalName().equals("Fallback")) {
        for (Element kept : children(branch)) {
          parent.insertBefore(kept, alternatives);
        }
      }
    }
    parent.removeChild(alternatives);
  }

  private static List<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static String namespace(Node node) {
    String namespace = node.getNamespaceURI();
    return namespace == null ? "" : namespace;
  }
}
