package lytebook.read.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lytebook.problem.Place;

/** A text file with a delimiter between its cells. */
final class CsvFile {
  private CsvFile() {}

  /**
   * Opens the file; each cursor has it open for itself.
   *
   * @param lineByLine whether every line is a record, for a file whose quotation marks do not pair
   */
  static SheetFile open(Path file, Place place, boolean lineByLine) throws IOException {
    Charset charset = TextEncoding.of(file);
    List<SourceSheet> sheets =
        Stream.of(',', ';', '\t', '|')
            .map(
                delimiter ->
                    new SourceSheet(
                        place, delimiter == ';', () -> rows(file, charset, delimiter, lineByLine)))
            .toList();
    return new SheetFile(place, "csv", false, sheets, List.of(), () -> {});
  }

  private static RowCursor rows(Path file, Charset charset, char delimiter, boolean lineByLine)
      throws IOException {
    Reader text = TextEncoding.open(file, charset);
    return lineByLine ? new CsvLines(text, delimiter) : new CsvRecords(text, delimiter);
  }
}
