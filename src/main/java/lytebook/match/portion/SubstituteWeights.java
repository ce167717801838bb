package lytebook.match.portion;

import java.util.Optional;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.Unit;
import lytebook.match.table.MatchTables;
import lytebook.match.table.OwnPortion;
import lytebook.match.table.SelectableFood;
import lytebook.match.table.SubstituteMeasure;
import lytebook.text.PlainNumber;

/** What a measure weighs of a food that has no portion of that name. */
record SubstituteWeights(
    SelectableFood food, FoodWeights weights, FoodVolumes volumes, MatchTables tables) {
  /** The weight of one unit by what it stands for; empty when that is unknown too. */
  Optional<UnitWeight> of(Unit unit) {
    for (SubstituteMeasure standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.foods().covers(food)) {
        Optional<UnitWeight> weight = weightOf(standIn);
        if (weight.isPresent()) {
          double grams = standIn.number() * weight.get().grams();
          String taken =
              PlainNumber.rounded(standIn.number())
                  + " "
                  + weight.get().unit()
                  + ", "
                  + PlainNumber.grams(grams);
          return Optional.of(UnitWeight.assumed(unit.name(), grams, taken));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<UnitWeight> weightOf(SubstituteMeasure standIn) {
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
  UnitWeight mass(Unit unit) {
    for (SubstituteMeasure standIn : tables.standIns()) {
      if (standIn.unit().equals(unit.name()) && standIn.foods().covers(food)) {
        Optional<UnitWeight> fluid = tables.units().of(standIn.standsFor()).flatMap(volumes::of);
        if (fluid.isPresent()) {
          return fluid.get();
        }
      }
    }
    return UnitWeight.of(unit.name(), unit.size(), GramsFrom.MASS);
  }
}
