package lytebook.read.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text file with a delimiter between its cells. */
final class CsvFile implements SheetFile {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  private final List<SourceSheet> sheets = new ArrayList<>();

  /**
   * @param lineByLine whether every line is a record, for a file whose quotation marks do not pair
   */
  CsvFile(Path file, boolean lineByLine) throws IOException {
    Charset charset = TextEncoding.of(file);
    for (char delimiter : DELIMITERS) {
      sheets.add(new Delimited(file, charset, delimiter, lineByLine));
    }
  }

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public boolean datesFrom1904() {
    return false;
  }

  @Override
  public List<SourceSheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public void close() {
    // Each cursor has the file open for itself.
  }

  private record Delimited(Path file, Charset charset, char delimiter, boolean lineByLine)
      implements SourceSheet {
    @Override
    public @Nullable String name() {
      return null;
    }

    @Override
    public boolean writesDecimalComma() {
      return delimiter == ';';
    }

    @Override
    public RowCursor rows() throws IOException {
      return lineByLine
          ? new CsvLines(TextEncoding.open(file, charset), delimiter)
          : new CsvRecords(TextEncoding.open(file, charset), delimiter);
    }
  }
}
