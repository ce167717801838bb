package lytebook.match.portion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.amount.Units.SizedUnit;
import lytebook.match.portion.HouseholdPortions.PortionMeasure;
import lytebook.match.table.MatchTables;
import lytebook.match.table.OwnPortion;
import lytebook.match.table.SelectableFood;
import lytebook.text.FoodWords;

/** What units weigh for one food, by that food's own portions. */
final class FoodWeights {
  private static final String PIECE = "piece";
  private static final String WHOLE = "whole";

  private final Food food;
  private final HouseholdPortions portions;
  private final FoodVolumes volumes;
  private final SubstituteWeights standIns;
  private final Map<String, Double> own;

  /** What was reckoned before: a long log asks for few units many times. */
  private final Map<Unit, Optional<UnitWeight>> known = new HashMap<>();

  /**
   * @param called our own portions whose words the log says
   */
  FoodWeights(Food food, List<OwnPortion> called, MatchTables tables) {
    this.food = food;
    portions = new HouseholdPortions(food, tables.units(), tables.portionWords());
    volumes = new FoodVolumes(food, tables.units(), portions);
    SelectableFood traits = new SelectableFood(food);
    own = tables.ownPortions().of(traits, called);
    standIns = new SubstituteWeights(traits, this, volumes, tables);
  }

  /** The weight of one unit; empty when this food's table does not tell. */
  Optional<UnitWeight> of(Unit unit) {
    Optional<UnitWeight> before = known.get(unit);
    if (before == null) {
      before = reckoned(unit);
      known.put(unit, before);
    }
    return before;
  }

  private Optional<UnitWeight> reckoned(Unit unit) {
    if (unit.kind() == UnitType.MASS) {
      return Optional.of(standIns.mass(unit));
    }
    return own(unit.name()).or(() -> ofTable(unit));
  }

  private Optional<UnitWeight> ofTable(Unit unit) {
    return switch (unit.kind()) {
      case MASS, FILLING -> Optional.empty();
      case VOLUME -> volumes.of(unit).or(() -> standIns.of(unit));
      case HELPING ->
          ownPortion(unit)
              .or(
                  () ->
                      usual().map(one -> UnitWeight.assumed(unit.name(), one.grams(), one.said())));
      case PIECE -> piece().or(() -> standIns.of(unit));
      case ITEM -> called(unit.name()).or(this::piece).or(() -> standIns.of(unit));
      case SIZE -> size(unit);
      case HOUSEHOLD, CONTAINER -> household(unit).or(() -> standIns.of(unit));
    };
  }

  /** What the user themselves said a portion weighs: nothing is assumed. */
  private Optional<UnitWeight> ownPortion(Unit unit) {
    OptionalDouble grams = food.usualPortionGrams();
    return food.isOwn() && grams.isPresent()
        ? Optional.of(UnitWeight.of(unit.name(), grams.getAsDouble(), GramsFrom.PORTION))
        : Optional.empty();
  }

  /** The weight of one unit that is small, large, heaped or thick. */
  Optional<UnitWeight> of(Unit size, Unit unit) {
    if (unit.kind() == UnitType.MASS) {
      return of(unit);
    }
    String sized = size.name() + " " + unit.name();
    boolean isOfPieces = unit.kind() == UnitType.PIECE || unit.kind() == UnitType.HELPING;
    Optional<UnitWeight> ofTable =
        isOfPieces
            ? Optional.of(size).filter(this::has).flatMap(this::of)
            : portions
                .named(FoodWords.folded(sized))
                .map(measure -> UnitWeight.of(sized, measure.grams(), GramsFrom.PORTION));
    return own(sized).or(() -> ofTable).or(() -> of(unit).map(plain -> plain.resized(sized, size)));
  }

  private Optional<UnitWeight> own(String measure) {
    Double grams = own.get(measure);
    if (grams == null) {
      return Optional.empty();
    }
    return Optional.of(UnitWeight.of(measure, grams, GramsFrom.PORTION_ASSUMED).assumed());
  }

  /**
   * One usual helping, or else a piece or the first portion that is no mass; empty when the food
   * has neither.
   */
  Optional<UnitWeight> usual() {
    OptionalDouble grams = usualGrams();
    if (grams.isPresent() && grams.getAsDouble() > 0) {
      return Optional.of(
          UnitWeight.of(OwnPortion.USUAL, grams.getAsDouble(), GramsFrom.USUAL_PORTION));
    }
    return portions
        .piece()
        .or(() -> portions.all().stream().filter(measure -> !isMass(measure)).findFirst())
        .or(() -> portions.all().stream().findFirst())
        .map(one -> UnitWeight.of(one.label(), one.grams(), GramsFrom.PORTION_ASSUMED));
  }

  private OptionalDouble usualGrams() {
    Double grams = own.get(OwnPortion.USUAL);
    return grams == null ? food.usualPortionGrams() : OptionalDouble.of(grams);
  }

  /** The whole of a food of which a part was eaten: of a pizza not a slice. */
  Optional<UnitWeight> whole() {
    return own(WHOLE).or(this::piece);
  }

  /** One piece of the food. */
  Optional<UnitWeight> piece() {
    return own(PIECE).or(() -> portions.piece().map(FoodWeights::portion));
  }

  /** Whether our own table says what a piece is. */
  boolean hasOwnPiece() {
    return own.containsKey(PIECE);
  }

  /** One of a food that is eaten, as words beyond its name call it; empty when they do not. */
  Optional<UnitWeight> pieceCalled(String foodText) {
    return food.kind().isDrunk()
        ? Optional.empty()
        : portions.pieceCalled(FoodWords.folded(foodText)).map(FoodWeights::portion);
  }

  /** Whether a table has a portion of a household unit or size of this food. */
  boolean has(Unit unit) {
    return own.containsKey(unit.name()) || household(unit).isPresent();
  }

  /**
   * Whether one piece is less than a share of a usual helping.
   *
   * @param ownNamed whether to believe a piece that bears the food's own name: one grape
   */
  boolean pieceIsSmall(double share, boolean ownNamed) {
    Optional<PortionMeasure> piece = portions.piece();
    OptionalDouble serving = usualGrams();
    return piece.isPresent()
        && !hasOwnPiece()
        && serving.isPresent()
        && !(ownNamed && portions.isOwn(piece.get()))
        && piece.get().grams() < share * serving.getAsDouble();
  }

  /** A portion that the food's table calls by these words. */
  Optional<UnitWeight> called(String words) {
    return portions.named(FoodWords.folded(words)).map(FoodWeights::portion);
  }

  /** Whether some words are but another way to name the food, as in 2 eggs of "boiled egg". */
  boolean isItself(String words, String foodText) {
    List<String> asked = FoodWords.folded(words);
    return !asked.isEmpty()
        && (FoodWords.folded(foodText).containsAll(asked)
            || FoodWords.folded(food.name()).containsAll(asked));
  }

  /** A household measure by our own table, or else by the food's own portions. */
  Optional<UnitWeight> listed(Unit unit) {
    return own(unit.name()).or(() -> household(unit));
  }

  private Optional<UnitWeight> household(Unit unit) {
    return portions
        .named(FoodWords.folded(unit.name()))
        .map(measure -> UnitWeight.of(unit.name(), measure.grams(), GramsFrom.PORTION));
  }

  private Optional<UnitWeight> size(Unit unit) {
    Optional<PortionMeasure> own = portions.named(FoodWords.folded(unit.name()));
    if (own.isPresent() && !portions.isOfSlices(own.get())) {
      return household(unit);
    }
    return (food.kind().isDrunk() ? usual() : piece().or(this::usual))
        .map(plain -> plain.resized(unit.name(), unit));
  }

  private static boolean isMass(PortionMeasure measure) {
    SizedUnit found = measure.unit();
    return found != null && found.unit().kind() == UnitType.MASS;
  }

  private static UnitWeight portion(PortionMeasure measure) {
    return UnitWeight.of(measure.label(), measure.grams(), GramsFrom.PORTION);
  }
}
