package lytebook.read.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import lytebook.dialect.Dialect;
import lytebook.dialect.DialectHeader;
import lytebook.dialect.DialectLog;
import lytebook.dialect.DialectRows;
import lytebook.dialect.Dialects;
import lytebook.dialect.SectionedRows;
import lytebook.log.Diaries;
import lytebook.log.FoodLog;
import lytebook.log.LogSource;
import lytebook.log.Person;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.file.OpenQuotesException;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.table.LogWords;
import org.jspecify.annotations.Nullable;

/**
 * A file that another program exported: its sheets whose headers show it.
 *
 * @param file the file open for reading
 * @param sheets the sheets of one dialect, with their headers
 */
record DialectFile(SheetFile file, Map<SourceSheet, DialectHeader> sheets) {
  /** Looks at the first rows of every sheet; null when no known program wrote the file. */
  static @Nullable DialectFile of(SheetFile file, Dialects dialects) throws IOException {
    Map<SourceSheet, DialectHeader> found = new LinkedHashMap<>();
    Dialect dialect = null;
    for (SourceSheet sheet : file.sheets()) {
      DialectHeader header = header(sheet, dialects);
      if (header != null && (dialect == null || dialect.equals(header.dialect()))) {
        dialect = header.dialect();
        found.put(sheet, header);
      }
    }
    return dialect == null ? null : new DialectFile(file, found);
  }

  private static @Nullable DialectHeader header(SourceSheet sheet, Dialects dialects)
      throws IOException {
    try {
      return dialects.find(sheet.top());
    } catch (OpenQuotesException e) {
      return null;
    }
  }

  Dialect dialect() {
    return sheets.values().iterator().next().dialect();
  }

  /** Whether it is recognised only to say why it is no food log. */
  boolean isRefused() {
    return dialect().layout() == Dialect.ExportLayout.REFUSED;
  }

  /** Why it is no food log. */
  ReadResult refusal() {
    Dialect dialect = dialect();
    return new ReadResult.Unreadable(
        Problem.of(
            ProblemCode.EXPORT_NOT_A_LOG,
            file.place(),
            "",
            dialect.name(),
            dialect.says(),
            dialect.advice()));
  }

  /** The logs of the people in it. */
  ReadResult read(ReadOptions options, LogWords words, Dialects dialects) throws IOException {
    DialectRows.ReadSettings reading =
        new DialectRows.ReadSettings(
            options.dates(file.datesFrom1904()), options.firstDay(), words.rows());
    Map<String, DialectLog> byClient = new LinkedHashMap<>();
    Problem stop = null;
    for (Map.Entry<SourceSheet, DialectHeader> one : sheets.entrySet()) {
      DialectLog.ExportLogs logs = read(one.getKey(), one.getValue(), reading, dialects);
      if (logs.stop() == null) {
        logs.logs().forEach(log -> byClient.merge(log.client(), log, DialectLog::and));
      } else if (stop == null) {
        stop = logs.stop();
      }
    }
    if (byClient.isEmpty() && stop != null) {
      return new ReadResult.Unreadable(stop);
    }
    List<FoodLog> all = new ArrayList<>();
    byClient.values().forEach(log -> all.add(foodLog(log)));
    return all.size() == 1
        ? new ReadResult.Readable(all.get(0))
        : new ReadResult.SeveralClients(all);
  }

  private DialectLog.ExportLogs read(
      SourceSheet sheet, DialectHeader header, DialectRows.ReadSettings reading, Dialects dialects)
      throws IOException {
    LogSource source = LogSource.of(sheet.place(), header.logColumns());
    if (header.dialect().layout() == Dialect.ExportLayout.SECTIONS) {
      SectionedRows rows = new SectionedRows(header, source, reading, dialects);
      sheet.forEach(0, rows::add);
      return rows.finish();
    }
    DialectRows rows = new DialectRows(header, source, reading, dialects);
    sheet.forEach(0, rows::add);
    return rows.finish();
  }

  private FoodLog foodLog(DialectLog log) {
    long withFood = log.entries().stream().filter(entry -> !entry.text().isEmpty()).count();
    return new FoodLog(
        file.name(),
        file.format(),
        dialect().name(),
        (int) withFood,
        log.entries(),
        new Person(log.client(), null, OptionalInt.empty(), Person.LifeStage.NONE),
        log.marks(),
        List.of(),
        Diaries.NONE,
        log.problems());
  }
}
