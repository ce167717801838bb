package lytebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.read.EarlierReport;
import lytebook.read.LogReader;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.TargetsCsv;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.report.sheet.ReportBook;

/** Runs of the program within the tests, from a log to a book. */
final class Runs {
  static final ReferenceData DATA = ReferenceData.load();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  static final Person WOMAN_46 =
      new Person("EX-01", Person.Sex.FEMALE, OptionalInt.of(46), Person.LifeStage.NONE);

  private static final Map<TargetsCsv.Authority, Analysis> ANALYSES =
      new EnumMap<>(TargetsCsv.Authority.class);

  private Runs() {}

  static FoodLog log(String name) {
    return log(Path.of("src/test/resources/logs", name));
  }

  static FoodLog log(Path file) {
    ReadResult result = new LogReader().read(file, new ReadOptions(TODAY, null));
    return ((ReadResult.Readable) result).log();
  }

  static Report report(FoodLog log, Person person, TargetsCsv.Authority authority) {
    return ANALYSES
        .computeIfAbsent(
            authority, one -> new Analysis(DATA, TargetsCsv.read(one, DATA.nutrients())))
        .report(log, new Analysis.Request(person, null, null, TODAY, EarlierReport.NONE))
        .orElseThrow();
  }

  static Book book(Report report) {
    return new ReportBook(
            DATA.nutrients(),
            DATA.categories(),
            DATA.sentences(),
            DATA.verdictWords(),
            DATA.problemWording())
        .book(report, Book.Paper.A4);
  }
}
