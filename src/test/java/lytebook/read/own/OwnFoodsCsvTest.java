package lytebook.read.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.own.OwnFoodsCsv.OwnFoods;
import lytebook.read.table.NutrientsCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFoodsCsvTest {
  private static final String HEADER =
      "id,name,aliases,category,kind,energy_kcal_per_100g,water_g_per_100g,magnesium_mg_per_100g,"
          + "calcium_mg_per_100g,potassium_mg_per_100g,sodium_mg_per_100g,usual_portion_g,"
          + "portions,source_release\n";
  private static final String GOOD =
      "OWN:stew,My stew,,Soups,food,50,80,11,,13,14,,1 bowl=300,me\n";

  private final Nutrients nutrients = NutrientsCsv.fromClassPath();
  private final Path folder;

  OwnFoodsCsvTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private OwnFoods read(Path... files) {
    return OwnFoodsCsv.read(List.of(files), nutrients);
  }

  @Test
  void foodsOfSeveralFilesAreReadInOrder() throws IOException {
    Path one = file("one.csv", "\uFEFF" + HEADER + GOOD);
    Path two = file("two.csv", HEADER.replace("\n", "\r\n") + GOOD.replace("stew", "soup"));
    OwnFoods own = read(one, two);
    assertEquals(List.of(), own.problems());
    assertEquals(
        List.of("OWN:stew My stew", "OWN:soup My soup"),
        own.foods().stream().map(food -> food.id() + " " + food.name()).toList());
    Food stew = own.foods().get(0);
    assertEquals(OptionalDouble.of(11), stew.contents().of(nutrients.byId("magnesium")));
    assertEquals(OptionalDouble.empty(), stew.contents().of(nutrients.byId("calcium")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FNDDS:1,A,,,food,,,,,,,,,me | id 'FNDDS:1' is not OWN: and a name, such as OWN:my-muesli",
        "OWN:,A,,,food,,,,,,,,,me | id 'OWN:' is not OWN: and a name, such as OWN:my-muesli",
        "OWN:a,,,,food,,,,,,,,,me | it has no name",
        "OWN:a,A,,,broth,,,,,,,,,me | kind 'broth' is not food, drink, alcohol or salt_substitute",
        "OWN:a,A,,,supplement,,,,,,,,,me | kind 'supplement' is not food, drink, alcohol or salt_substitute",
        "OWN:a,A,,,food,,,1.5 mg,,,,,,me | magnesium_mg_per_100g '1.5 mg' is not a number",
        "OWN:a,A,,,food,,,-1,,,,,,me | magnesium_mg_per_100g is less than 0",
        "OWN:a,A,,,food,,,,,,400000,,,me | sodium_mg_per_100g is more than 100 g can hold",
        "OWN:a,A,,,food,3700,,,,,,,,me | energy_kcal_per_100g is more than 100 g can hold",
        "OWN:a,A,,,food,,,,,,,0,,me | usual_portion_g is not above 0",
        "OWN:a,A,,,food,,,,,,,,1 cup,me | portions: not measure=grams: 1 cup",
        "OWN:a,A,,,food,,,,,,,,1 cup=big,me | portions: the grams after = are not a number",
      })
  void aRowThatCannotBeUsedIsNamed(String row, String what) throws IOException {
    OwnFoods own = read(file("own.csv", HEADER + GOOD + row + "\n"));
    assertEquals(1, own.problems().size(), own.problems().toString());
    Problem problem = own.problems().get(0);
    assertEquals(ProblemCode.FOODS_ROW_UNREADABLE, problem.code());
    assertEquals("own.csv:3", problem.place().toString());
    assertEquals(List.of(what), problem.details());
  }

  @Test
  void emptyLinesAreNoFoods() throws IOException {
    OwnFoods own = read(file("own.csv", HEADER + "\n" + GOOD + ",,,,,,,,,,,,,\n\n"));
    assertEquals(List.of(), own.problems());
    assertEquals(1, own.foods().size());
  }

  @Test
  void aColumnTwiceOrWithoutANameIsAFault() throws IOException {
    for (String header :
        List.of(HEADER.replace("aliases", "name"), HEADER.replace("aliases", ""))) {
      Problem problem = read(file("own.csv", header + GOOD)).problems().get(0);
      assertEquals(ProblemCode.FOODS_ROW_UNREADABLE, problem.code());
      assertEquals("own.csv:1", problem.place().toString());
    }
  }

  @Test
  void everyFaultIsListed() throws IOException {
    String bad = "OWN:b,B,,,broth,,,,,,,,,me\n";
    OwnFoods own = read(file("own.csv", HEADER + bad + GOOD + bad), file("two.csv", HEADER + bad));
    assertEquals(
        List.of("own.csv:2", "own.csv:4", "two.csv:2"),
        own.problems().stream().map(problem -> problem.place().toString()).toList());
  }

  @Test
  void anIdThatStandsTwiceIsNamedWithBothPlaces() throws IOException {
    OwnFoods own = read(file("one.csv", HEADER + GOOD), file("two.csv", HEADER + GOOD));
    Problem problem = own.problems().get(0);
    assertEquals(ProblemCode.FOODS_ID_TWICE, problem.code());
    assertEquals("two.csv:2", problem.place().toString());
    assertEquals(List.of("OWN:stew", "one.csv:2"), problem.details());
  }

  @Test
  void filesThatAreNoneAreSaid() throws IOException {
    Path semicolons = file("semi.csv", HEADER.replace(',', ';') + GOOD.replace(',', ';'));
    Path empty = file("empty.csv", "");
    Path ragged = file("ragged.csv", HEADER + "OWN:a,A\n");
    Path open = file("open.csv", HEADER + "OWN:a,\"A,,,food,,,,,,,,,me\n");
    OwnFoods own = read(folder.resolve("none.csv"), folder, empty, semicolons, ragged, open);
    assertEquals(
        List.of(
            ProblemCode.NO_SUCH_FILE,
            ProblemCode.CANNOT_READ,
            ProblemCode.EMPTY_FILE,
            ProblemCode.FOODS_COLUMN_MISSING,
            ProblemCode.FOODS_ROW_UNREADABLE,
            ProblemCode.FOODS_ROW_UNREADABLE),
        own.problems().stream().map(Problem::code).toList());
    assertEquals(List.of(), own.foods());
  }

  @Test
  void aRowWithoutAnEndIsNotHeldInMemory() throws IOException {
    Path file = folder.resolve("endless.csv");
    Files.write(
        file,
        Stream.concat(
                Stream.of(HEADER.strip(), "OWN:a,\"A"),
                Stream.generate(() -> GOOD.strip()).limit(120_000))
            .toList());
    Problem problem = read(file).problems().get(0);
    assertEquals("endless.csv:2", problem.place().toString());
    assertTrue(problem.details().get(0).startsWith("a quotation mark has no partner"));
  }
}
