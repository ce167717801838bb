package lytebook.match.supplement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.log.RowOverrides;
import lytebook.match.AtomicMasses;
import lytebook.match.LoggedFood;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.RealTables;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Supplements count by the content that the row states, and by no other. */
class SupplementFinderTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final List<String> MINERALS =
      List.of("magnesium", "calcium", "potassium", "sodium");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  record Line(TableRow row) {
    MatchedEntry matched() {
      return SupplementFinderTest.row(row.text("text"), row.text("amount"), row.text("unit"));
    }

    String is() {
      return row.text("is");
    }

    @Override
    public String toString() {
      return String.join(" | ", row.text("text"), row.text("amount"), row.text("unit"));
    }
  }

  static List<Line> lines() {
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                SupplementFinderTest.class.getResourceAsStream("/lytebook/match/supplements.csv")),
            StandardCharsets.UTF_8)) {
      return Tables.read("supplements.csv", reader).stream().map(Line::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Line> supplements() {
    return lines().stream().filter(line -> !line.is().equals("food")).toList();
  }

  static List<Line> foods() {
    return lines().stream().filter(line -> line.is().equals("food")).toList();
  }

  private static MatchedEntry row(String text, String amount, String unit) {
    return RealTables.MATCHER.match(LoggedFood.entry(text, amount, unit).on(DAY));
  }

  @ParameterizedTest
  @MethodSource("supplements")
  void countsByWhatItStates(Line line) {
    MatchedEntry row = line.matched();
    Food food = row.match().food();
    assertNotNull(food);
    assertEquals(Food.FoodKind.SUPPLEMENT, food.kind(), food.toString());
    List<ProblemCode> codes = row.problems().stream().map(Problem::code).toList();
    assertEquals(expected(line.is()), codes);
    boolean counted = List.of("counted", "guessed", "others").contains(line.is());
    assertEquals(counted, row.isCounted(), row.toString());
    if (counted) {
      assertMinerals(line, row);
    }
    if (line.is().equals("either")) {
      assertReadings(line, row.match().candidates());
    } else {
      assertEquals(List.of(), row.match().candidates());
    }
    assertTrue(row.serving().grams().isEmpty(), "a tablet weighs nothing");
  }

  private static List<ProblemCode> expected(String is) {
    return switch (is) {
      case "counted" -> List.of();
      case "guessed" -> List.of(ProblemCode.FOOD_GUESSED);
      case "either" -> List.of(ProblemCode.SUPPLEMENT_COMPOUND);
      case "unknown" -> List.of(ProblemCode.SUPPLEMENT_CONTENT_UNKNOWN);
      case "unreadable" -> List.of(ProblemCode.AMOUNT_UNREADABLE);
      case "absurd" -> List.of(ProblemCode.AMOUNT_ABSURD);
      case "others" -> List.of(ProblemCode.SUPPLEMENT_OF_OTHERS);
      default -> throw new IllegalArgumentException(is);
    };
  }

  private static void assertMinerals(Line line, MatchedEntry row) {
    for (String mineral : MINERALS) {
      assertAmount(line.row().number(mineral), row.amountOf(NUTRIENTS.byId(mineral)), mineral);
    }
    assertEquals(OptionalDouble.empty(), row.amountOf(NUTRIENTS.byId("fluid")));
    boolean isStated = MINERALS.stream().anyMatch(one -> line.row().number(one).isPresent());
    assertEquals(
        isStated ? OptionalDouble.of(0) : OptionalDouble.empty(),
        row.amountOf(NUTRIENTS.byId("drinks")));
  }

  private static void assertReadings(Line line, List<Match.FoodCandidate> candidates) {
    assertEquals(2, candidates.size());
    String mineral =
        MINERALS.stream().filter(one -> line.row().number(one).isPresent()).findFirst().orElse("");
    Nutrient nutrient = NUTRIENTS.byId(mineral);
    assertAmount(
        line.row().number(mineral),
        candidates.get(0).food().contents().of(nutrient),
        "the figure is that of the mineral");
    assertAmount(
        line.row().number("either"),
        candidates.get(1).food().contents().of(nutrient),
        "the figure is that of the compound");
  }

  private static void assertAmount(OptionalDouble expected, OptionalDouble found, String what) {
    assertEquals(expected.isPresent(), found.isPresent(), what + " " + found);
    assertEquals(expected.orElse(0), found.orElse(0), 0.005, what);
  }

  @ParameterizedTest
  @MethodSource("foods")
  void foodStaysFood(Line line) {
    Food food = line.matched().match().food();
    assertFalse(food != null && food.kind() == Food.FoodKind.SUPPLEMENT, String.valueOf(food));
  }

  @Test
  void aReadingIsChosenByItsId() {
    MatchedEntry open = row("magnesium oxide 400 mg", "2", "tablets");
    assertFalse(open.isCounted());
    for (int i = 0; i < 2; i++) {
      Food reading = open.match().candidates().get(i).food();
      Entry chosen =
          open.entry().with(new RowOverrides(reading.id(), OptionalDouble.empty(), null));
      MatchedEntry row = RealTables.MATCHER.match(chosen);
      assertEquals(reading, row.match().food(), "an id tells its content");
      assertEquals(List.of(), row.problems());
      assertAmount(
          OptionalDouble.of(i == 0 ? 800 : 482.4),
          row.amountOf(NUTRIENTS.byId("magnesium")),
          reading.name());
    }
  }

  @Test
  void equalContentsAreOneFood() {
    assertEquals(
        row("magnesium 200 mg", "1", "tablet").match().food(),
        row("200mg Magnesium capsule", "", "").match().food());
  }

  @Test
  void everyFractionFollowsFromTheFormula() {
    Map<String, Double> masses = AtomicMasses.STANDARD;
    List<Substance> substances = RealTables.TABLES.supplements().substances();
    assertTrue(substances.size() >= 40, "compounds");
    for (Substance one : substances) {
      Map<String, Integer> atoms = AtomicMasses.atoms(one.formula());
      double whole =
          atoms.entrySet().stream()
              .mapToDouble(atom -> masses.getOrDefault(atom.getKey(), 0.0) * atom.getValue())
              .sum();
      String symbol =
          RealTables.TABLES.supplements().named(one.nutrient().id()).orElseThrow().formula();
      assertEquals(whole, one.molarMass(), 0.01, one.name());
      assertEquals(
          masses.getOrDefault(symbol, 0.0) * atoms.getOrDefault(symbol, 0) / whole,
          one.fraction(),
          0.0001,
          one.name());
    }
  }
}
