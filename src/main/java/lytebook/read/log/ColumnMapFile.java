package lytebook.read.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lytebook.log.rows.ColumnMap;
import lytebook.problem.ProblemCode;
import lytebook.read.file.FileOpener;
import lytebook.read.file.OpenQuotesException;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.file.UnreadableFileException;
import lytebook.read.table.LogWords;
import lytebook.spreadsheet.RawRow;
import lytebook.text.FileName;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of columns that is kept beside a log as {@code NAME.lytebook-map.csv}: two columns,
 * what it is and the table's own header or letters. It holds nothing of what the log says.
 */
public final class ColumnMapFile {
  private static final String ENDING = ".lytebook-map.csv";
  private static final List<String> HEADER = List.of("Column", "In your table");

  private ColumnMapFile() {}

  /**
   * Reads the words of {@code --map}.
   *
   * @throws IllegalArgumentException with a sentence for the user when they are no mapping
   */
  public static ColumnMap parse(String map) {
    LogWords words = LogWords.fromClassPath();
    return ColumnMap.parse(map, words.headers(), words.nutrients());
  }

  /** Where the mapping of a log is kept. */
  public static Path of(Path log) {
    return log.resolveSibling(FileName.stem(String.valueOf(log.getFileName())) + ENDING);
  }

  /** The rows of the file of a mapping, its header first. */
  public static List<List<String>> rows(ColumnMap map) {
    List<List<String>> rows = new ArrayList<>(List.of(HEADER));
    map.columns().forEach(column -> rows.add(List.of(column.means(), column.from())));
    return rows;
  }

  /** The mapping kept beside a log; null when there is none. */
  static @Nullable ColumnMap beside(Path log, LogWords words) throws IOException {
    Path file = of(log);
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (SheetFile opened = FileOpener.openCsv(file)) {
      for (SourceSheet sheet : opened.sheets()) {
        List<RawRow> rows = sheet.top();
        if (!rows.isEmpty() && rows.get(0).cells().size() >= HEADER.size()) {
          return map(rows.subList(1, rows.size()), words);
        }
      }
      throw new IllegalArgumentException("its first line does not name two columns.");
    } catch (IllegalArgumentException | OpenQuotesException e) {
      String name = String.valueOf(file.getFileName());
      throw new UnreadableFileException(
          ProblemCode.MAP_UNREADABLE,
          name,
          String.valueOf(e.getMessage()).replaceFirst("\\.$", ""));
    }
  }

  private static ColumnMap map(List<RawRow> rows, LogWords words) {
    List<ColumnMap.MappedColumn> columns = new ArrayList<>();
    for (RawRow row : rows) {
      if (!row.isBlank()) {
        columns.add(ColumnMap.column(row.text(0), row.text(1), words.headers(), words.nutrients()));
      }
    }
    return ColumnMap.of(columns);
  }
}
