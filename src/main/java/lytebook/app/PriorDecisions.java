package lytebook.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.OwnFoodSheet;
import lytebook.match.rows.LogMatcher;
import lytebook.match.rows.RejoinedRows;
import lytebook.memory.ClientMemory;
import lytebook.memory.EditedLog;
import lytebook.memory.EditedRow;
import lytebook.memory.Memory;
import lytebook.memory.ReviewDecisions;
import lytebook.memory.WrittenAmount;
import lytebook.own.OwnFoodBook;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.report.EarlierReport;
import lytebook.text.FileName;

/**
 * Brings together what was decided about a log: in the report that stands beside it or that it is,
 * and in what is remembered.
 */
final class PriorDecisions {
  /** Prefixes of the ids of the two sources, for an id typed without them. */
  private static final List<String> SOURCES = List.of("", "FNDDS:", "SR28:");

  /**
   * A log with all that was decided about it.
   *
   * @param log the log, its rows as they were first written
   * @param memory what is remembered for its client, the new decisions included
   * @param change what is to be saved of them
   */
  record DecidedLog(FoodLog log, ClientMemory memory, UnaryOperator<Memory> change) {
    DecidedLog with(FoodLog placed) {
      return new DecidedLog(placed, memory, change);
    }
  }

  private final ProgramTables data;
  private final LocalDate today;
  private final MyFoodsFiles files;
  private final OwnFoodBook ownFoods;
  private final Supplier<LogMatcher> matcher;

  /**
   * @param matcher matches the ingredients of recipes, and knows the ids of supplements
   */
  PriorDecisions(
      ProgramTables data, LocalDate today, MyFoodsFiles files, Supplier<LogMatcher> matcher) {
    this.data = data;
    this.today = today;
    this.files = files;
    this.matcher = matcher;
    ownFoods = new OwnFoodBook(data.ownWords(), data.nutrients(), data.foods(), matcher);
  }

  /**
   * Recalls what was decided. What the earlier report says is its own client's: where it names
   * another, nothing of it goes over to this one.
   *
   * @param one the log as it was read
   * @param earlier the earlier report; the log itself where that is a report
   * @param previous name under which the earlier report will be kept
   */
  DecidedLog of(Lytebook.ClientLog one, EarlierReport earlier, String previous) {
    Path path = one.path();
    FoodLog log = one.log();
    boolean isReport = EarlierReport.isOurs(path);
    String code = Analysis.person(log, one.said(), earlier).code().strip();
    String client = code.isEmpty() ? nameOf(path, one.ending(), isReport) : code;
    String itsClient = earlier.person().code().strip();
    String whose = itsClient.isEmpty() ? client : itsClient;
    Memory memory = files.memory(path);
    ReviewDecisions answers = answers(earlier, whose, memory);
    EditedLog edited =
        EditedLog.of(
            earlier.log(), data.words(), whose, today, typed -> foodId(typed, memory.of(whose)));
    UnaryOperator<Memory> decided = now -> changed(now, whose, answers, edited);
    List<OwnFoodSheet> inLog = isReport ? List.of() : log.ownSheets();
    boolean isTheirs = whose.equals(client);
    OwnFoodBook.OwnFoodChanges own =
        ownFoods.take(
            inLog,
            isTheirs ? earlier.ownSheets() : List.of(),
            decided.apply(memory),
            client,
            today);
    OwnFoodBook.OwnFoodChanges others =
        isTheirs
            ? OwnFoodBook.OwnFoodChanges.NOTHING
            : ownFoods.take(List.of(), earlier.ownSheets(), decided.apply(memory), whose, today);
    UnaryOperator<Memory> change = now -> others.in(own.in(decided.apply(now)));
    List<Problem> problems =
        Stream.of(files.problems(path), answers.problems(), edited.problems(), own.problems())
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Entry> entries = log.entries();
    if (isReport) {
      ClientMemory chosen = new Memory(data.words(), answers.newer()).of(client);
      entries =
          joined(
              edited.restored(entries, earlier.log(), entry -> isDecided(entry, chosen)), earlier);
    } else {
      notInThisLog(earlier, log, previous).ifPresent(problems::add);
    }
    return new DecidedLog(with(log, entries, problems), change.apply(memory).of(client), change);
  }

  /** Saves what was decided about a log when the run ends. */
  void remember(Path path, DecidedLog recalled) {
    files.remember(path, recalled.change());
  }

  /** Without a code a log's name tells whose it is: two logs in one folder are two clients'. */
  private static String nameOf(Path log, String ending, boolean isReport) {
    String name = String.valueOf(log.getFileName());
    String stem = FileName.stem(name);
    if (isReport && stem.endsWith(FileName.REPORT)) {
      return stem.substring(0, stem.length() - FileName.REPORT.length());
    }
    return ending.isEmpty() ? stem : stem + "-" + ending;
  }

  private ReviewDecisions answers(EarlierReport earlier, String whose, Memory memory) {
    return ReviewDecisions.of(
        earlier.answers(), whose, today, typed -> foodId(typed, memory.of(whose)));
  }

  /** A choice on Review comes before what was typed in Log, and both before what was known. */
  private static Memory changed(
      Memory now, String whose, ReviewDecisions answers, EditedLog edited) {
    return now.completedBy(answers.standing(), whose)
        .without(answers.forgotten())
        .with(edited.remembered())
        .with(answers.newer());
  }

  /** What the report shows as several rows, because one of the log names several foods, is one. */
  private List<Entry> joined(List<Entry> entries, EarlierReport earlier) {
    Map<Integer, EditedRow.RowOrigin> parts =
        earlier.log().stream()
            .filter(row -> row.isAsWritten() && row.foodId().isEmpty())
            .filter(row -> row.gramsPerUnit().isEmpty() && !row.origin().partOf().isEmpty())
            .collect(Collectors.toMap(EditedRow::row, EditedRow::origin));
    return RejoinedRows.of(
        matcher.get(),
        entries,
        entry -> {
          EditedRow.RowOrigin part = parts.get(entry.row());
          return part == null ? null : entry.joined(part.partOf(), part.notes());
        });
  }

  private static boolean isDecided(Entry entry, ClientMemory chosen) {
    WrittenAmount amount = WrittenAmount.of(entry.amount(), entry.unit());
    return chosen.food(entry.text(), amount.unit(), entry.date()).isPresent();
  }

  private static Optional<Problem> notInThisLog(
      EarlierReport earlier, FoodLog log, String previous) {
    long rows = EditedLog.addedOrChanged(earlier.log());
    return rows == 0
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                ProblemCode.ADDED_ROWS_LEFT,
                Place.ofFile(log.file()),
                "",
                Long.toString(rows),
                previous));
  }

  /** The id of a food that exists; the source before the colon may be left out. */
  private Optional<String> foodId(String typed, ClientMemory memory) {
    String id = typed.strip().toUpperCase(Locale.ROOT);
    return SOURCES.stream()
        .map(source -> source + id)
        .filter(one -> data.foods().byId(one).isPresent())
        .findFirst()
        .or(
            () ->
                memory.ownFoods().stream()
                    .map(food -> food.id())
                    .filter(one -> one.equalsIgnoreCase(typed.strip()))
                    .findFirst())
        .or(() -> matcher.get().supplement(typed.strip()).map(food -> food.id()));
  }

  private static FoodLog with(FoodLog log, List<Entry> entries, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(log.problems());
    problems.addAll(more);
    int rows = log.rowsRead() - (log.entries().size() - entries.size());
    return log.with(entries).with(log.person(), rows, problems);
  }
}
