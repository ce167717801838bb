package lytebook.report.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.reference.Authority;
import lytebook.report.book.Book.Paper;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a report knows of itself: the facts of its state sheet. Everything a person chooses stands
 * elsewhere, so that a sheet that is missing, old or edited takes nothing from them; a fact that
 * cannot be read is left open.
 *
 * @param version version of the program; empty when not told
 * @param madeFrom what it was made from; null when not told
 * @param plannedOn day on which its plan was made; null when not told
 * @param planFrom first day of the plan's week; null when not told
 * @param client code of the client; may be empty
 * @param targets whose reference values it has; null when not told
 * @param paper what it prints on; null when not told
 * @param tables checksums of the program's tables, by their names
 * @param sources where the parts of the log stood in its file, by their numbers on Log from 1
 * @param problems what is wrong with the file, its days and answers, or with rows as they were read
 * @param rowProblems what is wrong with what rows of Log were taken for
 * @param words the words by which a later run finds its way in the report
 */
public record ReportState(
    String version,
    @Nullable MadeFrom madeFrom,
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate planFrom,
    String client,
    @Nullable Authority targets,
    @Nullable Paper paper,
    Map<String, String> tables,
    List<LogSource> sources,
    List<Problem> problems,
    List<Problem> rowProblems,
    ReportWords words) {
  /** Number of the sheet's shape; a change that an older program would misread adds one. */
  public static final int SCHEMA = 1;

  /** A report that says nothing of itself. */
  public static final ReportState NONE =
      new ReportState(
          "",
          null,
          null,
          null,
          "",
          null,
          null,
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          ReportWords.NONE);

  /** Problems of a kind that are written down; no one reads more. */
  private static final int MOST_PROBLEMS = 20_000;

  /** No problem has more parts. */
  private static final int MOST_PARTS = 10;

  /** Parts of a log have numbers up to this. */
  private static final int MOST_SOURCES = 100_000;

  /**
   * The file that a report was made from.
   *
   * @param file its name without its folders
   * @param format what kind of file it was taken for
   * @param dialect the program whose export it was recognised as; empty when none
   * @param rows rows read from it
   * @param on day of the run
   */
  public record MadeFrom(String file, String format, String dialect, int rows, LocalDate on) {}

  public ReportState {
    tables = Map.copyOf(tables);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    rowProblems = List.copyOf(rowProblems);
  }

  /** The facts as they are written, with the words of this version. */
  public List<StateFact> facts() {
    List<StateFact> facts = new ArrayList<>();
    facts.add(new StateFact(StateKey.SCHEMA, "", Value.of(SCHEMA)));
    add(facts, StateKey.VERSION, version);
    if (madeFrom != null) {
      add(facts, StateKey.FILE, madeFrom.file);
      add(facts, StateKey.FORMAT, madeFrom.format);
      add(facts, StateKey.DIALECT, madeFrom.dialect);
      facts.add(new StateFact(StateKey.ROWS, "", Value.of(madeFrom.rows)));
      add(facts, StateKey.MADE_ON, madeFrom.on);
    }
    add(facts, StateKey.PLANNED_ON, plannedOn);
    add(facts, StateKey.PLAN_FROM, planFrom);
    add(facts, StateKey.CLIENT, client);
    add(facts, StateKey.TARGETS, targets);
    add(facts, StateKey.PAPER, paper);
    new TreeMap<>(tables)
        .forEach((name, sum) -> facts.add(new StateFact(StateKey.TABLE, name, Value.of(sum))));
    for (int i = 0; i < sources.size(); i++) {
      addSource(facts, i + 1, sources.get(i));
    }
    addAll(facts, StateKey.PROBLEM, problems);
    addAll(facts, StateKey.ROW_PROBLEM, rowProblems);
    facts.addAll(ReportWords.ofThisVersion().facts());
    return facts;
  }

  private static void add(List<StateFact> facts, StateKey key, @Nullable Object value) {
    if (value != null && !value.toString().isEmpty()) {
      facts.add(new StateFact(key, "", Value.of(value.toString())));
    }
  }

  private static void addSource(List<StateFact> facts, int number, LogSource source) {
    facts.add(source(StateKey.SOURCE, "", number, source.whole()));
    new TreeMap<>(source.columns())
        .forEach(
            (column, letters) ->
                facts.add(
                    source(
                        StateKey.SOURCE_COLUMN,
                        column.name(),
                        number,
                        new Place(source.file(), source.sheet(), 0, letters))));
  }

  private static StateFact source(StateKey key, String about, int number, Place place) {
    return new StateFact(key.word(), about, Value.of(number), place, "", List.of());
  }

  private static void addAll(List<StateFact> facts, StateKey key, List<Problem> problems) {
    for (Problem one : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
      facts.add(
          new StateFact(
              key.word(),
              one.code().name(),
              Value.of(one.details().size()),
              one.place(),
              one.excerpt(),
              one.details()));
    }
  }

  /** What the facts of a sheet come to; of several facts of one thing the first holds. */
  public static ReportState of(List<StateFact> facts) {
    Map<String, String> tables = new HashMap<>();
    Map<String, String> words = new HashMap<>();
    for (StateFact fact : facts) {
      if (fact.tells(StateKey.TABLE)) {
        tables.putIfAbsent(fact.about(), fact.text());
      } else if (fact.tells(StateKey.WORDS)) {
        words.putIfAbsent(fact.about(), fact.text());
      }
    }
    return new ReportState(
        text(facts, StateKey.VERSION),
        madeFrom(facts),
        date(facts, StateKey.PLANNED_ON),
        date(facts, StateKey.PLAN_FROM),
        text(facts, StateKey.CLIENT),
        constant(Authority.class, text(facts, StateKey.TARGETS)),
        constant(Paper.class, text(facts, StateKey.PAPER)),
        tables,
        sources(facts),
        problems(facts, StateKey.PROBLEM),
        problems(facts, StateKey.ROW_PROBLEM),
        new ReportWords(words));
  }

  private static @Nullable MadeFrom madeFrom(List<StateFact> facts) {
    String file = text(facts, StateKey.FILE);
    LocalDate on = date(facts, StateKey.MADE_ON);
    int rows = first(facts, StateKey.ROWS).number();
    return file.isEmpty() || on == null || rows < 0
        ? null
        : new MadeFrom(file, text(facts, StateKey.FORMAT), text(facts, StateKey.DIALECT), rows, on);
  }

  private static StateFact first(List<StateFact> facts, StateKey key) {
    return facts.stream()
        .filter(fact -> fact.tells(key))
        .findFirst()
        .orElse(new StateFact(key, "", Value.EMPTY));
  }

  private static String text(List<StateFact> facts, StateKey key) {
    return first(facts, key).text();
  }

  private static @Nullable LocalDate date(List<StateFact> facts, StateKey key) {
    try {
      return LocalDate.parse(text(facts, key));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Up to the first number that is missing: a row of Log with another one has no place. */
  private static List<LogSource> sources(List<StateFact> facts) {
    Map<Integer, Place> places = new HashMap<>();
    Map<Integer, Map<LogColumn, String>> columns = new HashMap<>();
    for (StateFact fact : facts) {
      Place place = fact.place();
      LogColumn column = constant(LogColumn.class, fact.about());
      if (place != null && fact.tells(StateKey.SOURCE)) {
        places.putIfAbsent(fact.number(), place);
      } else if (place != null && column != null && fact.tells(StateKey.SOURCE_COLUMN)) {
        String letters = place.column();
        columns
            .computeIfAbsent(fact.number(), number -> new EnumMap<>(LogColumn.class))
            .putIfAbsent(column, letters == null ? "" : letters);
      }
    }
    List<LogSource> sources = new ArrayList<>();
    for (int number = 1; number <= MOST_SOURCES; number++) {
      Place place = places.get(number);
      if (place == null) {
        break;
      }
      sources.add(
          new LogSource(place.file(), place.sheet(), columns.getOrDefault(number, Map.of())));
    }
    return sources;
  }

  private static List<Problem> problems(List<StateFact> facts, StateKey key) {
    List<Problem> problems = new ArrayList<>();
    for (StateFact fact : facts) {
      ProblemCode code = constant(ProblemCode.class, fact.about());
      Place place = fact.place();
      if (fact.tells(key) && code != null && place != null) {
        problems.add(new Problem(code, place, fact.excerpt(), parts(fact)));
      }
    }
    return problems;
  }

  /** As many as the problem had: cells that are empty at the end of a row do not tell. */
  private static List<String> parts(StateFact fact) {
    List<String> parts = new ArrayList<>(fact.parts());
    int most = Math.min(fact.number(), MOST_PARTS);
    while (parts.size() < most) {
      parts.add("");
    }
    return parts;
  }
}
