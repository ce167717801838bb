package lytebook.match.portion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.Food.Basis;
import lytebook.log.LogColumn;
import lytebook.match.CellMatch.UnplacedProblem;
import lytebook.match.Serving;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.AmountInText.FoodAndAmount;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.table.MatchTables;
import lytebook.match.table.OwnPortion;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds how much was eaten from what the cells of a row say. */
public final class ServingFinder {
  /** Up to this many of an uncounted food ("2 soups") are usual portions; more may be anything. */
  private static final double MOST_USUAL_PORTIONS = 3;

  /**
   * Up to this many drinks without a unit are cans, bottles or glasses; more may be millilitres.
   */
  private static final double MOST_DRINKS = 12;

  /** A piece of less than this share of a usual helping is one of many: a chip, an almond. */
  private static final double SMALL_SHARE_OF_A_HELPING = 0.37;

  /** A piece of less than this share is counted by nobody: one O of a cereal. */
  private static final double TINY_SHARE_OF_A_HELPING = 0.01;

  private final MatchTables tables;
  private final ServingReader reader;
  private final Map<WeightsKey, FoodWeights> weights = new HashMap<>();

  /** A food and our own portions that hold by the log's words for it. */
  private record WeightsKey(String foodId, List<OwnPortion> called) {}

  public ServingFinder(MatchTables tables) {
    this.tables = tables;
    reader = new ServingReader(tables);
  }

  /**
   * The helping of a row.
   *
   * @param food the food; null when it is not known, and then only grams can be told
   * @param inText the amount that stood among the words of the food
   * @param amount the amount cell
   * @param unit the unit cell
   */
  public FoundServing find(@Nullable Food food, FoodAndAmount inText, String amount, String unit) {
    WrittenServing written = reader.read(inText, amount, unit);
    ProblemCode wrong = written.wrong();
    if (wrong != null) {
      return FoundServing.unknown(
          written, wrong, LogColumn.AMOUNT, amount.isBlank() ? unit : amount);
    }
    if (food != null && food.basis() == Basis.PER_UNIT) {
      return ofUnits(food, written);
    }
    FoundServing found = food == null ? ofUnknownFood(written) : of(food, inText.food(), written);
    return believable(food, written, found);
  }

  /** Tablets are counted, never weighed; without a number it is one, and said. */
  private static FoundServing ofUnits(Food food, WrittenServing written) {
    Unit unit = written.unit();
    if (unit != null && unit.isMeasured()) {
      return notOfThisFood(food, unit.name(), written);
    }
    List<UnplacedProblem> findings =
        written.number().isPresent()
            ? List.of()
            : List.of(UnplacedProblem.of(ProblemCode.AMOUNT_ASSUMED, LogColumn.AMOUNT, "1"));
    OptionalDouble number = OptionalDouble.of(written.number().orElse(1));
    return new FoundServing(Serving.unweighed(number, written.unitText()), findings);
  }

  /** The number that the cells of a row give, whatever it is a number of. */
  public OptionalDouble number(FoodAndAmount inText, String amount, String unit) {
    return reader.read(inText, amount, unit).number();
  }

  /**
   * Grams of a row whose unit measures: a mass, or the volume of a drink.
   *
   * @param like a food that tells what kind of thing it is; null when none does
   */
  public OptionalDouble measured(
      @Nullable Food like, FoodAndAmount inText, String amount, String unit) {
    OptionalDouble weighed = find(null, inText, amount, unit).serving().grams();
    if (weighed.isPresent() || like == null || !like.kind().isDrunk()) {
      return weighed;
    }
    Serving serving = find(like, inText, amount, unit).serving();
    return serving.from() == GramsFrom.VOLUME ? serving.grams() : OptionalDouble.empty();
  }

  private FoundServing ofUnknownFood(WrittenServing written) {
    Unit unit = written.unit();
    if (unit != null && unit.kind() == UnitType.MASS && written.number().isPresent()) {
      double number = written.number().getAsDouble();
      return new FoundServing(
          Serving.of(number, unit.name(), unit.size(), GramsFrom.MASS), List.of());
    }
    return new FoundServing(
        Serving.unweighed(OptionalDouble.empty(), written.unitText()), List.of());
  }

  private FoundServing of(Food food, String foodText, WrittenServing written) {
    List<OwnPortion> ownPortions = tables.ownPortions().called(foodText);
    FoodWeights weight =
        weights.computeIfAbsent(
            new WeightsKey(food.id(), ownPortions),
            key -> new FoodWeights(food, key.called(), tables));
    Unit unit = written.unit();
    if (isOneOfMany(foodText, weight, written)) {
      return assumedUsual(weight, written);
    }
    if (isCount(written)) {
      Optional<UnitWeight> called =
          weight.hasOwnPiece() ? Optional.empty() : weight.pieceCalled(foodText);
      if (called.isPresent()) {
        return FoundServing.weighed(called.get(), written);
      }
    }
    if (unit != null) {
      return ofUnit(food, weight, unit, written);
    }
    if (!written.unitText().isEmpty()) {
      return ofOtherWords(food, weight, foodText, written);
    }
    return written.number().isEmpty() ? usual(weight, written) : counted(food, weight, written);
  }

  /** "chips, 1" or "almonds, 1 medium": one helping of them, not one of them. */
  private static boolean isOneOfMany(String foodText, FoodWeights weight, WrittenServing written) {
    Unit unit = written.unit();
    boolean isPiece =
        unit == null
            ? written.unitText().isEmpty() && written.number().isPresent()
            : unit.kind() == UnitType.SIZE && !weight.has(unit);
    return isPiece
        && written.number().orElse(1) == 1
        && weight.pieceIsSmall(SMALL_SHARE_OF_A_HELPING, !isPlural(foodText));
  }

  private static boolean isCount(WrittenServing written) {
    Unit unit = written.unit();
    boolean ofPieces =
        unit == null
            ? written.unitText().isEmpty()
            : unit.kind() == UnitType.PIECE || unit.kind() == UnitType.SIZE;
    return ofPieces && written.number().isPresent();
  }

  private static boolean isPlural(String text) {
    String last = text.strip().toLowerCase(Locale.ROOT);
    return last.endsWith("s") && !last.endsWith("ss");
  }

  private static FoundServing assumedUsual(FoodWeights weight, WrittenServing written) {
    UnitWeight usual = weight.usual().orElseThrow();
    Unit size = written.unit();
    double times = size != null && size.kind() == UnitType.SIZE ? size.size() : 1;
    UnitWeight one = UnitWeight.of(usual.unit(), times * usual.grams(), usual.from());
    return FoundServing.weighed(one.assumed(), written);
  }

  private FoundServing ofUnit(Food food, FoodWeights weight, Unit unit, WrittenServing written) {
    if (written.number().isEmpty() && !unit.alone()) {
      return usual(weight, written);
    }
    Unit size = written.size();
    Optional<UnitWeight> found = size == null ? weight.of(unit) : weight.of(size, unit);
    if (found.isPresent()) {
      return FoundServing.weighed(found.get(), written);
    }
    return unit.kind() == UnitType.PIECE || unit.kind() == UnitType.ITEM
        ? counted(food, weight, written)
        : notOfThisFood(food, unit.name(), written);
  }

  private FoundServing ofOtherWords(
      Food food, FoodWeights weight, String foodText, WrittenServing written) {
    Optional<UnitWeight> called = weight.called(written.unitText());
    if (called.isPresent()) {
      return FoundServing.weighed(called.get(), written);
    }
    if (weight.isItself(written.unitText(), foodText)) {
      return counted(food, weight, written);
    }
    return FoundServing.unknown(
        written, ProblemCode.UNIT_UNKNOWN, LogColumn.UNIT, written.unitText());
  }

  /** A bare number: pieces, or a few usual portions, never many of them. */
  private FoundServing counted(Food food, FoodWeights weight, WrittenServing written) {
    double number = written.number().orElse(1);
    Optional<UnitWeight> one = number < 1 ? weight.whole() : weight.piece();
    Optional<UnitWeight> piece =
        food.kind().isDrunk() || weight.pieceIsSmall(TINY_SHARE_OF_A_HELPING, false)
            ? Optional.empty()
            : one;
    if (piece.isPresent()) {
      return FoundServing.weighed(piece.get(), written);
    }
    if (number <= MOST_USUAL_PORTIONS && weight.usual().isPresent()) {
      return assumedUsual(weight, written);
    }
    Optional<UnitWeight> container = food.kind().isDrunk() ? weight.piece() : Optional.empty();
    if (container.isPresent() && number <= MOST_DRINKS) {
      return FoundServing.weighed(container.get().assumed(), written);
    }
    return notOfThisFood(food, "piece", written);
  }

  private static FoundServing notOfThisFood(Food food, String unit, WrittenServing written) {
    return FoundServing.unknown(
        written, ProblemCode.UNIT_NOT_OF_THIS_FOOD, LogColumn.UNIT, unit, food.name());
  }

  private FoundServing usual(FoodWeights weight, WrittenServing written) {
    Optional<UnitWeight> usual = weight.usual();
    if (usual.isEmpty()) {
      return FoundServing.unknown(
          written, ProblemCode.AMOUNT_UNREADABLE, LogColumn.AMOUNT, written.asWritten());
    }
    UnitWeight one = usual.get();
    return new FoundServing(
        Serving.of(1, one.unit(), one.grams(), one.from()),
        List.of(UnplacedProblem.of(ProblemCode.AMOUNT_ASSUMED, LogColumn.AMOUNT, one.said())));
  }

  private FoundServing believable(@Nullable Food food, WrittenServing written, FoundServing found) {
    OptionalDouble grams = found.serving().grams();
    if (grams.isPresent() && tables.isAbsurd(food, grams.getAsDouble())) {
      return FoundServing.unknown(
          written, ProblemCode.AMOUNT_ABSURD, LogColumn.AMOUNT, written.asWritten());
    }
    return found;
  }
}
