package lytebook.write.xlsx;

import java.util.Date;
import java.util.Optional;
import lytebook.report.book.Book;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the file says about itself; nothing about persons or machines. */
final class DocumentProperties {
  private static final String PROGRAM = "Lytebook";

  private DocumentProperties() {}

  static void write(Book book, XSSFWorkbook workbook) {
    POIXMLProperties properties = workbook.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CleanText.of(book.title()));
    core.getUnderlyingProperties().setCreatorProperty(Optional.empty());
    core.setLastModifiedByUser(null);
    core.setCreated(Optional.<Date>empty());
    core.setModified(Optional.<Date>empty());
    properties.getExtendedProperties().setApplication(PROGRAM);
    properties.getCustomProperties().addProperty("lytebook", book.kind());
    properties.getCustomProperties().addProperty("lytebook-version", book.version());
  }
}
