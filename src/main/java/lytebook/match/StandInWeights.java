package lytebook.match;

import java.util.Optional;

/** What a measure weighs of a food that has no portion of that name. */
final class StandInWeights {
  private final FoodTraits food;
  private final FoodWeights weights;
  private final FoodVolumes volumes;
  private final MatchTables tables;

  StandInWeights(FoodTraits food, FoodWeights weights, FoodVolumes volumes, MatchTables tables) {
    this.food = food;
    this.weights = weights;
    this.volumes = volumes;
    this.tables = tables;
  }

  /** The weight of one unit by what it stands for; empty when that is unknown too. */
  Optional<Weight> of(Unit unit) {
    for (StandIn standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.foods().covers(food)) {
        Optional<Weight> weight = weightOf(standIn);
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

  private Optional<Weight> weightOf(StandIn standIn) {
    if (standIn.standsFor().equals(OwnPortion.USUAL)) {
      return weights.usual();
    }
    Optional<Unit> unit = tables.units().of(standIn.standsFor());
    if (unit.isEmpty()) {
      return weights.called(standIn.standsFor());
    }
    return switch (unit.get().kind()) {
      case MASS, HELPING -> weights.of(unit.get());
      case VOLUME -> volumes.of(unit.get());
      case PIECE, ITEM -> weights.piece();
      case SIZE, FILLING, HOUSEHOLD, CONTAINER -> weights.listed(unit.get());
    };
  }

  /** A unit of mass; an ounce of a drink is a fluid ounce. */
  Weight mass(Unit unit) {
    for (StandIn standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.foods().covers(food)) {
        Optional<Weight> fluid = tables.units().of(standIn.standsFor()).flatMap(volumes::of);
        if (fluid.isPresent()) {
          return fluid.get();
        }
      }
    }
    return Weight.of(unit.name(), unit.size(), Helping.From.MASS);
  }
}
