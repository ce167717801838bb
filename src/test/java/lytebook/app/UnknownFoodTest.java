package lytebook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.nutrient.Nutrient;
import lytebook.reference.Authority;
import lytebook.report.Report;
import lytebook.total.DayTotal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody knows adds nothing: it only makes the sums less sure. */
class UnknownFoodTest {
  private static final List<String> UNKNOWN =
      List.of("zzyzx pie", "Aunt May's casserole", "n/a", "see notes", "qwrtp");
  private static final List<String> AMOUNTS = List.of("", "1", "300", "-2", "lots");
  private static final List<String> UNITS = List.of("", "g", "plate", "cup", "blorp");

  @ParameterizedTest
  @ValueSource(strings = {"two-weeks.csv", "no-meals.csv", "many-unknown.csv"})
  void anUnknownFoodNeverRaisesAnIntake(String name) {
    FoodLog log = Runs.log(name);
    Report before = Runs.report(log, Runs.WOMAN_46, Authority.US);
    Random random = new Random(20261122);
    for (int i = 0; i < 20; i++) {
      Report after = Runs.report(with(log, unknown(log, random)), Runs.WOMAN_46, Authority.US);
      assertEquals(counted(before), counted(after));
      for (int day = 0; day < before.totals().days().size(); day++) {
        DayTotal one = before.totals().days().get(day);
        DayTotal other = after.totals().days().get(day);
        for (Nutrient nutrient : Runs.DATA.nutrients()) {
          assertEquals(one.of(nutrient).known(), other.of(nutrient).known(), 1e-9);
          assertTrue(other.of(nutrient).coverage() <= one.of(nutrient).coverage() + 1e-12);
        }
      }
    }
  }

  private static Entry unknown(FoodLog log, Random random) {
    Entry like = log.entries().get(random.nextInt(log.entries().size()));
    return new Entry(
        like.source(),
        like.row() + 1000,
        like.date(),
        like.time(),
        like.meal(),
        UNKNOWN.get(random.nextInt(UNKNOWN.size())),
        AMOUNTS.get(random.nextInt(AMOUNTS.size())),
        UNITS.get(random.nextInt(UNITS.size())),
        "");
  }

  private static FoodLog with(FoodLog log, Entry more) {
    List<Entry> entries = new ArrayList<>(log.entries());
    entries.add(more);
    return new FoodLog(
        log.file(),
        log.format(),
        "",
        log.rowsRead() + 1,
        entries,
        log.person(),
        log.dayMarks(),
        List.of(),
        Diaries.NONE,
        log.problems());
  }

  private static long counted(Report report) {
    return report.rowCounts().sure() + report.rowCounts().guessed();
  }
}
