package lytebook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lytebook.problem.Problem;
import lytebook.problem.ProblemWording;
import lytebook.read.table.ReportWordsCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder under {@code read-cases} holds a log and, in {@code expected.txt}, what must be read
 * from it: the entries, then each problem with its place, the user's row, what is wrong and the
 * fix.
 */
class ReadCasesTest {
  private static final ProblemWording WORDING = ReportWordsCsv.problems();
  private static final int FEWEST_CASES = 20;

  static List<String> cases() throws IOException, URISyntaxException {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  private static Path root() throws URISyntaxException {
    URL url = Objects.requireNonNull(ReadCasesTest.class.getResource("/lytebook/read-cases"));
    return Path.of(url.toURI());
  }

  @Test
  void casesAreSeen() throws Exception {
    assertTrue(cases().size() >= FEWEST_CASES, cases().toString());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsExpected(String name) throws Exception {
    Path folder = root().resolve(name);
    Path log = folder.resolve("log.csv");
    byte[] before = Files.readAllBytes(log);
    String expected = Files.readString(folder.resolve("expected.txt"), StandardCharsets.UTF_8);
    assertEquals(expected, told(Logs.result(log)), name);
    assertEquals(
        new String(before, StandardCharsets.ISO_8859_1),
        Files.readString(log, StandardCharsets.ISO_8859_1),
        "the input is never changed");
  }

  static String told(ReadResult result) {
    StringBuilder told = new StringBuilder();
    if (result instanceof ReadResult.Unreadable unreadable) {
      tell(told, unreadable.problem());
    } else if (result instanceof ReadResult.Readable readable) {
      readable
          .log()
          .entries()
          .forEach(e -> told.append(e.row()).append(": ").append(Logs.line(e)).append('\n'));
      readable.log().problems().forEach(problem -> tell(told, problem));
    }
    return told.toString();
  }

  private static void tell(StringBuilder told, Problem problem) {
    told.append('\n').append(problem.code()).append(' ').append(problem.severity()).append('\n');
    told.append(problem.place()).append('\n');
    told.append("  ").append(problem.excerpt()).append('\n');
    told.append("  ").append(WORDING.message(problem)).append('\n');
    told.append("  ").append(WORDING.fix(problem)).append('\n');
  }
}
