package lytebook.usda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small downloads in the official layout, written by hand. */
class FdcImportTest {
  private static final String FOODS =
      """
      "fdc_id","data_type","description","food_category_id","publication_date"
      "9","foundation_food","Oat  drink, plain","14","2020-10-30"
      "20","sub_sample_food","Oat drink, plain","14","2023-04-20"
      "21","market_acquisition","Oat drink, plain","14","2023-04-20"
      "10","foundation_food","Oat drink, an older one","14","2019-04-01"
      "30","foundation_food","Flour, millet","20","2022-04-28"
      """;

  private static final String NUTRIENTS =
      """
      "id","fdc_id","nutrient_id","amount"
      "1","9","1090","5.5"
      "2","9","1087",""
      "3","9","1092","0"
      "4","9","1093","42"
      "5","9","2048","50"
      "6","9","2047","48"
      "7","9","1051","90.5"
      "8","20","1087","150"
      "9","30","2047","365"
      "10","30","1008","370"
      "11","30","2048","360"
      "12","30","1003","11"
      """;

  private static final String CURRENT =
      "\"fdc_id\",\"NDB_number\"\n\"9\",\"100277\"\n\"30\",\"\"\n";

  private static final String PORTION_HEADER =
      "id,fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight\n";

  private final Path folder;

  FdcImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aDownload() throws IOException {
    table("food.csv", FOODS);
    table("food_nutrient.csv", NUTRIENTS);
    table("foundation_food.csv", CURRENT);
  }

  private void table(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static FdcOutcome.Imported imported(Path place, String only) {
    FdcOutcome outcome = FdcImport.read(place, only);
    assertTrue(outcome instanceof FdcOutcome.Imported, outcome.toString());
    return (FdcOutcome.Imported) outcome;
  }

  private List<String> food(String id) {
    return imported(folder, "").table().stream()
        .filter(row -> row.get(0).equals("OWN:fdc-" + id))
        .findFirst()
        .orElseThrow();
  }

  private Problem problem(Path place) {
    return assertInstanceOf(FdcOutcome.Unusable.class, FdcImport.read(place, "")).problem();
  }

  @Test
  void currentFoodsInTheLayoutOfTheFoodTable() {
    FdcOutcome.Imported foods = imported(folder, "");
    String release = "FoodData Central Foundation 2023-04-20";
    assertEquals(
        List.of(
            FdcImport.header(),
            List.of(
                "OWN:fdc-30",
                "Flour, millet",
                "",
                "Cereal Grains and Pasta",
                "food",
                "370",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                release),
            List.of(
                "OWN:fdc-9",
                "Oat drink, plain",
                "",
                "Plant-based milk",
                "drink",
                "48",
                "90.5",
                "5.5",
                "",
                "0",
                "42",
                "",
                "",
                release)),
        foods.table());
    assertEquals(2, foods.foods());
    assertEquals(5, foods.rows());
    assertEquals(release, foods.release());
    assertEquals(
        Map.of(
            "energy_kcal_per_100g", 0,
            "water_g_per_100g", 1,
            "magnesium_mg_per_100g", 1,
            "calcium_mg_per_100g", 2,
            "potassium_mg_per_100g", 1,
            "sodium_mg_per_100g", 1),
        foods.unknown());
  }

  @Test
  void withoutTheListOfCurrentFoodsSamplesAreLeftOutAlone() throws IOException {
    Files.delete(folder.resolve("foundation_food.csv"));
    assertEquals(
        List.of("OWN:fdc-10", "OWN:fdc-30", "OWN:fdc-9"),
        imported(folder, "").table().stream().skip(1).map(row -> row.get(0)).toList());
  }

  @Test
  void onlyFoodsWhoseNameHoldsTheWords() {
    assertEquals(
        List.of("OWN:fdc-9"),
        imported(folder, "DRINKS oat").table().stream().skip(1).map(row -> row.get(0)).toList());
    Problem none =
        assertInstanceOf(FdcOutcome.Unusable.class, FdcImport.read(folder, "rice")).problem();
    assertEquals(ProblemCode.DOWNLOAD_WITHOUT_FOODS, none.code());
  }

  @ParameterizedTest
  @CsvSource({
    // The food's figure is the same in milligrams, whatever the table's unit.
    "1090, MG, 5.5",
    "1090, UG, 0.0055",
    "1090, G, 5500",
    "77, MG, 5.5",
    "304, MG, 5.5",
  })
  void nutrientsByTheirIdsOrTheOlderNumbers(String id, String unit, String magnesium)
      throws IOException {
    table("food_nutrient.csv", "id,fdc_id,nutrient_id,amount\n1,9," + id + ",5.5\n");
    String listed = id.equals("304") ? "1090" : id;
    table("nutrient.csv", "id,name,unit_name,nutrient_nbr\n" + listed + ",Mg," + unit + ",304\n");
    assertEquals(magnesium, food("9").get(7));
  }

  @Test
  void anOlderNumberMeansNothingUnlessItIsListed() throws IOException {
    table("food_nutrient.csv", "id,fdc_id,nutrient_id,amount\n1,9,304,5.5\n");
    assertEquals("", food("9").get(7));
  }

  @Test
  void aUnitThatCannotBeIsNamed() throws IOException {
    table("nutrient.csv", "id,name,unit_name,nutrient_nbr\n1090,Mg,IU,304\n");
    Problem problem = problem(folder);
    assertEquals(ProblemCode.DOWNLOAD_UNREADABLE, problem.code());
    assertEquals("nutrient.csv:2", problem.place().toString());
  }

  @Test
  void moreThan100GramsCanHoldIsUnknown() throws IOException {
    table("food_nutrient.csv", "id,fdc_id,nutrient_id,amount\n1,9,1093,100001\n2,9,1051,905\n");
    assertEquals("", food("9").get(10));
    assertEquals("", food("9").get(6));
  }

  @Test
  void portionsAreBroughtToOne() throws IOException {
    table("measure_unit.csv", "id,name\n1000,cup\n1001,tablespoon\n1010,paired cooked w\n");
    table(
        "food_portion.csv",
        PORTION_HEADER
            + "1,9,2,2.0,1001,,,33.9\n"
            + "2,9,1,0.5,1000,,sliced,70\n"
            + "3,9,3,1.0,1010,,crumbles,155\n"
            + "4,9,4,1.0,1000,,,\n"
            + "5,9,5,3,9999,,pieces,10\n"
            + "6,9,6,,9999,1 can,10205,355\n"
            + "7,9,7,,9999,Quantity not specified,90000,240\n"
            + "8,9,8,,9999,Guideline amount per cup of cereal,61667,25\n"
            + "9,20,1,1,1000,,,999\n");
    assertEquals("1 cup, sliced=140;1 tablespoon=16.95;1 pieces=3.33;1 can=355", food("9").get(12));
    assertEquals("240", food("9").get(11));
  }

  @Test
  void packagedFoodsCarryBrandAndServing() throws IOException {
    Files.delete(folder.resolve("foundation_food.csv"));
    table(
        "food.csv",
        """
        fdc_id,data_type,description,food_category_id,publication_date
        1,branded_food,ALMONDS,,2021-01-01
        2,branded_food,ALMONDS,,2022-01-01
        3,branded_food,ACME OAT DRINK,,2022-01-01
        """);
    table(
        "branded_food.csv",
        "fdc_id,brand_owner,brand_name,gtin_upc,serving_size,serving_size_unit,"
            + "household_serving_fulltext,branded_food_category\n"
            + "2,Nuts Inc,,0001,28,g,1 ONZ,Nuts\n"
            + "1,Nuts Inc,,0001,30,g,1 ONZ,Nuts\n"
            + "3,Acme Inc,Acme,0002,240,ml,,Plant Based Milk\n");
    table("food_nutrient.csv", "id,fdc_id,nutrient_id,amount\n1,3,1087,120\n2,2,1092,700\n");
    FdcOutcome.Imported foods = imported(folder, "");
    String release = "FoodData Central Branded 2022-01-01";
    assertEquals(
        List.of(
            List.of(
                "OWN:fdc-2",
                "ALMONDS (Nuts Inc)",
                "",
                "Nuts",
                "food",
                "",
                "",
                "",
                "",
                "700",
                "",
                "28",
                "1 ONZ=28",
                release),
            List.of(
                "OWN:fdc-3",
                "ACME OAT DRINK",
                "",
                "Plant-based milk",
                "drink",
                "",
                "",
                "",
                "120",
                "",
                "",
                "240",
                "1 serving=240",
                release + ", per 100 mL taken as per 100 g")),
        foods.table().subList(1, 3));
    assertEquals(3, foods.table().size());
    assertEquals(1, foods.byVolume());
  }

  @Test
  void aZipWithAFolderInsideIsTheSame() throws IOException {
    List<List<String>> expected = imported(folder, "").table();
    Path zip = folder.resolve("download.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      entry(out, "__MACOSX/fdc/food.csv", "x");
      entry(out, "../fdc/food.csv", "\uFEFF" + FOODS);
      entry(out, "../fdc/food_nutrient.csv", NUTRIENTS);
      entry(out, "../fdc/foundation_food.csv", CURRENT);
    }
    assertEquals(expected, imported(zip, "").table());
    Path outer = Files.createDirectory(folder.resolve("outer"));
    Path inner = Files.createDirectory(outer.resolve("inner"));
    for (String name : List.of("food.csv", "food_nutrient.csv", "foundation_food.csv")) {
      Files.move(folder.resolve(name), inner.resolve(name));
    }
    assertEquals(expected, imported(outer, "").table());
  }

  private static void entry(ZipOutputStream out, String name, String text) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.closeEntry();
  }

  @Test
  void aZipThatUnpacksToFarMoreIsNotReadOn() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] rows = "1,9,1090,5.5\n".repeat(80_000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      entry(out, "food.csv", FOODS);
      out.putNextEntry(new ZipEntry("food_nutrient.csv"));
      out.write("id,fdc_id,nutrient_id,amount\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 20; i++) {
        out.write(rows);
      }
      out.closeEntry();
    }
    Problem problem = problem(zip);
    assertEquals(ProblemCode.DOWNLOAD_UNPACKS_TOO_LARGE, problem.code());
    assertEquals(List.of("food_nutrient.csv"), problem.details());
  }

  @Test
  void whatIsNoDownloadIsSaid() throws IOException {
    assertEquals(ProblemCode.NO_SUCH_FILE, problem(folder.resolve("none.zip")).code());
    Path text = Files.writeString(folder.resolve("some.zip"), "no archive");
    assertEquals(ProblemCode.DOWNLOAD_INCOMPLETE, problem(text).code());
    Files.delete(folder.resolve("food_nutrient.csv"));
    assertEquals(List.of("it has no food_nutrient.csv"), problem(folder).details());
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertEquals(List.of("it has no food.csv"), problem(empty).details());
  }

  @ParameterizedTest
  @CsvSource({
    "food.csv, 'fdc_id,data_type,description,food_category_id\n9,foundation_food\n', food.csv:2",
    "food.csv, 'fdc_id,description\n9,Oats\n', food.csv:2",
    "food_nutrient.csv, 'id,fdc_id,nutrient_id,amount\n1,9,1090,some\n', food_nutrient.csv:2",
    "food_nutrient.csv, 'id,fdc_id,nutrient_id,amount\n1,9,1090,-1\n', food_nutrient.csv:2",
    "food_nutrient.csv, 'id,fdc_id,nutrient_id,amount\n1,9,1090,\"5\n', food_nutrient.csv:2",
  })
  void aRowThatCannotBeReadIsNamed(String table, String text, String place) throws IOException {
    table(table, text);
    Problem problem = problem(folder);
    assertEquals(ProblemCode.DOWNLOAD_UNREADABLE, problem.code());
    assertEquals(place, problem.place().toString());
  }

  @Test
  void theTablesOfTheImportHangTogether() {
    for (TableRow row : Tables.fromClassPath("fdc-nutrients.csv")) {
      assertTrue(FoodTableRow.FIGURES.contains(row.text("figure")), row.text("figure"));
      assertTrue(!row.text("reason").isBlank());
    }
    Map<String, ?> listed = FoodsCsv.categories().listed();
    String before = "";
    for (TableRow row : Tables.fromClassPath("fdc-categories.csv")) {
      String key = row.text("of") + " " + row.text("key");
      assertTrue(before.compareTo(key) < 0, key + " is out of order");
      before = key;
      boolean isGroup = row.text("of").equals("group");
      assertTrue(isGroup || listed.containsKey(row.text("category")), row.text("category"));
      assertTrue(!row.text("reason").isBlank(), key);
    }
  }
}
