package lytebook.write.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.memory.FoodDecision;
import lytebook.memory.Memory;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.own.MyFoods;
import lytebook.read.own.MyFoodsCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.text.FoodWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of remembered decisions: whole, readable by people, and never losing a row. */
class MyFoodsWriterTest {
  private static final Nutrients NUTRIENTS = NutrientsCsv.fromClassPath();
  private static final MyFoodsCsv READER = new MyFoodsCsv(new FoodWords(List.of()), NUTRIENTS);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private Path file = Path.of("");

  @BeforeEach
  void name(@TempDir Path folder) {
    file = folder.resolve("my-foods.csv");
  }

  @Test
  void everyKindOfDecisionComesBack() throws IOException {
    List<RememberedDecision> all =
        List.of(
            weight("", "my mug", "", 350),
            one("apple", "", "ann", new FoodDecision.IsFood("FNDDS:63101000")),
            one(
                "bar; \"x\" = \\ y",
                "piece",
                "ann",
                new FoodDecision.OwnValues(bar(), "SR28:01077")),
            one("party", "", "", new FoodDecision.CannotSay()),
            one("skipped", "", "", new FoodDecision.LeftOut()),
            new RememberedDecision(
                "tea", "mug", "ann", DAY, new FoodDecision.Once(), OptionalDouble.empty(), DAY));
    assertEquals(Optional.empty(), save(all));
    MyFoods read = READER.read(file);
    assertEquals(List.of(), read.problems());
    assertEquals(all, read.memory().all());
  }

  private static Food bar() {
    Contents contents =
        Contents.builder(NUTRIENTS)
            .set(NUTRIENTS.byId("magnesium"), 25.5)
            .set(NUTRIENTS.byId("sodium"), 0)
            .build();
    return new Food(
        "OWN:bar",
        "Bar; a=b",
        List.of(),
        "",
        Food.FoodKind.FOOD,
        Food.Basis.PER_100_G,
        contents,
        OptionalDouble.of(40),
        List.of(new Portion("1 bar; big=1", 40), new Portion("1 bite", 8)),
        "label");
  }

  @Test
  void cellsThatLookLikeFormulasAreMadeHarmlessAndComeBack() throws IOException {
    for (String text : List.of("=1+1", "+cmd", "-2", "@x", "'quoted", "'=1")) {
      Files.deleteIfExists(file);
      RememberedDecision one = one(text, "", "=client", new FoodDecision.LeftOut());
      save(List.of(one));
      for (String line : Files.readAllLines(file).subList(1, 2)) {
        assertTrue(line.startsWith("'"), line);
        assertTrue(line.contains(",'=client,"), line);
      }
      assertEquals(List.of(one), READER.read(file).memory().all());
    }
  }

  @Test
  void rowsThatCannotBeReadAreNamedByTheirLineAndKept() throws IOException {
    save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    List<String> broken =
        List.of(
            "pear,,,no id,,,,,2026-03-02",
            "plum,,,left out,,,,,",
            "plum,,,left out,,,many,,2026-03-02",
            "plum,,,OWN:x,kind=rock,100 g,,,2026-03-02",
            "plum,,,OWN:x,magnesium=-1,100 g,,,2026-03-02",
            "plum,,,OWN:x,magnesium=1,a spoon,,,2026-03-02",
            "too,short",
            ",,,left out,,,,,2026-03-02",
            "lone \"quote,,,left out,,,,,2026-03-02 \"");
    Files.writeString(file, Files.readString(file) + String.join("\r\n", broken) + "\r\n");
    MyFoods read = READER.read(file);
    assertEquals(1, read.memory().all().size());
    assertEquals(
        List.of(3, 4, 5, 6, 7, 8, 9, 10, 11),
        read.problems().stream().map(problem -> problem.place().row()).toList());
    assertTrue(read.problems().stream().allMatch(problem -> problem.excerpt().isEmpty()));
    assertEquals(
        Optional.empty(), save(List.of(one("banana", "", "", new FoodDecision.CannotSay()))));
    List<String> lines = Files.readAllLines(file);
    assertEquals(broken, lines.subList(3, lines.size()));
    assertEquals(2, READER.read(file).memory().all().size());
  }

  @Test
  void anUnpairedQuotationMarkCostsItsOwnLineAlone() throws IOException {
    save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    Files.writeString(file, Files.readString(file) + "\"pear,,,left out,,,,,2026-03-02\n");
    MyFoods read = READER.read(file);
    assertEquals(1, read.memory().all().size());
    assertEquals(List.of("\"pear,,,left out,,,,,2026-03-02"), read.kept());
  }

  @Test
  void aSpreadsheetsSemicolonsAreReadAndKept() throws IOException {
    Files.writeString(
        file, "text;unit;client;food;values;basis;grams;day;date\nmug;mug;;;;;250,5;;2026-03-02\n");
    assertEquals(List.of(weight("mug", "mug", "", 250.5)), READER.read(file).memory().all());
    save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    assertTrue(Files.readAllLines(file).get(1).startsWith("apple;"));
    assertEquals(2, READER.read(file).memory().all().size());
  }

  @Test
  void aFileOfAnotherMakerIsLeftAsItIs() throws IOException {
    Files.writeString(file, "name,price\nmilk,1\n");
    assertEquals(
        Optional.of(ProblemCode.MY_FOODS_UNUSABLE),
        save(List.of(one("apple", "", "", new FoodDecision.LeftOut()))).map(Problem::code));
    assertEquals("name,price\nmilk,1\n", Files.readString(file));
  }

  @Test
  void nothingIsWrittenWhereNothingChanges() throws IOException {
    assertEquals(Optional.empty(), save(List.of()));
    assertFalse(Files.exists(file));
    save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
    byte[] before = Files.readAllBytes(file);
    save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    assertEquals(before.length, Files.readAllBytes(file).length);
  }

  @Test
  void rowsAreSortedWhateverTheirOrder() throws IOException {
    save(
        List.of(
            one("pear", "", "", new FoodDecision.LeftOut()),
            one("Apple", "cup", "b", new FoodDecision.LeftOut()),
            one("Apple", "cup", "a", new FoodDecision.LeftOut()),
            one("banana", "", "", new FoodDecision.LeftOut())));
    assertEquals(
        List.of("Apple,cup,a", "Apple,cup,b", "banana,,", "pear,,"),
        Files.readAllLines(file).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(",left out")))
            .toList());
  }

  @Test
  void aLockOfAnotherRunIsRespectedAndNamed() throws IOException {
    Path lock = file.resolveSibling("my-foods.csv.lock");
    Files.createFile(lock);
    Optional<Problem> problem = save(List.of(one("apple", "", "", new FoodDecision.LeftOut())));
    assertEquals(Optional.of(ProblemCode.MY_FOODS_LOCKED), problem.map(Problem::code));
    assertEquals(List.of("my-foods.csv.lock"), problem.orElseThrow().details());
    assertFalse(Files.exists(file));
    assertTrue(Files.exists(lock), "it is the other run's");
  }

  @Test
  void runsAtTheSameTimeLoseNothingOfEachOther() throws Exception {
    ExecutorService runs = Executors.newFixedThreadPool(4);
    List<Future<Optional<Problem>>> saved = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      RememberedDecision one = one("food " + (char) ('a' + i), "", "", new FoodDecision.LeftOut());
      saved.add(runs.submit(() -> writer(60_000).save(file, now -> now.with(List.of(one)))));
    }
    for (Future<Optional<Problem>> one : saved) {
      assertEquals(Optional.empty(), one.get());
    }
    runs.shutdown();
    assertEquals(12, READER.read(file).memory().all().size());
    assertFalse(Files.exists(file.resolveSibling("my-foods.csv.lock")));
  }

  @Test
  void aNewerDecisionKeepsTheWeightThatTheOlderOneGave() {
    Memory memory =
        new Memory(new FoodWords(List.of()), List.of(weight("Soup", "bowls", "ann", 300)));
    List<RememberedDecision> all =
        memory.with(List.of(one("soup", "bowl", "ann", new FoodDecision.IsFood("SR28:1")))).all();
    assertEquals(1, all.size(), "one row about the same words");
    assertEquals(OptionalDouble.of(300), all.get(0).gramsPerUnit());
    assertEquals("SR28:1", all.get(0).decision().foodId());
  }

  private static RememberedDecision one(
      String text, String unit, String client, FoodDecision decision) {
    return new RememberedDecision(text, unit, client, null, decision, OptionalDouble.empty(), DAY);
  }

  private static RememberedDecision weight(String text, String unit, String client, double grams) {
    return new RememberedDecision(
        text, unit, client, null, new FoodDecision.WeightOnly(), OptionalDouble.of(grams), DAY);
  }

  private static MyFoodsWriter writer(int waitMillis) {
    return new MyFoodsWriter(READER, NUTRIENTS, waitMillis);
  }

  private Optional<Problem> save(List<RememberedDecision> newer) {
    return writer(0).save(file, now -> now.with(newer));
  }
}
