package lytebook.match.portion;

import java.util.Comparator;
import java.util.Optional;
import lytebook.food.Food;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Units;
import lytebook.match.portion.HouseholdPortions.PortionMeasure;

/** What volumes of one food weigh, by that food's own cups, spoons and fluid ounces. */
record FoodVolumes(Food food, Units units, HouseholdPortions portions) {
  /** US customary fluid ounce, as the food table's volumes were measured. */
  private static final double MILLILITRES_PER_FLUID_OUNCE = 29.5735295625;

  /** FNDDS rounds a fluid ounce of a watery drink to this many grams: 1 g is 1 mL. */
  private static final double ROUNDED_FLUID_OUNCE = 30;

  private static final double GRAMS_PER_MILLILITRE_OF_DRINK = 1;

  /** The weight of a unit of volume; empty for a food that is eaten and has no volume at all. */
  Optional<UnitWeight> of(Unit unit) {
    double water = GRAMS_PER_MILLILITRE_OF_DRINK * unit.size();
    return portions
        .beginning(unit)
        .map(PortionMeasure::grams)
        .or(() -> density(unit).map(density -> density * unit.size()))
        .map(grams -> UnitWeight.of(unit.name(), grams, GramsFrom.VOLUME))
        .or(
            () ->
                Optional.of(new UnitWeight(unit.name(), water, GramsFrom.VOLUME, "1 g per mL"))
                    .filter(one -> food.kind().isDrunk()));
  }

  /** Grams per millilitre by the portion whose volume is nearest to the unit's. */
  private Optional<Double> density(Unit unit) {
    return units.volumes().stream()
        .sorted(Comparator.comparingDouble(own -> Math.abs(Math.log(own.size() / unit.size()))))
        .flatMap(own -> portions.beginning(own).map(one -> density(one.grams(), own)).stream())
        .findFirst();
  }

  private double density(double grams, Unit own) {
    double perFluidOunce = grams / own.size() * MILLILITRES_PER_FLUID_OUNCE;
    boolean rounded =
        food.kind().isDrunk() && Math.abs(perFluidOunce / ROUNDED_FLUID_OUNCE - 1) < 0.001;
    return rounded ? GRAMS_PER_MILLILITRE_OF_DRINK : grams / own.size();
  }
}
