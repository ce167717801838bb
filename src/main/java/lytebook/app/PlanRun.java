package lytebook.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import lytebook.app.Lytebook.ClientLog;
import lytebook.app.Lytebook.Outcome;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.ReadOptions;
import lytebook.read.ReadResult;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.read.report.PaperSize;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Book;
import org.jspecify.annotations.Nullable;

/** A fresh plan in a report as the person edited it, with the rest left as it is. */
record PlanRun(ProgramTables tables, Lytebook.Settings settings, Path file) {
  Outcome to(ReportFiles output) throws IOException {
    Path target = output.target(file);
    ReadResult read = new LogReader().read(file, new ReadOptions(settings.today(), null));
    Optional<Problem> stop = noReport(read).or(() -> inTheWay(output, target));
    return stop.isPresent()
        ? Outcome.stopped(stop.get())
        : plan(((ReadResult.Readable) read).log(), target);
  }

  private Outcome plan(FoodLog log, Path target) throws IOException {
    EarlierReport earlier = EarlierReport.read(file, settings.today()).withoutPlan();
    OriginalLog original = new OriginalLog(earlier);
    Lytebook run =
        new Lytebook(
            tables,
            new Lytebook.Settings(settings.today(), authority(log, earlier), settings.myFoods()));
    ClientLog one = new ClientLog(file, "", log, Person.UNKNOWN, null, null);
    PriorDecisions.DecidedLog decided = run.decisions().of(one, earlier, "");
    Optional<Report> made =
        run.analyse(one, decided.with(original.placed(decided.log())), earlier, true);
    if (made.isEmpty()) {
      return Outcome.NOTHING_IN_PERIOD;
    }
    Report report = original.asMade(made.get());
    Book book = tables.books().book(report, PaperSize.of(file, earlier.state()));
    Optional<Problem> notWritten = Lytebook.write(book, target);
    if (notWritten.isPresent()) {
      return Outcome.stopped(notWritten.get());
    }
    run.decisions().remember(file, decided);
    return new Outcome(report, run.save());
  }

  /** Why the file is no report, or cannot be read as one; empty when it can. */
  private Optional<Problem> noReport(ReadResult read) {
    boolean isOurs = EarlierReport.isOurs(file);
    if (read instanceof ReadResult.Unreadable unreadable) {
      Problem problem = unreadable.problem();
      return Optional.of(
          switch (problem.code()) {
            case IS_A_FOLDER -> problem(ProblemCode.NOT_A_REPORT, "a folder");
            case NO_HEADER, HIDDEN_LOG ->
                isOurs ? problem : problem(ProblemCode.NOT_A_REPORT, "a file without a food log");
            default -> problem;
          });
    }
    String name = file.toString();
    return isOurs && read instanceof ReadResult.Readable
        ? Optional.empty()
        : Optional.of(
            problem(ProblemCode.LOG_NOT_REPORT, name.indexOf(' ') < 0 ? name : '"' + name + '"'));
  }

  private Problem problem(ProblemCode code, String detail) {
    return Problem.of(code, Place.ofFile(String.valueOf(file.getFileName())), "", detail);
  }

  private Optional<Problem> inTheWay(ReportFiles files, Path target) {
    try {
      return files.inTheWay(file, target);
    } catch (IOException e) {
      return Optional.of(problem(ProblemCode.CANNOT_READ, String.valueOf(e.getMessage())));
    }
  }

  /** As asked, else by the country on About me, else as the report has it. */
  private @Nullable Authority authority(FoodLog log, EarlierReport earlier) {
    return settings.targets() != null || log.person().body().country() != null
        ? settings.targets()
        : TargetChoice.of(earlier, tables.nutrients());
  }
}
