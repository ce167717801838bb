package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lytebook.log.FoodLog;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.problem.Severity;
import lytebook.read.table.ReportWordsCsv;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be used: each stops with one code and one clear sentence. */
class StopsTest {
  private static final ProblemWording WORDING = ReportWordsCsv.problems();

  private final Path folder;

  StopsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static void assertStop(ProblemCode code, String message, Path file) throws IOException {
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    Problem stop = Logs.stop(file);
    assertEquals(code, stop.code(), stop.toString());
    assertEquals(Severity.STOP, stop.severity());
    assertEquals(message, WORDING.message(stop));
    assertEquals(String.valueOf(file.getFileName()), stop.place().toString());
    if (Files.isRegularFile(file)) {
      assertArrayEquals(before, Files.readAllBytes(file), "the input is never changed");
    }
  }

  private void assertNoSpreadsheet(String what, String name, String bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertStop(ProblemCode.NOT_A_SPREADSHEET, "This is not a spreadsheet but " + what + ".", file);
  }

  private static Workbook filled(Workbook book) {
    WorkbookTest.fill(book.createSheet("Log"), 0, "Date", "Food", "Amount");
    for (int i = 1; i <= 50; i++) {
      WorkbookTest.fill(book.getSheet("Log"), i, LocalDate.of(2026, 3, 2), "bread " + i, 1);
    }
    return book;
  }

  @Test
  void notThere() throws IOException {
    assertStop(
        ProblemCode.NO_SUCH_FILE, "There is no file of this name.", folder.resolve("none.csv"));
    assertStop(ProblemCode.IS_A_FOLDER, "This is a folder, not a food log.", folder);
  }

  @Test
  void empty() throws IOException {
    for (String name : new String[] {"log.csv", "log.xlsx"}) {
      Path file = Files.write(folder.resolve(name), new byte[0]);
      assertStop(ProblemCode.EMPTY_FILE, "The file is empty.", file);
    }
    byte[] markOnly = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    assertStop(
        ProblemCode.EMPTY_FILE,
        "The file is empty.",
        Files.write(folder.resolve("mark.csv"), markOnly));
  }

  @Test
  void otherKindsWhateverTheirNames() throws IOException {
    assertNoSpreadsheet("a PDF", "log.xlsx", "%PDF-1.7\n...");
    assertNoSpreadsheet("a picture", "log.csv", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
    assertNoSpreadsheet("a picture", "log.csv", "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF");
    assertNoSpreadsheet("a program", "log.xls", "MZ\u0090\0\3\0\0\0");
    assertNoSpreadsheet("a text document (.rtf)", "log.csv", "{\\rtf1\\ansi Date, Food}");
    assertNoSpreadsheet("a web page", "log.xls", "\n<html><table><tr><td>Date");
    assertNoSpreadsheet("an XML file", "log.xls", "<?xml version=\"1.0\"?><Workbook/>");
    assertNoSpreadsheet("neither text nor a table", "log.csv", "Date\0Food\0");
  }

  @Test
  void otherKindsInsideAZip() throws IOException {
    assertStop(
        ProblemCode.NOT_A_SPREADSHEET,
        "This is not a spreadsheet but a Zip archive.",
        zip("log.xlsx", "notes.txt", "Date,Food"));
    assertStop(
        ProblemCode.NOT_A_SPREADSHEET,
        "This is not a spreadsheet but an OpenDocument file.",
        zip("log.odt", "mimetype", "application/vnd.oasis.opendocument.text"));
    assertStop(
        ProblemCode.DAMAGED,
        "The workbook is damaged or incomplete and cannot be opened.",
        zip("log.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    Path word = folder.resolve("log.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(word)) {
      document.createParagraph().createRun().setText("Date, Food");
      document.write(out);
    }
    assertStop(
        ProblemCode.NOT_A_SPREADSHEET, "This is not a spreadsheet but a Word document.", word);
  }

  private Path zip(String name, String entry, String text) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void passwords() throws IOException, GeneralSecurityException {
    String message = "The workbook is protected by a password.";
    Path xlsx = folder.resolve("log.xlsx");
    try (POIFSFileSystem storage = new POIFSFileSystem();
        Workbook book = filled(new XSSFWorkbook())) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(storage)) {
        book.write(out);
      }
      try (OutputStream out = Files.newOutputStream(xlsx)) {
        storage.writeFilesystem(out);
      }
    }
    assertStop(ProblemCode.PASSWORD_PROTECTED, message, xlsx);

    Biff8EncryptionKey.setCurrentUserPassword("secret");
    Path xls;
    try {
      xls = Logs.book(folder.resolve("log.xls"), filled(new HSSFWorkbook()));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertStop(ProblemCode.PASSWORD_PROTECTED, message, xls);
  }

  @Test
  void cutOff() throws IOException {
    String message = "The workbook is damaged or incomplete and cannot be opened.";
    Path xlsx = Logs.book(folder.resolve("whole.xlsx"), filled(new XSSFWorkbook()));
    Path xls = Logs.book(folder.resolve("whole.xls"), filled(new HSSFWorkbook()));
    for (Path whole : new Path[] {xlsx, xls}) {
      byte[] bytes = Files.readAllBytes(whole);
      for (int parts = 1; parts < 8; parts++) {
        Path cut = folder.resolve("cut-" + parts + whole.getFileName());
        Files.write(cut, Arrays.copyOf(bytes, bytes.length * parts / 8));
        assertStop(ProblemCode.DAMAGED, message, cut);
      }
    }
  }

  @Test
  void aSheetThatEndsInTheMiddle() throws IOException {
    Path whole = Logs.book(folder.resolve("whole.xlsx"), filled(new XSSFWorkbook()));
    Path cut = folder.resolve("cut.xlsx");
    replaceSheet(whole, cut, sheet -> Arrays.copyOf(sheet, sheet.length / 2));
    assertStop(
        ProblemCode.DAMAGED, "The workbook is damaged or incomplete and cannot be opened.", cut);
  }

  /** One broken value spoils its own cell: it is named, and the rest is read. */
  @Test
  void oneBrokenCell() throws IOException {
    Path whole = Logs.book(folder.resolve("whole.xlsx"), filled(new XSSFWorkbook()));
    for (String broken :
        new String[] {"<c r=\"C3\" t=\"n\"><v>1.x</v>", "<c r=\"C3\" t=\"s\"><v>9999</v>"}) {
      Path file = folder.resolve("log.xlsx");
      replaceSheet(
          whole,
          file,
          sheet ->
              new String(sheet, StandardCharsets.UTF_8)
                  .replaceFirst("<c r=\"C3\"[^>]*><v>[^<]*</v>", broken)
                  .getBytes(StandardCharsets.UTF_8));
      FoodLog log = Logs.read(file);
      assertEquals(50, log.entries().size());
      assertEquals(
          List.of("log.xlsx, sheet 'Log', C3 CELL_BROKEN"),
          log.problems().stream().map(one -> one.place() + " " + one.code()).toList());
    }
  }

  @Test
  void aWorkbookMadeToFillADisk() throws IOException {
    Path whole = Logs.book(folder.resolve("whole.xlsx"), filled(new XSSFWorkbook()));
    Path bomb = folder.resolve("bomb.xlsx");
    replaceSheet(whole, bomb, StopsTest::blownUp);
    assertStop(
        ProblemCode.UNPACKS_TOO_LARGE,
        "The workbook would unpack to many times its size, as no food log does, and was not"
            + " opened.",
        bomb);
  }

  private static byte[] blownUp(byte[] sheet) {
    String xml = new String(sheet, StandardCharsets.UTF_8);
    String spaces = " ".repeat(20_000_000);
    return xml.replace("</sheetData>", spaces + "</sheetData>").getBytes(StandardCharsets.UTF_8);
  }

  private interface Change {
    byte[] of(byte[] sheet);
  }

  private static void replaceSheet(Path from, Path to, Change change) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
          in.transferTo(bytes);
        }
        boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(isSheet ? change.of(bytes.toByteArray()) : bytes.toByteArray());
      }
    }
  }

  @Test
  void noHeaderSaysWhatWasFound() throws IOException {
    String start =
        "No header row of a food log was found. Looked for one row with headers such as Date,"
            + " Food, Amount and Unit; found: ";
    Workbook blank = new XSSFWorkbook();
    blank.createSheet("Log");
    assertStop(
        ProblemCode.NO_HEADER,
        start + "no filled cell.",
        Logs.book(folder.resolve("blank.xlsx"), blank));
    Workbook other = new XSSFWorkbook();
    WorkbookTest.fill(other.createSheet("Weights"), 0, "Client", "Weight");
    WorkbookTest.fill(other.getSheet("Weights"), 1, "K7", 70.5);
    assertStop(
        ProblemCode.NO_HEADER,
        start + "Client | Weight / K7 | 70.5.",
        Logs.book(folder.resolve("other.xlsx"), other));
  }
}
