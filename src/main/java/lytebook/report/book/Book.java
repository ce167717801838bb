package lytebook.report.book;

import java.util.List;

/**
 * A workbook as plain data, ready for a renderer.
 *
 * @param title document title, without personal data
 * @param kind what it is: the value of the custom property {@code lytebook} ({@code report}, {@code
 *     template})
 * @param version version of the program that made it
 * @param paper paper size it prints on
 * @param sheets the sheets, in order
 */
public record Book(String title, String kind, String version, Paper paper, List<Sheet> sheets) {

  /** Paper sizes. */
  public enum Paper {
    A4,
    LETTER
  }

  public Book {
    sheets = List.copyOf(sheets);
  }

  /** The sheet with a name; a missing one is a fault of the program. */
  public Sheet sheet(String name) {
    return sheets.stream()
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no sheet '" + name + "'"));
  }
}
