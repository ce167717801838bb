package lytebook.match.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.food.Food;
import lytebook.food.Food.Basis;
import lytebook.food.Food.FoodKind;
import lytebook.food.FoodTable;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.StatedContents;
import lytebook.match.Match;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.Match.MatchKind;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.name.FoodFinder;
import lytebook.memory.ClientMemory;
import lytebook.memory.FoodDecision.CannotSay;
import lytebook.memory.FoodDecision.LeftOut;
import lytebook.memory.FoodDecision.OwnMeasure;
import lytebook.memory.RememberedDecision;
import lytebook.memory.WrittenAmount;
import lytebook.nutrient.Contents;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Matches the rows of one client's log: by what a person decided where they did, else by the
 * matcher. A food typed into the row itself comes before what is remembered.
 */
public final class ClientMatcher {
  private static final Food LEFT_OUT =
      new Food(
          "LEFT OUT",
          "Left out: not eaten, or listed twice",
          List.of(),
          "",
          FoodKind.LEFT_OUT,
          Basis.PER_ROW,
          Contents.NOTHING_KNOWN,
          OptionalDouble.empty(),
          List.of(),
          "your choice");

  /** What a person settles by naming the weight. */
  private static final Set<ProblemCode> ABOUT_WEIGHT =
      Set.of(
          ProblemCode.AMOUNT_ABSURD,
          ProblemCode.AMOUNT_ASSUMED,
          ProblemCode.AMOUNT_NEGATIVE,
          ProblemCode.AMOUNT_UNREADABLE,
          ProblemCode.PORTION_ASSUMED,
          ProblemCode.UNIT_NOT_OF_THIS_FOOD,
          ProblemCode.UNIT_UNKNOWN);

  /** What a person settles by choosing the food of a row that shows these. */
  private static final Set<ProblemCode> ASSUMED =
      Set.of(ProblemCode.AMOUNT_ASSUMED, ProblemCode.PORTION_ASSUMED);

  private final LogMatcher matcher;
  private final FoodTable foods;
  private final ClientMemory memory;

  /**
   * @param foods the foods that can be chosen, beside the client's own
   * @param memory what is remembered for the client
   */
  public ClientMatcher(LogMatcher matcher, FoodTable foods, ClientMemory memory) {
    this.matcher = matcher.with(memory.ownFoods());
    this.foods = foods;
    this.memory = memory;
  }

  /**
   * The rows that a row of the log stands for, as {@link LogMatcher#rows} has them.
   *
   * @param known what is to be said of the row; null when nothing is
   */
  public List<MatchedEntry> rows(Entry entry, @Nullable Problem known) {
    List<MatchedEntry> rows = matcher.rows(entry, known);
    StatedContents stated = entry.given().stated();
    if (stated != null && stated.carriesAll()) {
      return decided(entry)
          .filter(one -> one.decision() instanceof LeftOut)
          .map(one -> rows.stream().map(row -> leftOut(row, one)).toList())
          .orElse(rows);
    }
    if (entry.given().foodId() != null || decided(entry).isPresent()) {
      return List.of(chosen(rows.size() == 1 ? rows.get(0) : matcher.match(entry)));
    }
    return rows.stream().map(this::chosen).toList();
  }

  private Optional<RememberedDecision> decided(Entry entry) {
    return memory.food(entry.text(), written(entry).unit(), entry.date());
  }

  private static WrittenAmount written(Entry entry) {
    return WrittenAmount.of(entry.amount(), entry.unit());
  }

  private MatchedEntry chosen(MatchedEntry row) {
    String typed = row.entry().given().foodId();
    if (typed != null) {
      return weighed(as(row, typed, null));
    }
    Optional<RememberedDecision> decided = decided(row.entry());
    if (decided.isEmpty()) {
      return weighed(row);
    }
    RememberedDecision one = decided.get();
    if (one.decision() instanceof LeftOut) {
      return leftOut(row, one);
    }
    if (one.decision() instanceof CannotSay) {
      return cannotSay(row, one);
    }
    return weighed(as(row, one.decision().foodId(), one));
  }

  private MatchedEntry as(MatchedEntry row, String id, @Nullable RememberedDecision one) {
    Entry entry = row.entry();
    Optional<Food> food = food(id, row.match());
    if (food.isEmpty()) {
      Problem unknown =
          Problem.of(
              ProblemCode.CHOICE_FOOD_UNKNOWN, entry.place(LogColumn.FOOD), entry.excerpt(), id);
      return row.withLast(unknown);
    }
    MatchedEntry as = matcher.matchedAs(entry, food.get());
    boolean sawTheRow = one == null || ClientMemory.isForUnit(one, written(entry).unit());
    return new MatchedEntry(
        entry,
        as.match(),
        as.serving(),
        sawTheRow ? without(as.problems(), ASSUMED) : as.problems(),
        one);
  }

  /** A food by its id: the client's own, the table's, or one that the row's words suggest. */
  private Optional<Food> food(String id, Match match) {
    return memory
        .ownFood(id)
        .or(() -> foods.byId(id))
        .or(() -> matcher.supplement(id))
        .or(
            () ->
                LogMatcher.candidates(match).stream()
                    .map(FoodCandidate::food)
                    .filter(food -> food.id().equals(id))
                    .findFirst());
  }

  /** The row with the grams that a person said its unit weighs, if they did. */
  private MatchedEntry weighed(MatchedEntry row) {
    Entry entry = row.entry();
    if (isCountedInUnits(row)) {
      return row;
    }
    OptionalDouble typed = entry.given().gramsPerUnit();
    if (typed.isPresent()) {
      double number = row.serving().amount().orElse(1);
      return weighing(row, number, typed.getAsDouble(), row.chosen());
    }
    WrittenAmount whole = WrittenAmount.whole(entry.amount(), entry.unit());
    Optional<RememberedDecision> ofWhole = memory.weight(entry.text(), whole.unit());
    WrittenAmount written = ofWhole.isPresent() ? whole : written(entry);
    return ofWhole
        .or(() -> memory.weight(entry.text(), written.unit()))
        .map(
            one -> {
              OptionalDouble weight = weight(row, written.number(), one);
              if (weight.isEmpty()) {
                return row;
              }
              double grams = weight.getAsDouble();
              double number = row.serving().amount().orElse(written.number());
              boolean isMeasure = one.decision() instanceof OwnMeasure;
              RememberedDecision chosen = row.chosen() == null && !isMeasure ? one : row.chosen();
              return weighing(row, number, grams / number, chosen);
            })
        .orElse(row);
  }

  /** Tablets have no grams. */
  private static boolean isCountedInUnits(MatchedEntry row) {
    Food food = row.match().food();
    return food != null && food.basis() == Basis.PER_UNIT;
  }

  /** Grams of so many of a unit; empty where a volume of the food cannot be weighed. */
  private OptionalDouble weight(MatchedEntry row, double number, RememberedDecision one) {
    if (one.gramsPerUnit().isPresent()) {
      return OptionalDouble.of(number * one.gramsPerUnit().getAsDouble());
    }
    Food food = row.match().food();
    return food != null && one.decision() instanceof OwnMeasure own && own.millilitres().isPresent()
        ? matcher.gramsOf(food, number * own.millilitres().getAsDouble())
        : OptionalDouble.empty();
  }

  private static MatchedEntry weighing(
      MatchedEntry row, double number, double gramsPerUnit, @Nullable RememberedDecision chosen) {
    if (!(number > 0)) {
      return row;
    }
    Serving serving = Serving.of(number, row.serving().unit(), gramsPerUnit, GramsFrom.CHOSEN);
    return new MatchedEntry(
        row.entry(), row.match(), serving, without(row.problems(), ABOUT_WEIGHT), chosen);
  }

  /** The row as one that was not eaten. */
  static MatchedEntry leftOut(MatchedEntry row, RememberedDecision one) {
    Entry entry = row.entry();
    List<FoodCandidate> candidates =
        LogMatcher.candidates(row.match()).stream()
            .filter(candidate -> candidate.food().kind() != FoodKind.LEFT_OUT)
            .limit(FoodFinder.RUNNERS_UP)
            .toList();
    return new MatchedEntry(
        entry,
        new Match(MatchKind.ALIAS, LEFT_OUT, 1, candidates),
        Serving.unweighed(row.serving().amount(), row.serving().unit()),
        List.of(Problem.of(ProblemCode.ROW_LEFT_OUT, entry.place(), entry.excerpt())),
        one);
  }

  private static MatchedEntry cannotSay(MatchedEntry row, RememberedDecision one) {
    Entry entry = row.entry();
    List<FoodCandidate> candidates =
        LogMatcher.candidates(row.match()).stream().limit(FoodFinder.RUNNERS_UP).toList();
    // A tablet stays one: what it holds is a gap among supplements and none among food.
    boolean isTablet = isCountedInUnits(row);
    return new MatchedEntry(
        entry,
        isTablet ? row.match() : Match.none(row.match().score(), candidates),
        isTablet ? Serving.UNKNOWN : row.serving(),
        List.of(Problem.of(ProblemCode.ROW_CANNOT_BE_TOLD, entry.place(), entry.excerpt())),
        one);
  }

  private static List<Problem> without(List<Problem> problems, Set<ProblemCode> settled) {
    return problems.stream().filter(problem -> !settled.contains(problem.code())).toList();
  }
}
