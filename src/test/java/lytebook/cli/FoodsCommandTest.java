package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code foods search|show|import} and {@code --foods}, from the command line. */
class FoodsCommandTest {
  private static final String HEADER =
      "id,name,aliases,category,kind,energy_kcal_per_100g,water_g_per_100g,magnesium_mg_per_100g,"
          + "calcium_mg_per_100g,potassium_mg_per_100g,sodium_mg_per_100g,usual_portion_g,"
          + "portions,source_release\n";

  private final Path folder;

  FoodsCommandTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** A download of one food: magnesium unknown, energy under 2047 alone. */
  private Path download() throws IOException {
    file(
        "fdc/food.csv",
        """
        "fdc_id","data_type","description","food_category_id","publication_date"
        "7","foundation_food","Zebra gruel, thin","20","2023-04-20"
        "8","sub_sample_food","Zebra gruel, thin","20","2023-04-20"
        """);
    file(
        "fdc/food_nutrient.csv",
        """
        "id","fdc_id","nutrient_id","amount"
        "1","7","1090",""
        "2","7","1087","120"
        "3","7","2047","61"
        """);
    file("fdc/foundation_food.csv", "\"fdc_id\",\"NDB_number\"\n\"7\",\"\"\n");
    file("fdc/measure_unit.csv", "id,name\n1000,cup\n");
    file(
        "fdc/food_portion.csv",
        """
        id,fdc_id,seq_num,amount,measure_unit_id,portion_description,modifier,gram_weight
        1,7,1,2.0,1000,,,500
        """);
    return folder.resolve("fdc");
  }

  @Test
  void searchSaysWhatTheTextIsTakenForAndWhy() {
    ProgramRun said = ProgramRun.by("foods", "search", "2", "cups", "semi skimmed milk");
    assertEquals(0, said.code(), said.err());
    assertEquals("", said.err());
    List<String> lines = said.out().lines().toList();
    assertEquals("Text     2 cups semi skimmed milk", lines.get(0));
    assertEquals("Amount   2 cup", lines.get(1));
    assertTrue(lines.get(2).startsWith("Read as  ") && lines.get(2).contains("milk"));
    assertEquals("Food     FNDDS:11112110  Milk, reduced fat (2%)", lines.get(3));
    assertTrue(lines.get(4).startsWith("How      alias, score 1.00"), lines.get(4));
    int head = lines.indexOf("Score  Food id         Name");
    assertTrue(lines.get(head + 1).startsWith(" 1.00  FNDDS:11112110  Milk, reduced fat (2%)"));
    assertTrue(lines.get(head + 2).strip().startsWith("holds "), lines.get(head + 2));
    assertEquals(10, lines.stream().filter(line -> line.matches(" [01]\\.\\d\\d  .*")).count());
    assertFalse(said.out().contains("\u001b"));
  }

  @Test
  void searchFindsWhatIsNoFoodToo() {
    ProgramRun said = ProgramRun.by("foods", "search", "zzyzx qwrtp\u001b[31m");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("Food     none is sure enough to count"), said.out());
    assertTrue(said.out().contains("How      none, score 0."), said.out());
    assertFalse(said.out().contains("\u001b"));
    assertEquals(2, ProgramRun.by("foods", "search", " ").code());
  }

  @Test
  void showSaysAllThatIsKnown() throws IOException {
    Path own =
        file("own.csv", HEADER + "OWN:x,Gruel,slop;mush,Soups,drink,,80,,12,,0,,1 cup=240,me\n");
    ProgramRun said = ProgramRun.by("foods", "show", "OWN:x", "--foods", own);
    assertEquals(0, said.code(), said.err());
    assertEquals(
        """
        Id           OWN:x
        Name         Gruel
        Also called  slop; mush
        Category     Soups
        Kind         drink
        Source       me

        In 100 g
          Magnesium                               unknown
          Calcium                                      12 mg
          Potassium                               unknown
          Sodium                                        0 mg
          Fluid                                        80 mL
          Drinks                                       80 mL
          Energy                                  unknown

        Portions
          usual portion                           unknown
          1 cup                                       240 g
        """,
        said.out().replace("\r\n", "\n"));
  }

  @Test
  void showOfAnUnknownIdNamesTheNearest() {
    ProgramRun id = ProgramRun.by("foods", "show", "FNDDS:11112119");
    assertEquals(3, id.code());
    assertEquals("", id.out());
    assertEquals(1, id.err().lines().count());
    assertTrue(id.err().contains("FNDDS:11112110 Milk, reduced fat (2%)"), id.err());
    ProgramRun name = ProgramRun.by("foods", "show", "milk");
    assertEquals(3, name.code());
    assertTrue(name.err().contains("FNDDS:11100000 Milk, NFS"), name.err());
    assertEquals(0, ProgramRun.by("foods", "show", "fndds:11100000").code());
    assertEquals(2, ProgramRun.by("foods", "show").code());
    assertEquals(2, ProgramRun.by("foods").code());
  }

  @Test
  void whatIsImportedIsCountedInAReport() throws IOException {
    Path own = folder.resolve("own.csv");
    ProgramRun made = ProgramRun.by("foods", "import", download(), "-o", own);
    assertEquals(0, made.code(), made.err());
    assertEquals("", made.out());
    assertTrue(made.err().startsWith("1 food read: FoodData Central Foundation 2023-04-20."));
    assertTrue(
        made.err()
            .contains(
                "Unknown: magnesium in 1, calcium in 0, potassium in 1, sodium in 1, fluid in 1,"
                    + " energy in 0 of the foods."),
        made.err());

    Path log = file("log.csv", "Date,Food,Amount,Unit\n2026-03-02,thin zebra gruel,2,cups\n");
    JsonNode without = entry(ProgramRun.by("report", log, "--json", "-"));
    assertTrue(without.get("match").get("id").isNull(), without.toString());
    JsonNode entry = entry(ProgramRun.by("report", log, "--json", "-", "--foods", own));
    assertEquals("exact", entry.get("match").get("kind").asText());
    assertEquals("OWN:fdc-7", entry.get("match").get("id").asText());
    assertEquals(500, entry.get("grams").asDouble());
    assertEquals(600, entry.get("nutrients").get("calcium").asDouble());
    assertEquals(305, entry.get("nutrients").get("energy").asDouble());
    assertTrue(entry.get("nutrients").get("magnesium").isNull());
    assertEquals(
        List.of("OWN:fdc-7", "Zebra gruel, thin", "FoodData Central Foundation 2023-04-20"),
        foodUsed(folder.resolve("log-report.xlsx")));
    assertEquals(0, ProgramRun.by("check", log, "--foods", own).code());
  }

  private static JsonNode entry(ProgramRun said) throws IOException {
    assertEquals(0, said.code(), said.err());
    return new ObjectMapper().readTree(said.out()).get("entries").get(0);
  }

  /** Id, name and source of the food on the sheet of foods used. */
  private static List<String> foodUsed(Path report) throws IOException {
    try (InputStream in = Files.newInputStream(report);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheet("Foods used")) {
        List<String> cells =
            List.of(0, 1, 2, 3).stream()
                .map(column -> new DataFormatter().formatCellValue(row.getCell(column)))
                .toList();
        if (cells.get(0).startsWith("OWN:")) {
          return List.of(cells.get(0), cells.get(1), cells.get(3));
        }
      }
      return List.of();
    }
  }

  @Test
  void anImportReplacesItsOwnFilesAlone() throws IOException {
    Path own = file("own.csv", HEADER + "OWN:x,Gruel,,,food,,,,,,,,,me\n");
    String mine = Files.readString(own);
    ProgramRun refused = ProgramRun.by("foods", "import", download(), "-o", own);
    assertEquals(3, refused.code());
    assertTrue(refused.err().startsWith("own.csv: There is already a file of this name."));
    assertEquals(mine, Files.readString(own));
    assertEquals(0, ProgramRun.by("foods", "import", download(), "-o", own, "--force").code());
    assertEquals(mine, Files.readString(folder.resolve("own-previous.csv")));
    assertEquals(
        0, ProgramRun.by("foods", "import", download(), "-o", own).code(), "it is ours now");
    assertTrue(Files.readString(own).contains("OWN:fdc-7,"));
  }

  @Test
  void theDownloadIsNeverWrittenTo() throws IOException {
    Path food = download().resolve("food.csv");
    String before = Files.readString(food);
    ProgramRun said = ProgramRun.by("foods", "import", download(), "-o", food, "--force");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("is the download or a file of it"), said.err());
    assertEquals(before, Files.readString(food));
  }

  @Test
  void anImportThatCannotBeSaysSoInOneSentence() throws IOException {
    Path own = folder.resolve("own.csv");
    Files.createDirectory(folder.resolve("empty"));
    ProgramRun said = ProgramRun.by("foods", "import", folder.resolve("empty"), "-o", own);
    assertEquals(3, said.code());
    assertEquals(1, said.err().lines().count(), said.err());
    assertTrue(said.err().contains("it has no food.csv"), said.err());
    assertEquals(3, ProgramRun.by("foods", "import", folder.resolve("none.zip"), "-o", own).code());
    assertEquals(2, ProgramRun.by("foods", "import", download()).code());
    assertFalse(Files.exists(own));
  }

  @Test
  void ownFoodsAtFaultStopTheRun() throws IOException {
    Path log = file("log.csv", "Date,Food,Amount,Unit\n2026-03-02,milk,1,cup\n");
    Path own = file("own.csv", HEADER + "OWN:x,Gruel,,,broth,,,,,,,,,me\n");
    for (String command : List.of("report", "check")) {
      ProgramRun said = ProgramRun.by(command, log, "--foods", own);
      assertEquals(3, said.code());
      assertTrue(said.err().startsWith("own.csv:2: This row of own foods cannot be used: kind"));
    }
    assertFalse(Files.exists(folder.resolve("log-report.xlsx")));
  }

  @Test
  void anOwnFoodsFileIsNotWrittenOver() throws IOException {
    Path log = file("log.csv", "Date,Food,Amount,Unit\n2026-03-02,milk,1,cup\n");
    Path own = file("own.csv", HEADER);
    assertEquals(2, ProgramRun.by("report", log, "--foods", own, "--json", own).code());
    assertEquals(2, ProgramRun.by("report", log, "--foods", own, "-o", own, "--force").code());
    assertEquals(HEADER, Files.readString(own));
  }
}
