package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of any kind, its columns named by --map, and the mapping kept beside it. */
class MapOptionTest {
  private static final Path LAYOUTS = Path.of("src/test/resources/logs/layouts");
  private static final String MAP =
      "Food=Was genau,Date=a,Amount (g)=Wieviel,Magnesium (mg)=Mg,Calcium=Calcium in mg";

  private final Path folder;
  private Path log = Path.of("");

  MapOptionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void copyTheTable() throws IOException {
    log = Files.copy(LAYOUTS.resolve("mapped.csv"), folder.resolve("mapped.csv"));
  }

  private JsonNode json(Object... more) throws IOException {
    Object[] args =
        Stream.concat(
                Stream.of("report", log, "--json", "-", "--quiet", "--today", "2026-03-10"),
                Stream.of(more))
            .toArray();
    ProgramRun said = ProgramRun.by(args);
    assertEquals(0, said.code(), said.err());
    return new ObjectMapper().readTree(said.out());
  }

  private static void assertAsMapped(JsonNode report) {
    JsonNode banana = report.get("entries").get(1);
    assertEquals("Banane", banana.get("text").textValue());
    assertEquals("2026-03-03", banana.get("date").textValue());
    assertEquals("120", banana.get("amount").textValue());
    assertEquals("g", banana.get("unit").textValue());
    assertEquals(32.5, banana.get("nutrients").get("magnesium").doubleValue());
    assertTrue(
        banana.get("nutrients").get("calcium").isNull(),
        "a word is unknown, not the table's value");
    assertTrue(
        banana.get("nutrients").get("potassium").doubleValue() > 300,
        "what the file does not speak of comes from the food table");
    List<String> codes = report.get("problems").findValuesAsText("code");
    assertTrue(codes.contains("FIGURE_UNREADABLE"), codes.toString());
  }

  @Test
  void aMappingServesAndIsKeptForTheNextRun() throws IOException {
    assertAsMapped(json("--map", MAP));
    Path kept = folder.resolve("mapped.lytebook-map.csv");
    assertEquals(
        """
        \uFEFFColumn,In your table
        Food,Was genau
        Date,a
        Amount (g),Wieviel
        Magnesium (mg),Mg
        Calcium,Calcium in mg
        """,
        Files.readString(kept));
    assertAsMapped(json());
  }

  @Test
  void aKeptMappingThatASpreadsheetSavedAgainServes() throws IOException {
    Files.writeString(
        folder.resolve("mapped.lytebook-map.csv"),
        """
        Column;In your table
        Food;Was genau
        Date;Wann
        Amount (g);Wieviel
        Magnesium (mg);Mg
        Calcium;Calcium in mg
        """,
        StandardCharsets.UTF_16);
    assertAsMapped(json());
  }

  @Test
  void checkTakesAMappingAndWritesNothing() {
    ProgramRun said = ProgramRun.by("check", log, "--map", MAP);
    assertEquals(0, said.code(), said.err());
    assertTrue(said.err().startsWith("mapped.csv: 2 rows read"), said.err());
    assertFalse(Files.exists(folder.resolve("mapped.lytebook-map.csv")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Food=Essen,Date=Z | 3 | mapped.csv: The mapping names a column that is not there: Essen, Z."
            + " The columns found: Wann, Was genau, Wieviel, Mg, Calcium in mg.",
        "Food=Was genau,Magnesium=Mg | 3 | mapped.csv: Neither the mapping nor the header 'Mg' says"
            + " the unit of Magnesium",
        "Fod=B | 2 | --map: 'Fod' is no column that can be read",
        "Date=A | 2 | --map: no column is named for the food",
        "Food=A,Food=B | 2 | --map: 'Food' is named twice.",
        "Food | 2 | --map: 'Food' has no =",
      })
  void aMappingThatDoesNotServeIsOneSentence(String map, int code, String start) {
    ProgramRun said = ProgramRun.by("report", log, "--map", map);
    assertEquals(code, said.code(), said.err());
    assertTrue(said.err().startsWith(start), said.err());
    assertFalse(Files.exists(folder.resolve("mapped.lytebook-map.csv")));
  }

  @Test
  void aTableThatIsNotKnownShowsTheMappingToPaste() {
    ProgramRun said = ProgramRun.by("check", log);
    assertEquals(3, said.code());
    assertTrue(
        said.err().contains("like this: --map \"Food=Was genau,Date=Wann,Amount=Wieviel\"."),
        said.err());
  }

  @Test
  void aKeptMappingThatIsBrokenIsNamed() throws IOException {
    Files.writeString(folder.resolve("mapped.lytebook-map.csv"), "Column,Yours\nFod,B\n");
    ProgramRun said = ProgramRun.by("check", log);
    assertEquals(3, said.code());
    assertTrue(
        said.err()
            .startsWith(
                "mapped.csv: The saved mapping of columns, mapped.lytebook-map.csv, cannot be used"
                    + " ('Fod' is no column"),
        said.err());
  }
}
