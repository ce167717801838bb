package lytebook.read.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lytebook.dialect.Dialects;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.date.NamedDays;
import lytebook.log.rows.ColumnMap;
import lytebook.log.rows.LogDraft;
import lytebook.log.rows.LogRows;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.file.FileOpener;
import lytebook.read.file.OpenQuotesException;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.file.UnreadableFileException;
import lytebook.read.report.SideSheets;
import lytebook.read.report.WrittenLog;
import lytebook.read.table.DialectsCsv;
import lytebook.read.table.LogWords;
import org.jspecify.annotations.Nullable;

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
      return stop(name, e.code(), e.details().toArray(String[]::new));
    } catch (IOException e) {
      return stop(name, ProblemCode.CANNOT_READ, UnreadableFileException.reason(e));
    }
  }

  private static ReadResult stop(String name, ProblemCode code, String... details) {
    return new ReadResult.Unreadable(Problem.of(code, Place.ofFile(name), "", details));
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
    NamedDays days = new NamedDays(words.days(), options.firstDay());
    try (SheetFile opened = FileOpener.open(file, lineByLine)) {
      ColumnMap map = mapFor(file, options);
      DialectFile export = map == null ? DialectFile.of(opened, dialects) : null;
      if (export != null && !export.isRefused()) {
        return export.read(options, words, dialects);
      }
      SheetChoice choice = SheetChoice.of(opened, words, days, map);
      if (export != null && !choice.isDated()) {
        return export.refusal();
      }
      if (choice.stop() != null) {
        if (choice.quotesOpen()) {
          throw new OpenQuotesException();
        }
        return new ReadResult.Unreadable(choice.stop());
      }
      WrittenLog written = WrittenLog.in(opened);
      if (written.holdsStated()) {
        return stop(name, ProblemCode.REPORT_OF_EXPORT, "");
      }
      LogRows rows = rows(opened, choice, options, days);
      Problem stop = rows.stop();
      return stop == null
          ? new ReadResult.Readable(log(opened, choice, rows.without(written::isOfTablet), options))
          : new ReadResult.Unreadable(stop);
    }
  }

  /** The mapping that the user gave, else the one saved beside the log; null when none. */
  private @Nullable ColumnMap mapFor(Path file, ReadOptions options) throws IOException {
    return options.map() == null ? ColumnMapFile.beside(file, words) : options.map();
  }

  private LogRows rows(SheetFile file, SheetChoice choice, ReadOptions options, NamedDays days)
      throws IOException {
    LogDraft draft = new LogDraft(options.dates(file.datesFrom1904()), days, words.rows());
    for (LogPart part : choice.parts()) {
      part.sheet().forEach(0, part.into(draft, words, days));
    }
    boolean isOne = choice.parts().size() == 1;
    return draft.finish(isOne ? choice.parts().get(0).sheet().place() : file.place());
  }

  private FoodLog log(SheetFile file, SheetChoice choice, LogRows rows, ReadOptions options)
      throws IOException {
    List<SourceSheet> read = choice.parts().stream().map(LogPart::sheet).toList();
    SideSheets beside = SideSheets.of(file, read, words, options);
    List<Problem> problems = new ArrayList<>();
    for (String other : choice.alsoLogs()) {
      Place place = new Place(file.name(), other, 0, null);
      String first = String.valueOf(read.get(0).name());
      problems.add(Problem.of(ProblemCode.SHEET_NOT_READ, place, "", first));
    }
    problems.addAll(rows.problems());
    problems.addAll(beside.problems());
    long withFood =
        Entry.rowsAmong(rows.entries().stream().filter(entry -> !entry.text().isEmpty()).toList());
    return new FoodLog(
        file.name(),
        file.format(),
        "",
        (int) withFood,
        rows.entries(),
        beside.person(),
        beside.marks(),
        beside.ownSheets(),
        beside.diaries(),
        problems);
  }
}
