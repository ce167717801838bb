package lytebook.usda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The fixture holds rows of the USDA files that show each trap: rows out of order, helpings and
 * guideline amounts among the portions, a weight of 0, a semicolon in a measure, two spaces in a
 * description, blanks, amounts other than 1, a measure with two weights, the same food in both
 * sources, a powder that is no drink, sparkling water, beer, cut numbers as names. (FNDDS gives
 * human milk portions but no figures; the fixture's are those of SR28.)
 */
class FoodTableBuilderTest {

  @Test
  void theFixtureGivesTheExpectedTable() throws IOException, URISyntaxException {
    Path fixture = fixture();
    assertEquals(
        Files.readString(fixture.resolve("expected-foods.csv"), StandardCharsets.UTF_8),
        FoodTableBuilder.build(fixture));
  }

  @Test
  void theFilesOfTheUsdaGiveTheFoodTableByteForByte() throws IOException {
    String folder = System.getenv("LYTEBOOK_USDA");
    if (folder == null) {
      System.out.println("skipped: LYTEBOOK_USDA does not name a folder with the USDA files");
    }
    Assumptions.assumeTrue(folder != null, "LYTEBOOK_USDA does not name a folder");
    try (InputStream stream = getClass().getResourceAsStream("/lytebook/foods.csv")) {
      String table =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(table.equals(FoodTableBuilder.build(Path.of(folder))), "foods.csv is out of date");
    }
  }

  @Test
  void theProgramWritesTheTable(@TempDir Path folder) throws IOException, URISyntaxException {
    Path table = folder.resolve("foods.csv");
    assertEquals(0, run(fixture().toString(), table.toString()));
    assertEquals(
        Files.readString(fixture().resolve("expected-foods.csv"), StandardCharsets.UTF_8),
        Files.readString(table, StandardCharsets.UTF_8));
  }

  @Test
  void withoutTheFilesNothingIsWritten(@TempDir Path folder) {
    Path table = folder.resolve("foods.csv");
    assertEquals(3, run(folder.toString(), table.toString()));
    assertFalse(Files.exists(table));
    assertEquals(2, run(folder.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "'Cheese, Swiss, nonfat or fat free','Cheese,swiss,  nonfat or fat free'",
    "'Bread, whole-wheat','Bread, whole wheat'",
  })
  void descriptionsAreComparedByWords(String one, String other) {
    assertEquals(Descriptions.compared(one), Descriptions.compared(other));
  }

  @ParameterizedTest
  @CsvSource({
    "'Banana, raw','Bananas, raw'",
    "'Milk, 1% fat','Milk, 1 fat'",
    "'Beans, green','Green beans'",
  })
  void whenInDoubtDescriptionsDiffer(String one, String other) {
    assertFalse(Descriptions.compared(one).equals(Descriptions.compared(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "'URMIS #1480, Eye of Round Roast','Eye of Round Roast'",
    "'Beef, Chuck, Under Blade Pot Roast or Steak, URMIS #1151, URMIS #1158',"
        + "'Beef, Chuck, Under Blade Pot Roast or Steak'",
    "'URMIS #1979 or #1845, Beef Value Cut',Beef Value Cut",
    "'hot dog, frank,  wiener','hot dog, frank, wiener'",
    "'Includes USDA commodity food A343',",
    "'Sweetpotato, Includes USDA commodity food A230',Sweetpotato",
    "URMIS # 1330,",
    "IMPS# 1309A,",
    "hamburger,",
    ",",
  })
  void commonNamesKeepWhatNamesTheFood(String commonName, String alias) {
    CommonNames names = new CommonNames(Tables.fromClassPath("not-common-names.csv"));
    List<String> expected = alias == null ? List.of() : List.of(alias);
    assertEquals(expected, names.aliases(commonName == null ? "" : commonName));
  }

  @Test
  void everyPatternHasItsReason() {
    for (TableRow row : Tables.fromClassPath("not-common-names.csv")) {
      assertFalse(row.text("reason").isBlank(), row.text("pattern"));
    }
  }

  private static int run(String... arguments) {
    return FoodTableBuilder.run(
        new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8), arguments);
  }

  private static Path fixture() throws URISyntaxException {
    URL wide =
        Objects.requireNonNull(
            FoodTableBuilderTest.class.getResource("/lytebook/usda/sr28_wide.csv"));
    return Objects.requireNonNull(Path.of(wide.toURI()).getParent());
  }
}
