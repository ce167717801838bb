package lytebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code report --json}: what goes to the file, to standard output and to standard error. */
class JsonOptionTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path folder;
  private final Path log;

  JsonOptionTest(@TempDir Path folder) {
    this.folder = folder;
    this.log = folder.resolve("week.csv");
  }

  @BeforeEach
  void aLog() throws IOException {
    Files.copy(Path.of("src/test/resources/logs/two-weeks.csv"), log);
  }

  @Test
  void aDashIsStandardOutputAndAFileHoldsTheSame() throws IOException {
    ProgramRun said = ProgramRun.by("report", log, "--json", "-", "--today", "2026-11-01");
    assertEquals(0, said.code(), said.err());
    assertEquals("lytebook-report-1", JSON.readTree(said.out()).get("schema").asText());
    assertTrue(said.out().startsWith("{\n  \"schema\"") && said.out().endsWith("\n}\n"));
    assertFalse(said.out().contains("\r"));
    assertTrue(said.err().contains("week-report.xlsx"), said.err());
    assertTrue(Files.size(folder.resolve("week-report.xlsx")) > 0);

    Path file = Files.writeString(folder.resolve("week.json"), "old");
    ProgramRun again =
        ProgramRun.by("report", log, "--json", file, "--today", "2026-11-01", "--quiet");
    assertEquals(new ProgramRun(0, "", ""), again);
    assertEquals(said.out(), Files.readString(file, StandardCharsets.UTF_8));
    assertFalse(Files.exists(folder.resolve("week-previous.json")));
  }

  @Test
  void aFileThatCannotBeWrittenIsOneSentence() {
    Path file = folder.resolve("none").resolve("week.json");
    ProgramRun said = ProgramRun.by("report", log, "--json", file, "--quiet");
    assertEquals(3, said.code());
    assertEquals("", said.out());
    assertEquals(1, said.err().lines().count(), said.err());
    assertTrue(said.err().startsWith("week.json: The file cannot be written"), said.err());
    assertFalse(Files.exists(folder.resolve("week-report.xlsx")));
  }

  @Test
  void aLogThatCannotBeReadLeavesStandardOutputEmpty() {
    ProgramRun said = ProgramRun.by("report", folder.resolve("absent.csv"), "--json", "-");
    assertEquals(3, said.code());
    assertEquals("", said.out());
  }

  @Test
  void severalLogsAreAWrongUse() throws IOException {
    for (Object where : List.of("-", folder.resolve("week.json"))) {
      ProgramRun said = ProgramRun.by("report", log, log, "--json", where);
      assertEquals(2, said.code());
      assertEquals("", said.out());
      assertTrue(said.err().startsWith("--json takes one log at a time; 2 were given."));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(log), files.toList());
    }
  }

  @Test
  void neitherLogNorReportIsWrittenOver() throws IOException {
    byte[] before = Files.readAllBytes(log);
    for (Path where : List.of(log, folder.resolve("none/../week-report.xlsx"))) {
      ProgramRun said = ProgramRun.by("report", log, "--json", where);
      assertEquals(2, said.code());
      assertTrue(said.err().contains("give the JSON a name of its own"), said.err());
    }
    assertArrayEquals(before, Files.readAllBytes(log));
    assertFalse(Files.exists(folder.resolve("week-report.xlsx")));
  }

  @Test
  void nothingElseReachesTheStandardOutputOfAJavaOfItsOwn()
      throws IOException, InterruptedException {
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "report", log.toString()));
    command.addAll(List.of("--json", "-", "--today", "2026-11-01"));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(err, StandardCharsets.UTF_8));
    String json = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals("lytebook-report-1", JSON.readTree(json).get("schema").asText());
    assertTrue(json.startsWith("{\n"));
    // The workbook is an input as well, and is read through POI.
    ProgramRun again =
        ProgramRun.by(
            "report", folder.resolve("week-report.xlsx"), "--json", "-", "--today", "2026-11-01");
    assertEquals(
        JSON.readTree(json).get("days"), JSON.readTree(again.out()).get("days"), again.err());
  }
}
