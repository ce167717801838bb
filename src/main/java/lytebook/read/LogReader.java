package lytebook.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lytebook.dialect.Dialects;
import lytebook.log.ColumnLetters;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.LogAssembler;
import lytebook.log.LogColumn;
import lytebook.log.LogHeader;
import lytebook.log.LogRows;
import lytebook.log.LogSource;
import lytebook.log.RawRow;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** Reads a food log from a CSV file or an Excel workbook; the file is never changed. */
public final class LogReader {
  private final LogWords words = LogWords.fromClassPath();
  private final Dialects dialects = DialectsCsv.fromClassPath();

  /**
   * Reads a food log.
   *
   * @return the log, with all that could not be read among its problems, or why it cannot be used
   */
  public ReadResult read(Path file, ReadOptions options) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        return stop(name, ProblemCode.IS_A_FOLDER, "");
      }
      if (Files.notExists(file)) {
        return stop(name, ProblemCode.NO_SUCH_FILE, "");
      }
      if (!Files.isRegularFile(file)) {
        return stop(name, ProblemCode.CANNOT_READ, "it is no file of a disk");
      }
      return readByRecords(file, options);
    } catch (UnreadableFileException e) {
      return stop(name, e.code(), e.detail());
    } catch (AccessDeniedException e) {
      return stop(name, ProblemCode.CANNOT_READ, "access is denied");
    } catch (IOException e) {
      return stop(name, ProblemCode.CANNOT_READ, reason(e));
    }
  }

  /** The machine's own words for what went wrong. */
  private static String reason(IOException fault) {
    String words =
        fault instanceof FileSystemException files ? files.getReason() : fault.getMessage();
    return words == null ? fault.getClass().getSimpleName() : words;
  }

  private static ReadResult stop(String name, ProblemCode code, String detail) {
    return new ReadResult.Unreadable(Problem.of(code, Place.ofFile(name), "", detail));
  }

  private ReadResult readByRecords(Path file, ReadOptions options) throws IOException {
    try {
      return read(file, options, false);
    } catch (OpenQuotesException e) {
      return read(file, options, true);
    }
  }

  private ReadResult read(Path file, ReadOptions options, boolean lineByLine) throws IOException {
    String name = String.valueOf(file.getFileName());
    try (SheetFile opened = FileContent.open(file, lineByLine)) {
      DialectFile export = DialectFile.of(opened, name, dialects);
      if (export != null && !export.isRefused()) {
        return export.read(options, words, dialects);
      }
      SheetChoice choice = SheetChoice.of(opened, words.headers());
      if (export != null && !choice.isDated()) {
        return export.refusal();
      }
      Sheet sheet = choice.sheet();
      LogHeader header = choice.header();
      if (sheet == null || header == null) {
        if (choice.quotesOpen()) {
          throw new OpenQuotesException();
        }
        String found = choice.found().isEmpty() ? "no filled cell" : choice.found();
        return stop(name, ProblemCode.NO_HEADER, found);
      }
      LogRows rows = rows(opened, sheet, header, name, options);
      Problem stop = rows.stop();
      return stop == null
          ? new ReadResult.Readable(log(opened, choice, sheet, name, rows))
          : new ReadResult.Unreadable(stop);
    }
  }

  private LogRows rows(
      SheetFile file, Sheet sheet, LogHeader header, String name, ReadOptions options)
      throws IOException {
    LogSource source = new LogSource(name, sheet.name(), letters(sheet, header));
    LogAssembler log =
        new LogAssembler(
            source,
            header,
            words.headers(),
            words.rows(),
            file.datesFrom1904(),
            options.today(),
            options.dateOrder());
    try (RowCursor rows = sheet.rows()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        log.add(row);
      }
    }
    return log.finish();
  }

  private static Map<LogColumn, String> letters(Sheet sheet, LogHeader header) {
    Map<LogColumn, String> letters = new EnumMap<>(LogColumn.class);
    if (sheet.name() != null) {
      header.columns().forEach((column, place) -> letters.put(column, ColumnLetters.of(place)));
    }
    return letters;
  }

  private FoodLog log(SheetFile file, SheetChoice choice, Sheet sheet, String name, LogRows rows)
      throws IOException {
    SideSheets beside = SideSheets.of(file, name, sheet, words);
    List<Problem> problems = new ArrayList<>();
    for (String other : choice.alsoLogs()) {
      Place place = new Place(name, other, 0, null);
      problems.add(Problem.of(ProblemCode.SHEET_NOT_READ, place, "", String.valueOf(sheet.name())));
    }
    problems.addAll(rows.problems());
    problems.addAll(beside.problems());
    long withFood =
        Entry.rowsAmong(rows.entries().stream().filter(entry -> !entry.text().isEmpty()).toList());
    return new FoodLog(
        name,
        file.format(),
        (int) withFood,
        rows.entries(),
        beside.person(),
        beside.marks(),
        problems);
  }
}
