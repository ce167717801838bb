package lytebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.match.LogMatcher;
import lytebook.memory.Answer;
import lytebook.memory.Answers;
import lytebook.memory.ClientMemory;
import lytebook.memory.EditedLog;
import lytebook.memory.Memory;
import lytebook.memory.WrittenAmount;
import lytebook.own.OwnFoodBook;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.EarlierReport;

/**
 * Brings together what was decided about a log: in the report that stands beside it or that it is,
 * and in what is remembered.
 */
final class Recall {
  private static final String REPORT = "-report";

  /** Prefixes of the ids of the two sources, for an id typed without them. */
  private static final List<String> SOURCES = List.of("", "FNDDS:", "SR28:");

  /**
   * A log with all that was decided about it.
   *
   * @param log the log, its rows as they were first written
   * @param memory what is remembered for its client, the new decisions included
   * @param change what is to be saved of them
   */
  record Recalled(FoodLog log, ClientMemory memory, UnaryOperator<Memory> change) {}

  private final ReferenceData data;
  private final LocalDate today;
  private final Supplier<LogMatcher> matcher;

  /**
   * @param matcher matches the ingredients of recipes
   */
  Recall(ReferenceData data, LocalDate today, Supplier<LogMatcher> matcher) {
    this.data = data;
    this.today = today;
    this.matcher = matcher;
  }

  /**
   * Whose log it is: by their code, else by the log's name, so that two logs in one folder are two
   * clients'.
   *
   * @param code code on the command line or on About me; empty when none is given
   * @param isReport whether the log is a report that was made from another
   */
  static String client(String code, Path log, boolean isReport) {
    if (!code.isBlank()) {
      return code.strip();
    }
    String name = String.valueOf(log.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return isReport && stem.endsWith(REPORT)
        ? stem.substring(0, stem.length() - REPORT.length())
        : stem;
  }

  /**
   * Recalls what was decided.
   *
   * @param log the log as it was read
   * @param client whose it is
   * @param earlier the earlier report; the log itself where {@code isReport}
   * @param isReport whether the log is the earlier report
   * @param previous name under which the earlier report will be kept
   * @param memory what is remembered
   * @param aboutMemory what is wrong with the file that it comes from
   */
  Recalled of(
      FoodLog log,
      String client,
      EarlierReport earlier,
      boolean isReport,
      String previous,
      Memory memory,
      List<Problem> aboutMemory) {
    Answer.Words words =
        new Answer.Words(
            data.sentences().say("review.left_out"), data.sentences().say("review.cannot_say"));
    ClientMemory before = memory.of(client);
    Answers answers =
        Answers.of(earlier.answers(), client, today, words, typed -> foodId(typed, before));
    EditedLog edited =
        EditedLog.of(earlier.log(), data.words(), client, today, typed -> foodId(typed, before));
    UnaryOperator<Memory> decided =
        now -> {
          Memory without = now.without(answers.forgotten());
          return without
              .with(without.lacking(answers.standing()))
              .with(edited.remembered())
              .with(answers.newer());
        };
    OwnFoodBook.Taken own =
        new OwnFoodBook(data.ownWords(), data.nutrients(), data.foods(), matcher)
            .take(
                isReport ? List.of() : log.ownSheets(),
                earlier.ownSheets(),
                decided.apply(memory),
                client,
                today);
    UnaryOperator<Memory> change = now -> own.in(decided.apply(now));
    ClientMemory after = change.apply(memory).of(client);
    List<Problem> problems =
        Stream.of(aboutMemory, answers.problems(), edited.problems(), own.problems())
            .flatMap(List::stream)
            .collect(Collectors.toCollection(ArrayList::new));
    List<Entry> entries = log.entries();
    if (isReport) {
      ClientMemory chosen = new Memory(data.words(), answers.newer()).of(client);
      entries = edited.restored(entries, earlier.log(), entry -> isDecided(entry, chosen));
    } else {
      notInThisLog(earlier, log, previous).ifPresent(problems::add);
    }
    return new Recalled(with(log, entries, problems), after, change);
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
                    .findFirst());
  }

  private static FoodLog with(FoodLog log, List<Entry> entries, List<Problem> more) {
    List<Problem> problems = new ArrayList<>(log.problems());
    problems.addAll(more);
    return new FoodLog(
        log.file(),
        log.format(),
        log.rowsRead(),
        entries,
        log.person(),
        log.dayMarks(),
        log.ownSheets(),
        problems);
  }
}
