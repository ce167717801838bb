package lytebook.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.date.DateOrder;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.log.LogReader;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Assertions;

/** Writes small logs for the tests and reads them. */
public final class Logs {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final LogReader READER = new LogReader();

  private Logs() {}

  static Path text(Path folder, String text) throws IOException {
    return text(folder, text, StandardCharsets.UTF_8);
  }

  static Path text(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("log.csv"), text.getBytes(charset));
  }

  public static Path book(Path file, Workbook book) throws IOException {
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  static ReadResult result(Path file) {
    return READER.read(file, new ReadOptions(TODAY, null));
  }

  public static FoodLog read(Path file) {
    return read(file, null);
  }

  static FoodLog read(Path file, @org.jspecify.annotations.Nullable DateOrder order) {
    ReadResult result = READER.read(file, new ReadOptions(TODAY, order));
    return Assertions.assertInstanceOf(ReadResult.Readable.class, result, result.toString()).log();
  }

  static Problem stop(Path file) {
    ReadResult result = result(file);
    return Assertions.assertInstanceOf(ReadResult.Unreadable.class, result).problem();
  }

  public static List<ProblemCode> codes(FoodLog log) {
    return log.problems().stream().map(Problem::code).toList();
  }

  /** An entry as one line, its place left out, so that formats can be compared. */
  static String line(Entry entry) {
    return String.join(
        "|",
        String.valueOf(entry.date()),
        String.valueOf(entry.time()),
        entry.meal(),
        entry.text(),
        entry.amount(),
        entry.unit(),
        entry.notes());
  }

  static List<String> lines(FoodLog log) {
    return log.entries().stream().map(Logs::line).toList();
  }
}
