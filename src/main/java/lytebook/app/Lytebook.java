package lytebook.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lytebook.log.FoodLog;
import lytebook.log.Person;
import lytebook.log.rows.ColumnMap;
import lytebook.problem.Problem;
import lytebook.read.ReadOptions;
import lytebook.read.log.ColumnMapFile;
import lytebook.read.log.LogReader;
import lytebook.read.report.EarlierReport;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.write.file.CsvWriter;
import lytebook.write.file.SafeFile;
import lytebook.write.json.JsonReport;
import lytebook.write.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program: reads logs, makes their reports and writes them, and remembers at its end
 * what was decided. It prints nothing and asks no clock: what there is to say comes back as values.
 *
 * <p>A log goes through {@link #read}, then {@link #check} or {@link #report}; {@link #plan} takes
 * a report. {@link Analysis} has the stages between reading and writing.
 */
public final class Lytebook {
  /**
   * How a run goes.
   *
   * @param today day of the run
   * @param targets whose reference values to use for everyone; null where each person's country
   *     tells
   * @param myFoods the file of remembered decisions; null for the one beside each log
   */
  public record Settings(LocalDate today, @Nullable Authority targets, @Nullable Path myFoods) {}

  /**
   * The log of one person, and what is known beside it.
   *
   * @param path its file
   * @param ending which of several people in the file it is, as part of a file's name; empty for a
   *     file of one
   * @param log what was read
   * @param said who the user says it is; what that leaves open comes from the log
   * @param from first day to look at; null for all
   * @param to last day to look at; null for all
   */
  public record ClientLog(
      Path path,
      String ending,
      FoodLog log,
      Person said,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * Where a report goes, and how.
   *
   * @param target its file
   * @param paper what it prints on
   * @param afresh whether nothing is carried over from a report that is there
   * @param map the columns the user named, kept beside the log once they served; null for none
   */
  public record Output(Path target, Book.Paper paper, boolean afresh, @Nullable ColumnMap map) {}

  /**
   * What came of a log.
   *
   * @param report the report; null when it could not be made or written
   * @param problems why there is none, or what could not be written beside it; no report and no
   *     problem means that no row has a date in the period
   */
  public record Outcome(@Nullable Report report, List<Problem> problems) {
    static final Outcome NOTHING_IN_PERIOD = new Outcome(null, List.of());

    public Outcome {
      problems = List.copyOf(problems);
    }

    static Outcome stopped(Problem problem) {
      return new Outcome(null, List.of(problem));
    }
  }

  private final ProgramTables tables;
  private final Settings settings;
  private final Analysis analysis;
  private final MyFoodsFiles myFoods;
  private final PriorDecisions decisions;

  public Lytebook(ProgramTables tables, Settings settings) {
    this.tables = tables;
    this.settings = settings;
    analysis = new Analysis(tables, new TargetChoice(settings.targets(), tables.nutrients()));
    myFoods = new MyFoodsFiles(settings.myFoods(), tables);
    decisions = new PriorDecisions(tables, settings.today(), myFoods, analysis::matcher);
  }

  /** The version of the program; "from source" when it runs from no jar. */
  public static String version() {
    @Nullable String version = Lytebook.class.getPackage().getImplementationVersion();
    return version == null ? "from source" : version;
  }

  /**
   * Reads the logs in a file.
   *
   * @param wanted codes of the people wanted; empty for all
   */
  public static Clients read(Path file, ReadOptions options, List<String> wanted) {
    return Clients.of(new LogReader().read(file, options), wanted);
  }

  /**
   * What a log comes to, by what is remembered, and in a report that is checked by its choices. No
   * food ideas are looked for, nothing is written and nothing remembered.
   */
  public Outcome check(ClientLog one) {
    EarlierReport earlier = EarlierReport.read(one.path(), settings.today());
    PriorDecisions.DecidedLog decided = decisions.of(one, earlier, "");
    return new Outcome(analyse(one, decided, earlier, false).orElse(null), List.of());
  }

  /** Makes the report of a log and writes it; what the report there holds is carried over. */
  public Outcome report(ClientLog one, Output output) {
    Path target = output.target();
    boolean isReport = EarlierReport.isOurs(one.path());
    EarlierReport earlier =
        output.afresh()
            ? EarlierReport.NONE
            : EarlierReport.read(isReport ? one.path() : target, settings.today());
    String previous = String.valueOf(SafeFile.previous(target).getFileName());
    PriorDecisions.DecidedLog decided = decisions.of(one, earlier, previous);
    Optional<Report> made = analyse(one, decided, earlier, true);
    if (made.isEmpty()) {
      return Outcome.NOTHING_IN_PERIOD;
    }
    Optional<Problem> notWritten = write(tables.books().book(made.get(), output.paper()), target);
    if (notWritten.isPresent()) {
      return Outcome.stopped(notWritten.get());
    }
    decisions.remember(one.path(), decided);
    return new Outcome(made.get(), keepMap(one.path(), output.map()).stream().toList());
  }

  /**
   * Makes fresh food ideas in a report, by what stands in it now, writes it and saves what was
   * decided in it; all else stays as it is. The reference values are those of the settings, else by
   * the country on About me, else as in the report.
   *
   * @param file a report
   * @param output where it goes
   */
  public static Outcome plan(ProgramTables tables, Settings settings, Path file, ReportFiles output)
      throws IOException {
    return new PlanRun(tables, settings, file).to(output);
  }

  /** Saves what was decided in this run; gives what could not be saved. */
  public List<Problem> save() {
    return myFoods.save();
  }

  /** Writes the report for other programs, as docs/json.md has it. */
  public void json(Report report, OutputStream out) throws IOException {
    new JsonReport(tables.nutrients(), tables.sentences(), tables.problemWording(), tables.health())
        .write(report, out);
  }

  Optional<Report> analyse(
      ClientLog one, PriorDecisions.DecidedLog decided, EarlierReport earlier, boolean plans) {
    return analysis.report(
        decided.log(),
        new Analysis.AnalysisRequest(
            one.said(), one.from(), one.to(), settings.today(), earlier, decided.memory(), plans));
  }

  PriorDecisions decisions() {
    return decisions;
  }

  static Optional<Problem> write(Book book, Path target) {
    return SafeFile.write(
        target, SafeFile.ExistingFile.KEEP_AS_PREVIOUS, out -> XlsxWriter.write(book, out));
  }

  /** A mapping that served is kept beside the log, so that the next run needs no option. */
  private static Optional<Problem> keepMap(Path log, @Nullable ColumnMap map) {
    return map == null
        ? Optional.empty()
        : SafeFile.write(
            ColumnMapFile.of(log),
            SafeFile.ExistingFile.REPLACE,
            out -> CsvWriter.write(ColumnMapFile.rows(map), out));
  }
}
