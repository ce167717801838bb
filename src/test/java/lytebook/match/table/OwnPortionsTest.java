package lytebook.match.table;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.match.RealTables;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Units;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import lytebook.text.FoodWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of our own portions, row by row. */
class OwnPortionsTest {
  private static final double LEAST_GRAMS = 0.3;
  private static final double MOST_GRAMS = 1000;
  private static final List<SelectableFood> ALL =
      RealTables.FOODS.all().stream().map(SelectableFood::new).toList();

  static Stream<TableRow> rows() {
    return Tables.fromClassPath("own-portions.csv").stream();
  }

  private static boolean needsWords(TableRow row) {
    return !row.text("log_words").isBlank();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isOfSomeFoodAndOfAKnownMeasureAndWeighsAPlausibleAmount(TableRow row) {
    FoodSelector foods = FoodSelector.of(row.text("foods"));
    double grams = row.number("grams").orElseThrow();
    String measure = row.text("measure");
    assertFalse(row.text("reason").isBlank());
    assertTrue(grams >= LEAST_GRAMS && grams <= MOST_GRAMS, measure + " " + grams);
    assertTrue(ALL.stream().anyMatch(foods::covers), foods.toString());
    assertTrue(
        measure.equals(OwnPortion.USUAL) || isMeasure(measure), measure + " is no unit of ours");
  }

  private static boolean isMeasure(String text) {
    Units units = RealTables.TABLES.units();
    Optional<Unit> unit = units.inCell(text);
    if (unit.isPresent()) {
      return unit.get().name().equals(text);
    }
    Optional<Units.SizedUnit> measure = units.measureOf(text);
    Unit size = measure.map(Units.SizedUnit::size).orElse(null);
    return size != null && text.equals(size.name() + " " + measure.get().unit().name());
  }

  /** Every alternative of a row is needed: a misspelt id, name or category holds for no food. */
  @ParameterizedTest
  @MethodSource("rows")
  void everyAlternativeHoldsForSomeFood(TableRow row) {
    assertAll(
        Stream.of(row.text("foods").split(";", -1))
            .map(
                one -> () -> assertTrue(ALL.stream().anyMatch(FoodSelector.of(one)::covers), one)));
  }

  @Test
  void noRowIsHiddenBehindThoseBeforeIt() {
    Map<String, Set<String>> taken = new HashMap<>();
    List<String> hidden = new ArrayList<>();
    rows()
        .filter(row -> !needsWords(row))
        .forEach(
            row -> {
              FoodSelector foods = FoodSelector.of(row.text("foods"));
              Set<String> before =
                  taken.computeIfAbsent(row.text("measure"), measure -> new HashSet<>());
              boolean isSeen = false;
              for (SelectableFood food : ALL) {
                isSeen |= foods.covers(food) && before.add(food.food().id());
              }
              if (!isSeen) {
                hidden.add(row.text("measure") + ": " + foods);
              }
            });
    assertEquals(List.of(), hidden);
  }

  @Test
  void rowsThatNeedWordsOfTheLogGoFirstAndMeasuresAreInOrder() {
    String before = "";
    for (TableRow row : rows().toList()) {
      String place = (needsWords(row) ? "0 " : "1 ") + row.text("measure");
      assertTrue(before.compareTo(place) <= 0, before + " stands before " + place);
      before = place;
    }
  }

  @Test
  void ofRowsOfWordsTheFirstHolds() {
    FoodSelector any = FoodSelector.of("any");
    OwnPortions table =
        new OwnPortions(
            List.of(
                new OwnPortion(List.of(List.of("rich", "tea")), any, "piece", 8),
                new OwnPortion(List.of(List.of("biscuit")), any, "piece", 13),
                new OwnPortion(List.of(), any, "piece", 30)));
    SelectableFood food = ALL.get(0);
    assertEquals(Map.of("piece", 8.0), table.of(food, table.called("rich tea biscuits")));
    assertEquals(Map.of("piece", 13.0), table.of(food, table.called("2 biscuits")));
    assertEquals(Map.of("piece", 30.0), table.of(food, table.called("tea")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", "any;", "name: egg + "})
  void anEmptyConditionIsAFaultOfTheTable(String text) {
    assertThrows(IllegalArgumentException.class, () -> FoodSelector.of(text));
  }

  @Test
  void conditionsAreJoinedAndAlternativesParted() {
    FoodSelector foods =
        FoodSelector.of("category: Eggs and omelets + name: boiled; FNDDS:11100000");
    List<String> names =
        RealTables.FOODS.all().stream().filter(foods::covers).map(Food::name).toList();
    assertTrue(names.contains("Milk, NFS"));
    assertTrue(names.contains("Egg, whole, boiled or poached"));
    names.stream()
        .filter(name -> !name.equals("Milk, NFS"))
        .forEach(name -> assertTrue(FoodWords.folded(name).contains("boiled"), name));
  }
}
