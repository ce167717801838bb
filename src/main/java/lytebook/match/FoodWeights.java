package lytebook.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.FoodWords;
import lytebook.match.HouseholdPortions.Measure;

/** What units weigh for one food, by that food's own portions. */
final class FoodWeights {
  /** US customary fluid ounce, as the food table's volumes were measured. */
  private static final double MILLILITRES_PER_FLUID_OUNCE = 29.5735295625;

  /** FNDDS rounds a fluid ounce of a watery drink to this many grams: 1 g is 1 mL. */
  private static final double ROUNDED_FLUID_OUNCE = 30;

  private static final double GRAMS_PER_MILLILITRE_OF_DRINK = 1;

  private static final String SLICE = "slice";

  private final Food food;
  private final MatchTables tables;
  private final HouseholdPortions portions;

  /** What was reckoned before: a long log asks for few units many times. */
  private final Map<Unit, Optional<Weight>> known = new HashMap<>();

  FoodWeights(Food food, MatchTables tables) {
    this.food = food;
    this.tables = tables;
    portions = new HouseholdPortions(food, tables.units(), tables.portionWords());
  }

  /** The weight of one unit; empty when this food's table does not tell. */
  Optional<Weight> of(Unit unit) {
    Optional<Weight> before = known.get(unit);
    if (before == null) {
      before = reckoned(unit);
      known.put(unit, before);
    }
    return before;
  }

  private Optional<Weight> reckoned(Unit unit) {
    return switch (unit.kind()) {
      case MASS -> Optional.of(mass(unit));
      case VOLUME -> volume(unit).or(() -> standIn(unit));
      case HELPING ->
          ownPortion(unit)
              .or(
                  () ->
                      usual()
                          .map(
                              weight -> Weight.assumed(unit.name(), weight.grams(), said(weight))));
      case PIECE -> piece().or(() -> standIn(unit));
      case SIZE -> size(unit);
      case HOUSEHOLD -> household(unit).or(() -> standIn(unit));
    };
  }

  /** What the user themselves said a portion weighs: nothing is assumed. */
  private Optional<Weight> ownPortion(Unit unit) {
    OptionalDouble grams = food.usualPortionGrams();
    return food.isOwn() && grams.isPresent()
        ? Optional.of(Weight.of(unit.name(), grams.getAsDouble(), Helping.From.PORTION))
        : Optional.empty();
  }

  /**
   * One usual helping, or else a piece or the first portion that is no mass; empty when the food
   * has neither.
   */
  Optional<Weight> usual() {
    OptionalDouble grams = food.usualPortionGrams();
    if (grams.isPresent() && grams.getAsDouble() > 0) {
      return Optional.of(
          Weight.of("usual portion", grams.getAsDouble(), Helping.From.USUAL_PORTION));
    }
    return portions
        .piece()
        .or(() -> portions.all().stream().filter(measure -> !isMass(measure)).findFirst())
        .or(() -> portions.all().stream().findFirst())
        .map(one -> Weight.of(one.label(), one.grams(), Helping.From.PORTION_ASSUMED));
  }

  /** One piece of the food. */
  Optional<Weight> piece() {
    return portions.piece().map(FoodWeights::portion);
  }

  /** One of a food that is eaten, as words beyond its name call it; empty when they do not. */
  Optional<Weight> pieceCalled(String foodText) {
    return food.kind().isDrunk()
        ? Optional.empty()
        : portions.pieceCalled(FoodWords.folded(foodText)).map(FoodWeights::portion);
  }

  /** Whether the food's own table has a portion of a household unit or size. */
  boolean has(Unit unit) {
    return household(unit).isPresent();
  }

  /**
   * Whether one piece is less than a share of a usual helping.
   *
   * @param ownNamed whether to believe a piece that bears the food's own name: one grape
   */
  boolean pieceIsSmall(double share, boolean ownNamed) {
    Optional<Measure> piece = portions.piece();
    OptionalDouble helping = food.usualPortionGrams();
    return piece.isPresent()
        && helping.isPresent()
        && !(ownNamed && portions.isOwn(piece.get()))
        && piece.get().grams() < share * helping.getAsDouble();
  }

  /** A portion that the food's table calls by these words. */
  Optional<Weight> called(String words) {
    return portions.named(FoodWords.folded(words)).map(FoodWeights::portion);
  }

  /** Whether some words are but another way to name the food, as in 2 eggs of "boiled egg". */
  boolean isItself(String words, String foodText) {
    List<String> asked = FoodWords.folded(words);
    return !asked.isEmpty()
        && (FoodWords.folded(foodText).containsAll(asked)
            || FoodWords.folded(food.name()).containsAll(asked));
  }

  /** A weight as a reader is told what was taken: {@code 1 usual portion, 240 g}. */
  static String said(Weight weight) {
    return "1 " + weight.unit() + ", " + Numbers.grams(weight.grams());
  }

  /** A unit of mass; an ounce of a drink is a fluid ounce. */
  private Weight mass(Unit unit) {
    for (StandIn standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.appliesTo(food)) {
        Optional<Weight> fluid = tables.units().of(standIn.standsFor()).flatMap(this::volume);
        if (fluid.isPresent()) {
          return fluid.get();
        }
      }
    }
    return Weight.of(unit.name(), unit.size(), Helping.From.MASS);
  }

  private Optional<Weight> volume(Unit unit) {
    Optional<Measure> own = portions.beginning(unit);
    if (own.isPresent()) {
      return Optional.of(Weight.of(unit.name(), own.get().grams(), Helping.From.VOLUME));
    }
    OptionalDouble density = density(unit);
    if (density.isPresent()) {
      return Optional.of(
          Weight.of(unit.name(), density.getAsDouble() * unit.size(), Helping.From.VOLUME));
    }
    return food.kind().isDrunk()
        ? Optional.of(
            new Weight(
                unit.name(),
                GRAMS_PER_MILLILITRE_OF_DRINK * unit.size(),
                Helping.From.VOLUME,
                "1 g per mL"))
        : Optional.empty();
  }

  /** Grams per millilitre by the portion whose volume is nearest to the unit's. */
  private OptionalDouble density(Unit unit) {
    double nearest = Double.MAX_VALUE;
    OptionalDouble density = OptionalDouble.empty();
    for (Unit own : tables.units().volumes()) {
      double apart = Math.abs(Math.log(own.size() / unit.size()));
      if (apart < nearest) {
        Optional<Measure> measure = portions.beginning(own);
        if (measure.isPresent()) {
          nearest = apart;
          density = OptionalDouble.of(density(measure.get().grams(), own));
        }
      }
    }
    return density;
  }

  private double density(double grams, Unit own) {
    double perFluidOunce = grams / own.size() * MILLILITRES_PER_FLUID_OUNCE;
    boolean rounded =
        food.kind().isDrunk() && Math.abs(perFluidOunce / ROUNDED_FLUID_OUNCE - 1) < 0.001;
    return rounded ? GRAMS_PER_MILLILITRE_OF_DRINK : grams / own.size();
  }

  private Optional<Weight> household(Unit unit) {
    return portions
        .named(FoodWords.folded(unit.name()))
        .map(measure -> Weight.of(unit.name(), measure.grams(), Helping.From.PORTION));
  }

  private Optional<Weight> size(Unit unit) {
    Optional<Measure> own = portions.named(FoodWords.folded(unit.name()));
    if (own.isPresent() && !isOfSlices(own.get())) {
      return household(unit);
    }
    return piece()
        .or(this::usual)
        .map(weight -> Weight.assumed(unit.name(), weight.grams(), said(weight)));
  }

  /** "1 large slice" of a chicken breast is not a large breast. */
  private boolean isOfSlices(Measure sized) {
    Optional<Measure> piece = portions.piece();
    return piece.isPresent()
        && !piece.get().words().contains(SLICE)
        && sized.words().contains(SLICE);
  }

  private Optional<Weight> standIn(Unit unit) {
    for (StandIn standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.appliesTo(food)) {
        Optional<Weight> weight = standIn(standIn);
        if (weight.isPresent()) {
          double grams = standIn.number() * weight.get().grams();
          String taken =
              Numbers.plain(standIn.number())
                  + " "
                  + weight.get().unit()
                  + ", "
                  + Numbers.grams(grams);
          return Optional.of(Weight.assumed(unit.name(), grams, taken));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Weight> standIn(StandIn standIn) {
    if (standIn.standsFor().equals("usual portion")) {
      return usual();
    }
    Optional<Unit> unit = tables.units().of(standIn.standsFor());
    if (unit.isEmpty()) {
      return called(standIn.standsFor());
    }
    return switch (unit.get().kind()) {
      case MASS, HELPING -> of(unit.get());
      case VOLUME -> volume(unit.get());
      case PIECE -> piece();
      case SIZE, HOUSEHOLD -> household(unit.get());
    };
  }

  private boolean isMass(Measure measure) {
    return tables
        .units()
        .atStart(measure.words())
        .filter(found -> found.unit().kind() == Unit.Kind.MASS)
        .isPresent();
  }

  private static Weight portion(Measure measure) {
    return Weight.of(measure.label(), measure.grams(), Helping.From.PORTION);
  }
}
