package lytebook.write.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.write.file.SafeFile.ExistingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeFileTest {
  private final Path folder;

  SafeFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void writesANewFile() throws IOException {
    assertEquals(Optional.empty(), write("week-report.xlsx", ExistingFile.KEEP_AS_PREVIOUS, "new"));
    assertEquals(List.of("week-report.xlsx=new"), files());
  }

  @Test
  void replacesAnOldFile() throws IOException {
    Files.writeString(folder.resolve("a.json"), "old");
    assertEquals(Optional.empty(), write("a.json", ExistingFile.REPLACE, "new"));
    assertEquals(List.of("a.json=new"), files());
  }

  @Test
  void keepsTheOldFileOnce() throws IOException {
    write("week-report.xlsx", ExistingFile.KEEP_AS_PREVIOUS, "1");
    write("week-report.xlsx", ExistingFile.KEEP_AS_PREVIOUS, "2");
    write("week-report.xlsx", ExistingFile.KEEP_AS_PREVIOUS, "3");
    assertEquals(List.of("week-report-previous.xlsx=2", "week-report.xlsx=3"), files());
  }

  @ParameterizedTest
  @CsvSource({
    "week-report.xlsx, week-report-previous.xlsx",
    "a.b.xlsx, a.b-previous.xlsx",
    "report, report-previous",
    ".hidden, .hidden-previous",
  })
  void namesTheOldFile(String name, String previous) {
    assertEquals(Path.of("x", previous), SafeFile.previous(Path.of("x", name)));
  }

  @Test
  void aFolderOfThatNameIsAProblem() throws IOException {
    Files.createDirectory(folder.resolve("out"));
    assertProblem(ProblemCode.OUTPUT_IS_A_FOLDER, "out", write("out", ExistingFile.REPLACE, "x"));
    assertEquals(List.of(), files());
  }

  @Test
  void aMissingFolderIsAProblem() throws IOException {
    assertProblem(
        ProblemCode.OUTPUT_FOLDER_MISSING, "a.xlsx", write("no/a.xlsx", ExistingFile.REPLACE, "x"));
    assertEquals(List.of(), files());
  }

  @Test
  void aPreviousFileThatCannotBeReplacedIsAProblem() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "old");
    Files.createDirectories(folder.resolve("a-previous.xlsx").resolve("in the way"));
    assertProblem(
        ProblemCode.OUTPUT_LOCKED,
        "a-previous.xlsx",
        write("a.xlsx", ExistingFile.KEEP_AS_PREVIOUS, "new"));
    assertEquals(List.of("a.xlsx=old"), files());
  }

  @Test
  void aFaultOfTheMachineIsAProblemAndLeavesTheOldFile() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "old");
    Optional<Problem> problem =
        SafeFile.write(
            folder.resolve("a.xlsx"),
            ExistingFile.KEEP_AS_PREVIOUS,
            out -> {
              out.write(1);
              throw new IOException("No space left on device");
            });
    assertProblem(ProblemCode.OUTPUT_FAILED, "a.xlsx", problem);
    assertEquals(List.of("No space left on device"), problem.orElseThrow().details());
    assertEquals(List.of("a.xlsx=old"), files());
  }

  @Test
  void aFaultOfTheProgramLeavesTheOldFile() throws IOException {
    Files.writeString(folder.resolve("a.xlsx"), "old");
    assertThrows(
        IllegalStateException.class,
        () ->
            SafeFile.write(
                folder.resolve("a.xlsx"),
                ExistingFile.REPLACE,
                out -> {
                  throw new IllegalStateException();
                }));
    assertEquals(List.of("a.xlsx=old"), files());
  }

  private Optional<Problem> write(String name, ExistingFile old, String words) {
    return SafeFile.write(folder.resolve(name), old, out -> out.write(words.getBytes(UTF_8)));
  }

  private static void assertProblem(ProblemCode code, String file, Optional<Problem> problem) {
    assertEquals(code, problem.orElseThrow().code());
    assertEquals(file, problem.orElseThrow().place().file());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(SafeFileTest::shown).toList();
    }
  }

  private static String shown(Path file) {
    try {
      return file.getFileName() + "=" + Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
