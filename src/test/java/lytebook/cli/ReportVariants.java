package lytebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lytebook.oracle.LibreOffice;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reports as they come back from other programs and other hands. Each method changes the file where
 * it lies, so that it stays the report beside its log.
 */
final class ReportVariants {
  private static final String PROPERTIES = "docProps/custom.xml";
  private static final String LOG = "Log";
  private static final String STATE = "Lytebook";

  private ReportVariants() {}

  /** Opened and saved as a workbook by LibreOffice, which must be there or the test is skipped. */
  static void savedByLibreOffice(Path report) throws IOException {
    Path folder = Files.createTempDirectory("lytebook-saved");
    Path saved = LibreOffice.orSkip().convert(List.of(report), "xlsx", folder).get(0);
    Files.write(report, Files.readAllBytes(saved));
    Files.delete(saved);
    Files.delete(folder);
  }

  /** Without the custom properties, as programs leave it that do not know them. */
  static void withoutProperties(Path report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(report));
        ZipOutputStream kept = new ZipOutputStream(out)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        byte[] bytes = parts.readAllBytes();
        if (!part.getName().equals(PROPERTIES)) {
          kept.putNextEntry(new ZipEntry(part.getName()));
          kept.write(isAList(part.getName()) ? withoutProperties(bytes) : bytes);
        }
      }
    }
    Files.write(report, out.toByteArray());
  }

  private static boolean isAList(String part) {
    return part.equals("[Content_Types].xml") || part.equals("_rels/.rels");
  }

  /** A list of parts without the element that names the properties. */
  private static byte[] withoutProperties(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .replaceAll("<(Override|Relationship)\\b[^>]*/?" + PROPERTIES + "[^>]*/>", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Every sheet under another name, as a person would rename it: formulas follow. */
  static void withRenamedSheets(Path report) throws IOException {
    new Edited(report)
        .change(
            book -> {
              for (int i = 0; i < book.getNumberOfSheets(); i++) {
                book.setSheetName(i, "Blatt " + (i + 1));
              }
            });
  }

  /** Without the sheet on which the report keeps what it knows of itself. */
  static void withoutState(Path report) throws IOException {
    new Edited(report).change(book -> book.removeSheetAt(book.getSheetIndex(STATE)));
  }

  /** With a copy of that sheet in front of it, in which everything is another. */
  static void withStateTwice(Path report) throws IOException {
    new Edited(report)
        .change(
            book -> {
              book.cloneSheet(book.getSheetIndex(STATE), "Lytebook (2)");
              spoil(book.getSheet("Lytebook (2)"));
              book.setSheetOrder("Lytebook (2)", 0);
            });
  }

  /** With numbers, dates, words and names in that sheet replaced by nonsense. */
  static void withStateSpoiled(Path report) throws IOException {
    new Edited(report).change(book -> spoil(book.getSheet(STATE)));
  }

  private static void spoil(Sheet state) {
    for (Row row : state) {
      for (Cell cell : row) {
        if (row.getRowNum() > 0 && cell.getColumnIndex() > 0) {
          cell.setCellValue(cell.getColumnIndex() % 2 == 0 ? "Food" : "=1+1");
        }
      }
    }
  }

  /** With that sheet hidden less well, or not at all. */
  static void withState(Path report, SheetVisibility visibility) throws IOException {
    new Edited(report)
        .change(book -> book.setSheetVisibility(book.getSheetIndex(STATE), visibility));
  }

  /** Log sorted by food, whole rows: all columns were selected, the hidden ones too. */
  static void withLogSorted(Path report) throws IOException {
    new Edited(report).change(book -> sort(log(book), Integer.MAX_VALUE));
  }

  /**
   * Log sorted by food with the buttons of its filter: the columns of the filter move, those to the
   * right of it stay where they are.
   */
  static void withLogSortedByItsFilter(Path report) throws IOException {
    new Edited(report)
        .change(
            book -> {
              XSSFSheet log = log(book);
              String filter = log.getCTWorksheet().getAutoFilter().getRef();
              sort(log, CellRangeAddress.valueOf(filter).getLastColumn());
            });
  }

  /**
   * A row put in between, below the first row of Log with a food; only the typed cells are filled.
   */
  static void withRowInserted(Path report, String below, String date, String food, double amount)
      throws IOException {
    new Edited(report)
        .change(
            book -> {
              XSSFSheet log = log(book);
              int at = Edited.cell(log, "Food", below, "Food").getRowIndex() + 1;
              log.shiftRows(at, log.getLastRowNum(), 1);
              Row row = log.createRow(at);
              row.createCell(Edited.header(log, "Date")[1]).setCellValue(date);
              row.createCell(Edited.header(log, "Food")[1]).setCellValue(food);
              row.createCell(Edited.header(log, "Amount")[1]).setCellValue(amount);
            });
  }

  /** The first row of Log with a food taken out, those below moved up. */
  static void withRowDeleted(Path report, String food) throws IOException {
    new Edited(report)
        .change(
            book -> {
              XSSFSheet log = log(book);
              XSSFRow row = (XSSFRow) Edited.cell(log, "Food", food, "Food").getRow();
              int at = row.getRowNum();
              log.removeRow(row);
              log.shiftRows(at + 1, log.getLastRowNum(), -1);
            });
  }

  private static XSSFSheet log(XSSFWorkbook book) {
    return book.getSheet(LOG);
  }

  /** Sorts the rows with a food, up to a column; formulas keep to their row. */
  private static void sort(XSSFSheet log, int lastColumn) {
    int[] food = Edited.header(log, "Food");
    List<XSSFRow> rows = new ArrayList<>();
    for (XSSFRow row = log.getRow(food[0] + 1);
        row != null && !text(row, food[1]).isEmpty();
        row = log.getRow(row.getRowNum() + 1)) {
      rows.add(row);
    }
    List<List<Content>> sorted =
        rows.stream()
            .sorted(Comparator.comparing(row -> text(row, food[1]).toLowerCase(Locale.ROOT)))
            .map(ReportVariants::contents)
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column <= Math.min(lastColumn, sorted.get(i).size() - 1); column++) {
        Cell cell = rows.get(i).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        sorted.get(i).get(column).putInto(cell);
      }
    }
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  private static List<Content> contents(Row row) {
    List<Content> contents = new ArrayList<>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      contents.add(Content.of(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
    }
    return contents;
  }

  /**
   * What a cell holds.
   *
   * @param row number of its row, as formulas call it
   * @param formula its formula; empty when it has none
   * @param type the type of its value
   */
  private record Content(int row, String formula, CellType type, String text, double number) {
    static Content of(Cell cell) {
      boolean isFormula = cell.getCellType() == CellType.FORMULA;
      CellType type = isFormula ? cell.getCachedFormulaResultType() : cell.getCellType();
      return new Content(
          cell.getRowIndex() + 1,
          isFormula ? cell.getCellFormula() : "",
          type,
          type == CellType.STRING ? cell.getStringCellValue() : "",
          type == CellType.NUMERIC ? cell.getNumericCellValue() : 0);
    }

    void putInto(Cell cell) {
      cell.setBlank();
      if (!formula.isEmpty()) {
        String itsRow = String.valueOf(cell.getRowIndex() + 1);
        cell.setCellFormula(formula.replaceAll("(?<=[A-Z])" + row + "(?![\\d(])", itsRow));
      }
      if (type == CellType.NUMERIC) {
        cell.setCellValue(number);
      } else if (type == CellType.STRING) {
        cell.setCellValue(text);
      }
    }
  }
}
