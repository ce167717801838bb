package lytebook.read.log;

import java.util.List;
import lytebook.read.file.SourceSheet;
import lytebook.spreadsheet.RawRow;

/**
 * A sheet and its first rows, in which its header must stand.
 *
 * @param rows as {@link SourceSheet#top} gives them
 */
record SheetTop(SourceSheet sheet, List<RawRow> rows) {}
