package lytebook.report.book;

/**
 * Where a chart or picture lies: from the top left corner of one cell to that of another; rows and
 * columns count from 0.
 */
public record Anchor(int firstRow, int firstColumn, int endRow, int endColumn) {}
