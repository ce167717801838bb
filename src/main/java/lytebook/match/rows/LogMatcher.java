package lytebook.match.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.RowOverrides;
import lytebook.log.StatedContents;
import lytebook.log.StatedContents.RowSubject;
import lytebook.match.CellMatch;
import lytebook.match.CellMatch.UnplacedProblem;
import lytebook.match.Explanation;
import lytebook.match.Match;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.Match.MatchKind;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.match.amount.AmountInText.FoodAndAmount;
import lytebook.match.name.FoodFinder;
import lytebook.match.name.FoodFinder.FoundFood;
import lytebook.match.portion.FoundServing;
import lytebook.match.portion.ServingFinder;
import lytebook.match.split.FoodSplitter;
import lytebook.match.split.FoodSplitter.FoodPart;
import lytebook.match.split.PartRows;
import lytebook.match.supplement.SupplementFinder;
import lytebook.match.table.MatchTables;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.Severity;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Matches the rows of a log with foods and weighs them. What it found for some words it remembers,
 * so that a long log of few foods goes quickly and its rows share what they have in common. Not for
 * use by several threads at once.
 */
public final class LogMatcher {
  /** Below this score of the best candidate nothing alike was found at all. */
  private static final double ALIKE = 0.15;

  /** Texts remembered at most; logs of more distinct texts than this are searched anew. */
  private static final int REMEMBERED = 100_000;

  /** No name of a food is longer, nor any words for one; a longer text is not searched for. */
  private static final int LONGEST_FOOD = 1_000;

  private static final FoundFood NO_FOOD =
      new FoundFood(Match.none(0, List.of()), FoodAndAmount.foodOnly(""));

  private record CellTexts(String text, String amount, String unit) {}

  private final FoodTable table;
  private final FoodFinder foods;
  private final ServingFinder helpings;
  private final SupplementFinder supplements;
  private final MatchTables tables;
  private final StatedRowMatcher statedRow = new StatedRowMatcher();
  private final FoodSplitter severalFoods;
  private final PartRows partRows;
  private final Map<String, FoundFood> byText = new HashMap<>();
  private final Map<CellTexts, CellMatch> byCells = new HashMap<>();

  /**
   * @param foods the foods to match with
   * @param tables words, aliases, units and the rest the matcher knows
   */
  public LogMatcher(FoodTable foods, MatchTables tables) {
    this(foods, tables, new FoodFinder(foods, tables));
  }

  private LogMatcher(FoodTable table, MatchTables tables, FoodFinder foods) {
    this.table = table;
    this.tables = tables;
    this.foods = foods;
    helpings = new ServingFinder(tables);
    supplements = new SupplementFinder(tables.supplements(), tables.amounts());
    severalFoods = new FoodSplitter(table, tables, this::found);
    partRows = new PartRows(tables, this::found, this::match, severalFoods);
  }

  /** This matcher with a client's own foods, whose names come before all others. */
  public LogMatcher with(List<Food> own) {
    return own.isEmpty() ? this : new LogMatcher(table, tables, foods.with(own));
  }

  /** What a volume of a food weighs, in grams; empty where nothing tells. */
  OptionalDouble gramsOf(Food food, double millilitres) {
    String amount = PlainNumber.of(millilitres);
    return helpings.find(food, FoodAndAmount.foodOnly(""), amount, "ml").serving().grams();
  }

  /**
   * The food and the grams of a row, with all that is wrong or in doubt about them. What the reader
   * of the log lists, a food that is missing or a formula that gives an error, is not listed again.
   */
  public MatchedEntry match(Entry entry) {
    CellMatch answer = chosenSupplement(entry);
    if (answer == null) {
      answer = answer(new CellTexts(entry.text(), entry.amount(), entry.unit()));
    }
    return answer.at(entry);
  }

  /**
   * The rows that a row of the log stands for, in the order of its words: itself, or its parts
   * where it names several foods.
   */
  public List<MatchedEntry> rows(Entry entry) {
    StatedContents stated = entry.given().stated();
    if (stated != null && stated.carriesAll()) {
      return List.of(matched(entry, stated));
    }
    List<FoodPart> parts =
        entry.given().equals(RowOverrides.NOTHING) ? severalFoods.of(entry.text()) : List.of();
    boolean isSplit =
        parts.size() > 1 && !supplements.isWhole(entry.text(), entry.amount(), entry.unit());
    return isSplit ? partRows.rows(entry, parts) : List.of(match(entry));
  }

  /**
   * The rows that a row of the log stands for, of which something is known already.
   *
   * @param known what is to be said of the row; one that keeps it from being counted is all that is
   *     said of it. Null when nothing is
   */
  public List<MatchedEntry> rows(Entry entry, @Nullable Problem known) {
    if (known == null) {
      return rows(entry);
    }
    if (known.severity() == Severity.NOT_COUNTED) {
      return List.of(new MatchedEntry(entry, NO_FOOD.match(), Serving.UNKNOWN, List.of(known)));
    }
    List<MatchedEntry> rows = new ArrayList<>(rows(entry));
    rows.set(0, rows.get(0).with(known));
    return rows;
  }

  /** The row as a food that a person chose for it, its amount weighed as that food's. */
  public MatchedEntry matchedAs(Entry entry, Food food) {
    if (supplement(food.id()).isPresent()) {
      return asSupplement(entry, food);
    }
    FoundFood found = found(entry.text());
    Match match = new Match(MatchKind.ALIAS, food, 1, others(found.match(), food));
    if (FormulaErrors.isOne(entry.amount()) || FormulaErrors.isOne(entry.unit())) {
      return new MatchedEntry(entry, match, Serving.UNKNOWN, List.of());
    }
    FoundServing serving = helpings.find(food, found.amount(), entry.amount(), entry.unit());
    return new CellMatch(match, serving.serving(), serving.findings()).at(entry);
  }

  /** What else the words may mean. */
  private static List<FoodCandidate> others(Match match, Food chosen) {
    return candidates(match).stream()
        .filter(one -> !one.food().id().equals(chosen.id()))
        .limit(FoodFinder.RUNNERS_UP)
        .toList();
  }

  /** The supplement whose content an id tells; empty for any other id. */
  public Optional<Food> supplement(String id) {
    return supplements.ofId(id);
  }

  /** The row as a supplement that a person chose, its units counted as its words say. */
  private MatchedEntry asSupplement(Entry entry, Food food) {
    List<FoodCandidate> others =
        supplements
            .find(entry.text(), entry.amount(), entry.unit())
            .map(found -> others(found.match(), food))
            .orElse(List.of());
    Serving serving =
        supplements
            .chosen(food.id(), entry.text(), entry.amount(), entry.unit())
            .map(CellMatch::serving)
            .orElse(Serving.UNKNOWN);
    List<UnplacedProblem> findings =
        serving.amount().isPresent()
            ? List.of()
            : List.of(
                UnplacedProblem.of(
                    ProblemCode.AMOUNT_UNREADABLE, LogColumn.AMOUNT, entry.amount()));
    return new CellMatch(new Match(MatchKind.ALIAS, food, 1, others), serving, findings).at(entry);
  }

  /** All foods that the words may mean, the one that counts first. */
  static List<FoodCandidate> candidates(Match match) {
    Food food = match.food();
    return food == null || food.isOfUnknownContent()
        ? match.candidates()
        : Stream.concat(
                Stream.of(new FoodCandidate(food, match.score())), match.candidates().stream())
            .toList();
  }

  private MatchedEntry matched(Entry entry, StatedContents stated) {
    boolean isFood = stated.what() == RowSubject.FOOD;
    FoundFood found = isFood ? found(entry.text()) : NO_FOOD;
    Food coded = coded(entry);
    Food like = coded == null ? StatedRowMatcher.kindOf(found.match()) : coded;
    int comma = entry.text().indexOf(',');
    if (isFood && like == null && comma > 0) {
      // "Coffee, prepared from grounds": what stands before the comma tells the kind.
      like = StatedRowMatcher.kindOf(found(entry.text().substring(0, comma)).match());
    }
    OptionalDouble number = helpings.number(found.amount(), entry.amount(), entry.unit());
    OptionalDouble grams = helpings.measured(like, found.amount(), entry.amount(), entry.unit());
    return statedRow.matched(entry, stated, like, foods.key(entry.text()), number, grams);
  }

  /** The food of the table whose id the file gives; null when it gives none, or one we lack. */
  private @Nullable Food coded(Entry entry) {
    String id = entry.given().foodId();
    return id == null ? null : table.byId(id).orElse(null);
  }

  /** The food that some words mean. */
  public Match food(String text) {
    return found(text).match();
  }

  /**
   * How some words are matched, with the foods that were looked at.
   *
   * @param most how many foods at most
   */
  public Explanation explain(String text, int most) {
    return foods.explain(found(text), most);
  }

  private CellMatch answer(CellTexts cells) {
    if (byCells.size() >= REMEMBERED) {
      byCells.clear();
    }
    return byCells.computeIfAbsent(cells, this::work);
  }

  private FoundFood found(String text) {
    if (text.length() > LONGEST_FOOD || FormulaErrors.isOne(text)) {
      return NO_FOOD;
    }
    if (byText.size() >= REMEMBERED) {
      byText.clear();
    }
    return byText.computeIfAbsent(text, foods::find);
  }

  /** The supplement whose id a person gave, its content told by the id. */
  private @Nullable CellMatch chosenSupplement(Entry entry) {
    String id = entry.given().foodId();
    return id == null
        ? null
        : supplements.chosen(id, entry.text(), entry.amount(), entry.unit()).orElse(null);
  }

  private CellMatch work(CellTexts cells) {
    FoundFood found = found(cells.text());
    Food food = found.match().food();
    CellMatch supplement =
        food != null && food.isOwn()
            ? null
            : supplements.find(cells.text(), cells.amount(), cells.unit()).orElse(null);
    if (supplement != null) {
      return supplement;
    }
    List<UnplacedProblem> findings = new ArrayList<>(2);
    UnplacedProblem aboutFood = aboutFood(found.match(), cells.text());
    if (aboutFood != null) {
      findings.add(aboutFood);
    }
    if (FormulaErrors.isOne(cells.amount()) || FormulaErrors.isOne(cells.unit())) {
      return new CellMatch(found.match(), Serving.UNKNOWN, findings);
    }
    FoundServing serving = helpings.find(food, found.amount(), cells.amount(), cells.unit());
    findings.addAll(serving.findings());
    return new CellMatch(found.match(), serving.serving(), findings);
  }

  private static @Nullable UnplacedProblem aboutFood(Match match, String text) {
    return switch (match.kind()) {
      case EXACT, ALIAS -> null;
      case GUESS ->
          match.food() == null
              ? null
              : UnplacedProblem.of(ProblemCode.FOOD_GUESSED, LogColumn.FOOD, match.food().name());
      case NONE -> {
        if (text.isBlank() || FormulaErrors.isOne(text)) {
          yield null;
        }
        yield match.candidates().isEmpty() || match.score() < ALIKE
            ? UnplacedProblem.of(ProblemCode.FOOD_NOT_FOUND, LogColumn.FOOD, text)
            : UnplacedProblem.of(
                ProblemCode.FOOD_NOT_SURE, LogColumn.FOOD, match.candidates().get(0).food().name());
      }
    };
  }
}
