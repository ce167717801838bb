package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.food.Food;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.OwnLimit;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.oracle.CachedValues;
import lytebook.oracle.LibreOffice;
import lytebook.plan.Idea;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.report.Report;
import lytebook.report.format.PlanColumn;
import lytebook.text.PlainNumber;
import lytebook.write.xlsx.XlsxWriter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plan says it adds, by the code that totals logs and by LibreOffice: the week is logged
 * once more with the foods of the plan among its rows.
 */
@Tag("slow")
class AddedRowsTest {
  private static final int PEOPLE = 60;

  /** A log to which the foods of a plan are added, and from which replaced ones are taken. */
  private static final class Week {
    private final Report report;
    private final List<Entry> rows = new ArrayList<>();

    /** Grams of the rows, in their order. */
    private final List<Double> grams = new ArrayList<>();

    /** Grams that were to be taken off and were not eaten in the whole week. */
    double missing;

    Week(Report report) {
      this.report = report;
      for (MatchedEntry row : report.totals().rows()) {
        rows.add(row.entry());
        grams.add(row.serving().grams().orElseThrow());
      }
    }

    void add(Food food, double grams, LocalDate date) {
      rows.add(row(food.name(), grams, date));
      this.grams.add(grams);
    }

    private Entry row(String food, double amount, LocalDate date) {
      Entry first = report.log().entries().get(0);
      String written = PlainNumber.of(amount);
      return new Entry(
          first.source(), rows.size() + 2, date, null, "Dinner", food, written, "g", "");
    }

    /** Takes a food off the day on which most of it is left, and the rest off other days. */
    void take(Food food, double amount) {
      double left = amount;
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < report.totals().rows().size(); i++) {
        Food eaten = report.totals().rows().get(i).match().food();
        if (eaten != null && eaten.id().equals(food.id())) {
          places.add(i);
        }
      }
      places.sort(Comparator.comparing((Integer i) -> grams.get(i)).reversed());
      for (int i : places) {
        double taken = Math.min(left, grams.get(i));
        grams.set(i, grams.get(i) - taken);
        left -= taken;
      }
      missing = Math.max(missing, left / amount);
    }

    Report again(long seed) {
      List<Entry> all = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        Entry row = rows.get(i);
        if (grams.get(i) > 1e-9) {
          all.add(row(row.text(), grams.get(i), Objects.requireNonNull(row.date())));
        }
      }
      FoodLog log = report.log();
      return SeededPeople.report(
          new FoodLog(
              "people.csv",
              "csv",
              "",
              all.size(),
              all,
              log.person(),
              Map.of(),
              List.of(),
              Diaries.NONE,
              List.of()),
          SeededPeople.authority(seed));
    }
  }

  private static Week withPlan(Report report) {
    Week week = new Week(report);
    Plan plan = report.plan();
    for (Idea idea : plan.ideas()) {
      for (int day = 0; day < Plan.DAYS; day++) {
        double helpings = idea.days().get(day);
        if (helpings > 0) {
          week.add(
              idea.food().food(),
              helpings * idea.portion().grams(),
              SeededPeople.MONDAY.plusDays(day));
          Idea.ReplacedFood instead = idea.instead();
          if (instead != null) {
            week.take(instead.food(), helpings * instead.portion().grams());
          }
        }
      }
    }
    return week;
  }

  @Test
  void theTotalsRiseByWhatThePlanAdds() {
    int people = 0;
    int exchanges = 0;
    int closed = 0;
    List<Long> others = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (long seed = 0; people < PEOPLE; seed++) {
      Report before = SeededPeople.report(seed);
      Plan plan = before.plan();
      if (plan.outcome() != Plan.Outcome.IDEAS) {
        continue;
      }
      if (!plan.ideas().stream().allMatch(one -> isFoundByName(one.food().food()))) {
        others.add(seed);
        continue;
      }
      people++;
      assertEquals(7, before.totals().daysUsed(), "days of seed " + seed);
      Week week = withPlan(before);
      if (week.missing > 1e-9) {
        wrong.add(seed + ": more is replaced than is eaten, of a helping " + week.missing);
      }
      exchanges += plan.ideas().stream().anyMatch(one -> one.instead() != null) ? 1 : 0;
      Report after = week.again(seed);
      for (Nutrient nutrient : SeededPeople.nutrients()) {
        double expected =
            before.totals().mean(nutrient).knownPerDay().orElseThrow() + plan.addsPerDay(nutrient);
        double actual = after.totals().mean(nutrient).knownPerDay().orElseThrow();
        if (Math.abs(actual - expected) > 1e-6 * Math.max(1, expected)) {
          wrong.add(seed + " " + nutrient.id() + ": " + actual + ", not " + expected);
        }
      }
      for (NutrientGap need : plan.needs()) {
        double mean = after.totals().mean(need.nutrient()).knownPerDay().orElseThrow();
        if (plan.closed(need) >= 1) {
          closed++;
          if (mean < need.goal() * (1 - 1e-9)) {
            wrong.add(seed + " " + need.nutrient().id() + ": open at " + mean + ", " + need);
          }
        }
      }
      for (Nutrient nutrient : SeededPeople.nutrients()) {
        OptionalDouble above = aboveLevel(before, after, nutrient);
        if (above.isPresent()) {
          wrong.add(seed + " " + nutrient.id() + ": above its level with " + above);
        }
      }
    }
    System.out.printf(
        "Weeks logged again: %d, %d of them with exchanges; gaps closed %d; left out, for a"
            + " name of the table is read as another food: %s%n",
        people, exchanges, closed, others);
    assertEquals(List.of(), wrong);
    assertTrue(others.size() < PEOPLE / 5, "left out: " + others);
    assertTrue(exchanges > 10 && closed > 20, exchanges + " with exchanges, " + closed + " closed");
  }

  /** The matcher reads a few names of the table as those of another food: no matter here. */
  private static boolean isFoundByName(Food food) {
    Food found = Runs.DATA.matcher().food(food.name()).food();
    return found != null && found.id().equals(food.id());
  }

  /** The mean after, where it lies above a general level and did not before. */
  private static OptionalDouble aboveLevel(Report before, Report after, Nutrient nutrient) {
    NutrientResult result = before.assessment().of(nutrient);
    double was = result.evidence().mean().orElseThrow();
    double is = after.assessment().of(nutrient).evidence().mean().orElseThrow();
    boolean ofTablets = result.limitCounts() == OwnLimit.CountedIntake.TABLETS;
    for (OptionalDouble level :
        List.of(ofTablets ? OptionalDouble.empty() : result.upperLimit(), result.cutBack())) {
      if (level.isPresent()) {
        double most = Math.max(was, level.getAsDouble());
        if (is > most * (1 + 1e-9)) {
          return OptionalDouble.of(is);
        }
      }
    }
    return OptionalDouble.empty();
  }

  /** The sheet Plan, calculated by LibreOffice from helpings, grams and contents. */
  @Test
  void theSheetArrivesAtTheSameSums(@TempDir Path folder) throws IOException {
    List<Path> bare = new ArrayList<>();
    List<Plan> plans = new ArrayList<>();
    for (long seed = 0; plans.size() < 3; seed++) {
      Report report = SeededPeople.report(seed);
      boolean hasExchange = report.plan().ideas().stream().anyMatch(one -> one.instead() != null);
      if (report.plan().outcome() == Plan.Outcome.IDEAS && (hasExchange || plans.size() % 2 == 0)) {
        Path file = folder.resolve(seed + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
          XlsxWriter.write(Runs.book(report), out);
        }
        Path stripped = folder.resolve("bare-" + seed + ".xlsx");
        CachedValues.strip(file, stripped);
        bare.add(stripped);
        plans.add(report.plan());
      }
    }
    List<Path> recalculated =
        LibreOffice.orSkip().recalculate(bare, Files.createDirectories(folder.resolve("out")));
    for (int i = 0; i < plans.size(); i++) {
      Map<String, List<Double>> rows = days(recalculated.get(i));
      for (NutrientGap need : plans.get(i).needs()) {
        List<Double> shown = rows.getOrDefault(need.nutrient().name(), List.of());
        assertEquals(Plan.DAYS, shown.size(), rows + " of " + need);
        for (int day = 0; day < Plan.DAYS; day++) {
          assertEquals(
              need.usual() + plans.get(i).adds(day, need.nutrient()),
              shown.get(day),
              1e-6,
              bare.get(i) + ", " + need + ", day " + day);
        }
      }
    }
  }

  /** Intake of each day with the plan, by nutrient: the first row of each, under seven dates. */
  private static Map<String, List<Double>> days(Path file) throws IOException {
    Map<String, List<Double>> intakes = new HashMap<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheet(PlanColumn.SHEET);
      boolean isBelow = false;
      for (Row row : sheet) {
        Cell first = row.getCell(0);
        String words = first == null ? "" : first.toString();
        isBelow |= words.equals("A day with this plan");
        int unit = words.indexOf(" (");
        if (isBelow && unit > 0 && !intakes.containsKey(words.substring(0, unit))) {
          List<Double> days = new ArrayList<>();
          for (int column = 2; column < 2 + Plan.DAYS; column++) {
            Cell cell = row.getCell(column);
            if (cell != null && isNumber(cell)) {
              days.add(cell.getNumericCellValue());
            }
          }
          // Rows of words, such as those of the shopping list, have none.
          if (!days.isEmpty()) {
            intakes.put(words.substring(0, unit), days);
          }
        }
      }
    }
    return intakes;
  }

  private static boolean isNumber(Cell cell) {
    CellType type = cell.getCellType();
    return type == CellType.NUMERIC
        || (type == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
  }
}
