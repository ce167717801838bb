package lytebook.read.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import lytebook.read.file.FileOpener;
import lytebook.read.file.SheetFile;
import lytebook.report.format.LogEditColumn;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file is a report of this program: by its own property; where that is lost, by the sheet
 * on which it keeps what it knows of itself; where both are, by a Log that the program filled in
 * beside its Targets or Foods used. A log is none, whatever it was copied from.
 */
final class ReportSigns {
  private static final String PROPERTY = "lytebook";
  private static final String REPORT = "report";

  private static final Set<String> OF_LOG =
      Set.of(LogEditColumn.MATCHED_FROM, LogEditColumn.HOW, LogEditColumn.SURE);

  /** Headers of Foods used. */
  private static final Set<String> OF_FOODS =
      Set.of("Food id", "Contents per", "Grams on days used");

  private ReportSigns() {}

  static boolean areIn(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      Boolean said = says(file);
      return said == null ? looksSo(file) : said;
    } catch (IOException | OpenXML4JException | RuntimeException | XmlException e) {
      // An empty, damaged or foreign file fails in many ways; it is none of ours in each.
      return false;
    }
  }

  /** What the property says; null in a workbook of several sheets without one. */
  private static @Nullable Boolean says(Path file)
      throws IOException, OpenXML4JException, XmlException {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var property = new POIXMLProperties(opened).getCustomProperties().getProperty(PROPERTY);
      if (property != null) {
        return REPORT.equals(property.getLpwstr());
      }
      String sheet = XSSFRelation.WORKSHEET.getContentType();
      return opened.getPartsByContentType(sheet).size() < 2 ? Boolean.FALSE : null;
    }
  }

  private static boolean looksSo(Path file) throws IOException {
    try (SheetFile opened = FileOpener.open(file, false)) {
      return StateSheetReader.find(opened) != null
          || (has(opened, OF_LOG)
              && (has(opened, TargetsSheetReader.NEEDED) || has(opened, OF_FOODS)));
    }
  }

  private static boolean has(SheetFile file, Set<String> headers) throws IOException {
    return ReportTable.in(file, headers, UnaryOperator.identity()) != null;
  }
}
