package lytebook.match.amount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lytebook.match.RealTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private final Units units = RealTables.TABLES.units();

  @ParameterizedTest
  @CsvSource({
    "g, g",
    "G, g",
    "gms, g",
    "Grams, g",
    "KG, kg",
    "oz., oz",
    "fl. oz., fl oz",
    "Fl Oz, fl oz",
    "ML, ml",
    "L, l",
    "litres, l",
    "lbs, lb",
    "T, tbsp",
    "t, tsp",
    "Tbsp., tbsp",
    "tablespoons, tbsp",
    "c, cup",
    "Cups, cup",
    "slices, slice",
    "pkt, packet",
    "tins, can",
    "pots, container",
    "Lg, large",
    "helpings, serving",
    "pcs, piece",
    "imperial pints, imperial pint"
  })
  void everyWayOfWritingIsKnown(String text, String name) {
    assertEquals(name, units.of(text).orElseThrow().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "flurbs", "?", "x", "banana"})
  void whatIsNoUnitIsNone(String text) {
    assertTrue(units.of(text).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"eggs", "sandwich", "biscuits", "beans"})
  void whatMayBeAFoodIsAUnitInACellOfItsOwnOnly(String text) {
    assertTrue(units.of(text).isEmpty());
    assertEquals(Unit.UnitType.ITEM, units.inCell(text).orElseThrow().kind());
  }
}
