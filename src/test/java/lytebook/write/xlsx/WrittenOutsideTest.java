package lytebook.write.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes in a Java of its own, on the class path that users have: with the small schema library in
 * place of the tests' full one, which lacks classes that code may name by mistake.
 */
class WrittenOutsideTest {
  private final Path folder;

  WrittenOutsideTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What the other Java runs. */
  static final class Run {
    private Run() {}

    public static void main(String[] args) throws IOException {
      try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
        XlsxWriter.write(SampleBook.of(), out);
      }
    }
  }

  @Test
  void writesTheSameAndPrintsNothing() throws IOException, InterruptedException {
    Path written = folder.resolve("sample.xlsx");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                usersClassPath(),
                Run.class.getName(),
                written.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exit = process.waitFor();
    assertEquals("", Files.readString(said, StandardCharsets.UTF_8));
    assertEquals(0, exit);
    assertTrue(Files.size(written) > 0);
  }

  private static String usersClassPath() {
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(entry.contains("poi-ooxml-full") ? small(Path.of(entry)) : entry);
    }
    assertTrue(path.stream().anyMatch(entry -> entry.contains("poi-ooxml-lite")), "" + path);
    return String.join(File.pathSeparator, path);
  }

  /** The small library beside the full one, as the local repository lays them. */
  private static String small(Path full) {
    String sibling = full.toString().replace("poi-ooxml-full", "poi-ooxml-lite");
    Assumptions.assumeTrue(
        Files.exists(Path.of(sibling)), "skipped: no poi-ooxml-lite beside " + full);
    return sibling;
  }
}
