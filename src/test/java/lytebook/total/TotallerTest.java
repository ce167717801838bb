package lytebook.total;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.app.Runs;
import lytebook.food.Food;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.read.table.NutrientsCsv;
import lytebook.reference.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotallerTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final Nutrient MAGNESIUM = NUTRIENTS.byId("magnesium");
  private static final Nutrient DRINKS = NUTRIENTS.byId("drinks");

  private static final String COMPLETE_DAY =
      """
      %1$s,breakfast,porridge oats,300,g
      %1$s,breakfast,banana,120,g
      %1$s,dinner,boiled rice,300,g
      %1$s,dinner,roast chicken,200,g
      """;

  private static Totals totals(Path folder, String... rows) throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("log.csv"), "Date,Meal,Food,Amount,Unit\n" + String.join("", rows));
    return Runs.report(Runs.log(log), Runs.WOMAN_46, Authority.US).totals();
  }

  private static double perHundredGrams(Totals totals, int row, Nutrient nutrient) {
    Food food = totals.rows().get(row).countedFood().orElseThrow();
    return food.contents().of(nutrient).orElseThrow();
  }

  @Test
  void aDayIsTheSumOfItsRows(@TempDir Path folder) throws IOException {
    Totals totals = totals(folder, COMPLETE_DAY.formatted("2026-03-02"));
    double sum =
        3 * perHundredGrams(totals, 0, MAGNESIUM)
            + 1.2 * perHundredGrams(totals, 1, MAGNESIUM)
            + 3 * perHundredGrams(totals, 2, MAGNESIUM)
            + 2 * perHundredGrams(totals, 3, MAGNESIUM);
    Intake intake = totals.days().get(0).of(MAGNESIUM);
    assertEquals(sum, intake.known(), 1e-9);
    assertEquals(920, intake.weighedGrams(), 1e-9);
    assertEquals(1, intake.coverage());
  }

  /** A row that nobody can weigh counts 150 g among what was eaten, and nothing among the known. */
  @Test
  void anUnknownFoodWeighsInCoverageAlone(@TempDir Path folder) throws IOException {
    Totals totals =
        totals(folder, COMPLETE_DAY.formatted("2026-03-02"), "2026-03-02,dinner,qwrtp,,\n");
    assertEquals(920.0 / 1070, totals.days().get(0).of(MAGNESIUM).coverage(), 1e-12);
    assertEquals(1, totals.rowsNotCounted());
  }

  @Test
  void meansAreOfCompleteDaysAlone(@TempDir Path folder) throws IOException {
    Totals totals =
        totals(
            folder,
            COMPLETE_DAY.formatted("2026-03-02"),
            "2026-03-03,lunch,banana,120,g\n",
            COMPLETE_DAY.formatted("2026-03-05"));
    assertEquals(
        List.of(
            DayTotal.Status.COMPLETE,
            DayTotal.Status.PARTIAL,
            DayTotal.Status.MISSING,
            DayTotal.Status.COMPLETE),
        totals.days().stream().map(DayTotal::status).toList());
    assertEquals(2, totals.daysUsed());
    assertEquals(
        totals.days().get(0).of(MAGNESIUM).known(),
        totals.mean(MAGNESIUM).perDay().orElseThrow(),
        1e-9);
    assertFalse(totals.ofPartialDays());
    assertEquals(4, totals.calendarDays());
  }

  @Test
  void partialDaysMakeTheMeanWhereNoneIsComplete(@TempDir Path folder) throws IOException {
    Totals totals = totals(folder, "2026-03-02,lunch,banana,120,g\n");
    assertTrue(totals.ofPartialDays());
    assertEquals(1, totals.daysUsed());
  }

  /** A day on which nobody wrote down a drink says nothing of drinks. */
  @Test
  void aDayWithoutADrinkIsNoDayOfDrinks(@TempDir Path folder) throws IOException {
    Totals totals =
        totals(
            folder,
            COMPLETE_DAY.formatted("2026-03-02"),
            COMPLETE_DAY.formatted("2026-03-03"),
            "2026-03-03,dinner,tap water,500,g\n");
    assertEquals(OptionalDouble.empty(), totals.days().get(0).known(DRINKS));
    assertEquals(1, totals.mean(DRINKS).days());
    assertEquals(2, totals.mean(MAGNESIUM).days());
    assertEquals(
        5 * perHundredGrams(totals, 8, DRINKS), totals.mean(DRINKS).perDay().orElseThrow(), 1e-9);
  }

  @Test
  void weeksGoFromMonday(@TempDir Path folder) throws IOException {
    Totals totals =
        totals(folder, COMPLETE_DAY.formatted("2026-03-01"), COMPLETE_DAY.formatted("2026-03-02"));
    assertEquals(
        List.of("2026-02-23", "2026-03-02"),
        totals.weeks().stream().map(IntakeGroup::name).toList());
    assertEquals(1, totals.weekend().days());
    assertEquals(1, totals.weekdays().days());
    assertEquals(LocalDate.of(2026, 2, 23), Totaller.mondayOf(LocalDate.of(2026, 3, 1)));
  }

  /** A gap of more than 31 days is not listed day by day. */
  @Test
  void aLongGapIsLeftOut(@TempDir Path folder) throws IOException {
    Totals totals =
        totals(folder, COMPLETE_DAY.formatted("2026-03-01"), COMPLETE_DAY.formatted("2026-06-01"));
    assertEquals(2, totals.days().size());
    assertEquals(93, totals.calendarDays());
  }
}
