package lytebook.report.book;

import org.jspecify.annotations.Nullable;

/**
 * One cell.
 *
 * @param value what it shows
 * @param formula formula without the leading {@code =}, in English function names; null for a plain
 *     value
 * @param style how it looks
 * @param link address in this workbook to jump to ({@code 'Review'!A1}); null for none
 */
public record Cell(Value value, @Nullable String formula, Style style, @Nullable String link) {

  public static Cell of(Value value, Style style) {
    return new Cell(value, null, style, null);
  }

  public static Cell text(String text, Style style) {
    return new Cell(Value.of(text), null, style, null);
  }

  public static Cell formula(String formula, Value value, Style style) {
    return new Cell(value, formula, style, null);
  }

  public Cell linkedTo(String address) {
    return new Cell(value, formula, style, address);
  }
}
