package lytebook.oracle;

import java.util.Comparator;

/**
 * Where a cell stands in a workbook.
 *
 * @param sheet sheet name
 * @param row 0-based row
 * @param column 0-based column
 */
public record CellAddress(String sheet, int row, int column) implements Comparable<CellAddress> {
  private static final Comparator<CellAddress> ORDER =
      Comparator.comparing(CellAddress::sheet)
          .thenComparingInt(CellAddress::row)
          .thenComparingInt(CellAddress::column);

  /** The cell that people call {@code Days!C14} by sheet and reference. */
  public static CellAddress of(String sheet, String reference) {
    var poi = new org.apache.poi.ss.util.CellAddress(reference);
    return new CellAddress(sheet, poi.getRow(), poi.getColumn());
  }

  @Override
  public int compareTo(CellAddress other) {
    return ORDER.compare(this, other);
  }

  /** As people read it: {@code Days!C14}. */
  @Override
  public String toString() {
    return sheet + "!" + new org.apache.poi.ss.util.CellAddress(row, column).formatAsString();
  }
}
