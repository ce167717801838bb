package lytebook.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lytebook.problem.Place;
import lytebook.problem.ProblemCode;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens a file as what its content shows it to be, whatever its name ends in. */
public final class FileOpener {
  private static final int LOOKED_AT = 4096;
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  /**
   * How a kind of file begins.
   *
   * @param isBinary whether only a file with zero bytes is meant
   */
  private record Beginning(String bytes, boolean isBinary, String what) {}

  private static final List<Beginning> OTHER_KINDS =
      List.of(
          new Beginning("%PDF", false, "a PDF"),
          new Beginning("\u0089PNG", false, "a picture"),
          new Beginning("GIF8", true, "a picture"),
          new Beginning("\u00ff\u00d8\u00ff", false, "a picture"),
          new Beginning("MZ", true, "a program"),
          new Beginning("\u007fELF", false, "a program"),
          new Beginning("HEADER RECORD*******", false, "a SAS transport file (.xpt)"),
          new Beginning("{\\rtf", false, "a text document (.rtf)"),
          new Beginning("<!doctype html", false, "a web page"),
          new Beginning("<html", false, "a web page"),
          new Beginning("<?xml", false, "an XML file"));

  private FileOpener() {}

  /**
   * Opens the file.
   *
   * @param lineByLine whether every line of a text file is a record
   * @throws UnreadableFileException when it is no spreadsheet that can be read
   */
  public static SheetFile open(Path file, boolean lineByLine) throws IOException {
    Place place = place(file);
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LOOKED_AT);
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return isOpenDocument(file) ? OdsFile.open(file, place) : XlsxFile.open(file, place);
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return openCompound(file, place);
    }
    checkText(text);
    return CsvFile.open(file, place, lineByLine);
  }

  private static Place place(Path file) {
    return Place.ofFile(String.valueOf(file.getFileName()));
  }

  /** Opens a file that is known to be CSV. */
  public static SheetFile openCsv(Path file) throws IOException {
    return CsvFile.open(file, place(file), false);
  }

  private static void checkText(String start) throws UnreadableFileException {
    boolean isUtf16 = TextEncoding.utf16(start.getBytes(StandardCharsets.ISO_8859_1)) != null;
    boolean isBinary = !isUtf16 && start.indexOf(0) >= 0;
    String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    if (text.replace("\u0000", "").replaceFirst("^(\u00ff\u00fe|\u00fe\u00ff)", "").isBlank()) {
      throw new UnreadableFileException(ProblemCode.EMPTY_FILE, "");
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (Beginning kind : OTHER_KINDS) {
      boolean begins = lower.startsWith(kind.bytes().toLowerCase(Locale.ROOT));
      if (begins && (isBinary || !kind.isBinary())) {
        throw new UnreadableFileException(ProblemCode.NOT_A_SPREADSHEET, kind.what());
      }
    }
    if (isBinary) {
      throw new UnreadableFileException(ProblemCode.NOT_A_SPREADSHEET, "neither text nor a table");
    }
  }

  /** Whether a Zip file is an OpenDocument spreadsheet and not an Excel workbook. */
  private static boolean isOpenDocument(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry types = zip.getEntry(CONTENT_TYPES);
      ZipEntry type = zip.getEntry("mimetype");
      if (types == null
          && type != null
          && read(zip, type).contains("application/vnd.oasis.opendocument.spreadsheet")) {
        return true;
      }
      String what = types == null ? kindOfPlainZip(zip) : kindOfDocument(read(zip, types));
      if (!what.isEmpty()) {
        throw new UnreadableFileException(ProblemCode.NOT_A_SPREADSHEET, what);
      }
      return false;
    } catch (ZipException e) {
      throw new UnreadableFileException(ProblemCode.DAMAGED, e);
    }
  }

  private static String kindOfPlainZip(ZipFile zip) {
    return zip.getEntry("mimetype") == null ? "a Zip archive" : "an OpenDocument file";
  }

  /** What a file of Office is when no workbook; empty for a workbook. */
  private static String kindOfDocument(String types) {
    String lower = types.toLowerCase(Locale.ROOT);
    if (lower.contains("spreadsheetml.sheet.main+xml")
        || lower.contains("spreadsheetml.template.main+xml")
        || lower.contains("ms-excel.sheet.macroenabled.main+xml")
        || lower.contains("ms-excel.template.macroenabled.main+xml")) {
      return "";
    }
    if (lower.contains("sheet.binary")) {
      return "a binary workbook (.xlsb)";
    }
    if (lower.contains("wordprocessingml")) {
      return "a Word document";
    }
    return lower.contains("presentationml") ? "a PowerPoint file" : "a Zip archive";
  }

  /** The beginning of a part of a Zip file, as text. */
  static String read(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
    }
  }

  private static SheetFile openCompound(Path file, Place place) throws IOException {
    POIFSFileSystem storage = XlsFile.open(file);
    boolean isOpen = false;
    try {
      DirectoryNode root = storage.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableFileException(ProblemCode.PASSWORD_PROTECTED, "");
      }
      if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
        throw new UnreadableFileException(
            ProblemCode.NOT_A_SPREADSHEET,
            root.hasEntryCaseInsensitive("WordDocument") ? "a Word document" : "an Office file");
      }
      SheetFile opened = XlsFile.read(place, storage);
      isOpen = true;
      return opened;
    } finally {
      if (!isOpen) {
        storage.close();
      }
    }
  }
}
