package lytebook.match.portion;

import java.util.Optional;
import java.util.stream.Stream;
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
  private Stream<SubstituteMeasure> standIns(Unit unit) {
    return tables.standIns().stream()
        .filter(one -> one.unit().equals(unit.name()) && one.foods().covers(food));
  }

  /** The weight of one unit by what it stands for; empty when that is unknown too. */
  Optional<UnitWeight> of(Unit unit) {
    return standIns(unit)
        .flatMap(one -> weightOf(one).map(weight -> taken(unit, one.number(), weight)).stream())
        .findFirst();
  }

  private static UnitWeight taken(Unit unit, double number, UnitWeight weight) {
    double grams = number * weight.grams();
    String many = PlainNumber.rounded(number) + " " + weight.unit();
    return UnitWeight.assumed(unit.name(), grams, many + ", " + PlainNumber.grams(grams));
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
    return standIns(unit)
        .flatMap(one -> tables.units().of(one.standsFor()).flatMap(volumes::of).stream())
        .findFirst()
        .orElseGet(() -> UnitWeight.of(unit.name(), unit.size(), GramsFrom.MASS));
  }
}
