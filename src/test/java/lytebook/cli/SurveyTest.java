package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a national survey: codes in place of foods, weekdays in place of dates. */
class SurveyTest {
  private static final Path LOGS = Path.of("src/test/resources/logs/layouts");

  private final Path folder;

  SurveyTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void foodsComeFromTheirCodesAndFiguresFromTheFile() throws IOException {
    Path log = Files.copy(LOGS.resolve("DR1IFF_J.csv"), folder.resolve("DR1IFF_J.csv"));
    ProgramRun said = ProgramRun.by("report", log, "--client", "93703", "--json", "-", "--quiet");
    assertEquals(0, said.code(), said.err());
    JsonNode report = new ObjectMapper().readTree(said.out());
    assertEquals("93703", report.get("client").get("code").textValue());
    assertEquals(3, report.get("entries").size());
    JsonNode banana = report.get("entries").get(0);
    assertEquals("2017-01-02", banana.get("date").textValue(), "a Monday");
    assertEquals("Breakfast", banana.get("meal").textValue());
    assertEquals("FNDDS:63107010", banana.get("match").get("id").textValue());
    assertEquals("Banana, raw", banana.get("match").get("name").textValue());
    assertEquals(126, banana.get("grams").doubleValue());
    assertEquals(35, banana.get("nutrients").get("magnesium").doubleValue());
    JsonNode water = report.get("entries").get(1);
    assertEquals(239.8, water.get("nutrients").get("drinks").doubleValue());
    JsonNode unknownCode = report.get("entries").get(2);
    assertEquals(12, unknownCode.get("nutrients").get("magnesium").doubleValue());
    assertTrue(unknownCode.get("nutrients").get("calcium").isNull(), "blank is not known");
    List<String> codes = report.get("problems").findValuesAsText("code");
    assertTrue(codes.contains("DATES_ARE_NOMINAL"), codes.toString());
  }

  @Test
  void severalPeopleAreAskedFor() {
    ProgramRun said = ProgramRun.by("check", LOGS.resolve("DR1IFF_J.csv"));
    assertTrue(said.err().contains("93703") && said.err().contains("93704"), said.err());
  }

  @Test
  void transportFilesAndTotalsAreNamed() throws IOException {
    Path transport =
        Files.writeString(
            folder.resolve("DR1IFF_J.xpt"), "HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!");
    assertTrue(
        ProgramRun.by("check", transport)
            .err()
            .contains("not a spreadsheet but a SAS transport file"),
        ProgramRun.by("check", transport).err());
    Path totals =
        Files.writeString(folder.resolve("DR1TOT_J.csv"), "SEQN,DR1TKCAL,DR1TMAGN\n1,2,3\n");
    assertTrue(
        ProgramRun.by("check", totals).err().contains("Use the file of individual foods DR1IFF"),
        ProgramRun.by("check", totals).err());
  }
}
