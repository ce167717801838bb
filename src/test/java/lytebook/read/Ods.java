package lytebook.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OpenDocument spreadsheets for the tests, part by part. */
final class Ods {
  static final String HIDDEN_STYLE =
      "<style:style style:name=\"gone\" style:family=\"table\"><style:table-properties"
          + " table:display=\"false\"/></style:style>";

  private Ods() {}

  static String texts(String... texts) {
    StringBuilder cells = new StringBuilder();
    for (String text : texts) {
      cells
          .append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(text)
          .append("</text:p></table:table-cell>");
    }
    return cells.toString();
  }

  private static String cell(String type, String attribute, String value) {
    return "<table:table-cell office:value-type=\""
        + type
        + "\" office:"
        + attribute
        + "=\""
        + value
        + "\"><text:p>as shown</text:p></table:table-cell>";
  }

  static String number(String value) {
    return cell("float", "value", value);
  }

  static String date(String value) {
    return cell("date", "date-value", value);
  }

  static String time(String value) {
    return cell("time", "time-value", value);
  }

  static String row(String cells) {
    return "<table:table-row>" + cells + "</table:table-row>";
  }

  static String sheet(String name, String rows) {
    return "<table:table table:name=\"" + name + "\">" + rows + "</table:table>";
  }

  static String hiddenSheet(String name, String rows) {
    return sheet(name, rows).replace("<table:table ", "<table:table table:style-name=\"gone\" ");
  }

  static Path file(Path folder, String sheets) throws IOException {
    return file(folder, "", sheets);
  }

  /**
   * @param before what stands before the root, such as a document type
   */
  static Path file(Path folder, String before, String sheets) throws IOException {
    Path file = folder.resolve("log.ods");
    String content =
        before
            + "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
            + "<office:automatic-styles>"
            + HIDDEN_STYLE
            + "</office:automatic-styles><office:body><office:spreadsheet>"
            + sheets
            + "</office:spreadsheet></office:body></office:document-content>";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
      part(zip, "content.xml", content);
    }
    return file;
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
