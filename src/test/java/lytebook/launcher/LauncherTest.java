package lytebook.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs a copy of the launcher with a Java and a Maven that only say what they were asked: the Java
 * prints its arguments and exits 7, the Maven notes each build and makes an empty jar.
 */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do printf '[%s]' "$argument"; done
      exit 7
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$PWD $*" >>"${0%/*}/builds"
      mkdir -p target/lib
      sleep "$SLOW"
      [ ! -f broken ] || { echo words of the compiler; exit 1; }
      : >target/lytebook.jar
      """;

  private record Run(int code, String out, String err) {}

  private Path folder;
  private Path home;
  private Path jdk;
  private Path tools;

  @BeforeEach
  void aCopyOfTheLauncher(@TempDir Path temporary) throws IOException {
    boolean posix = Files.isExecutable(Path.of("/bin/sh"));
    if (!posix) {
      System.out.println("Test skipped: no /bin/sh on this machine");
    }
    Assumptions.assumeTrue(posix, "no /bin/sh on this machine");
    folder = temporary.toRealPath();
    home = Files.createDirectories(folder.resolve("a folder/lyte book"));
    Files.copy(Path.of("lytebook"), home.resolve("lytebook"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("src/main"));
    for (String source : List.of("pom.xml", "foods.csv", "src/main/A.java")) {
      Files.writeString(home.resolve(source), "");
    }
    jdk = folder.resolve("a jdk");
    program(jdk.resolve("bin/java"), JAVA);
    program(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    release("17.0.15");
    tools = folder.resolve("tools");
    program(tools.resolve("mvn"), MAVEN);
  }

  @Test
  void buildsOnceAndPassesArgumentsAndExitCode() throws Exception {
    Run first = run("report", "my log.xlsx", "", "*");
    assertEquals(7, first.code(), first.err());
    assertTrue(first.out().contains("-jar][" + home + "/target/lytebook.jar]"), first.out());
    assertTrue(first.out().endsWith("[report][my log.xlsx][][*]"), first.out());
    assertTrue(first.err().contains("building"), first.err());
    assertEquals(List.of(home + " -q -B -ntp -Dmaven.test.skip=true package"), builds());
    assertEquals(new Run(7, first.out(), ""), run("report", "my log.xlsx", "", "*"));
    assertEquals(1, builds().size());
  }

  @Test
  void buildsAgainWhenASourceIsNewerOrGone() throws Exception {
    run();
    List<String> sources = List.of("pom.xml", "foods.csv", "src/main/A.java");
    for (String source : sources) {
      Files.setLastModifiedTime(
          home.resolve(source), FileTime.from(Instant.now().plusSeconds(3600)));
      int before = builds().size();
      run();
      assertEquals(before + 1, builds().size(), source);
      Files.setLastModifiedTime(home.resolve(source), FileTime.from(Instant.EPOCH));
    }
    run();
    assertEquals(1 + sources.size(), builds().size());
    Files.delete(home.resolve("src/main/A.java"));
    run();
    assertEquals(2 + sources.size(), builds().size());
    Files.delete(home.resolve("target/lytebook.jar"));
    run();
    assertEquals(3 + sources.size(), builds().size());
  }

  @Test
  void aFailedBuildSaysItsWordsAndIsTriedAgain() throws Exception {
    run();
    Files.writeString(home.resolve("broken"), "");
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(3600)));
    for (int i = 0; i < 2; i++) {
      Run failed = run();
      assertEquals(70, failed.code());
      assertEquals("", failed.out());
      assertTrue(failed.err().contains("words of the compiler"), failed.err());
      assertTrue(failed.err().contains("build failed"), failed.err());
    }
    assertEquals(3, builds().size());
    assertFalse(Files.isSymbolicLink(home.resolve("target/build.lock")));
    Files.delete(home.resolve("broken"));
    assertEquals(7, run().code());
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    List<Process> runs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      runs.add(start(home.resolve("lytebook"), folder, "1").start());
    }
    for (Process process : runs) {
      assertEquals(7, finish(process).code());
    }
    assertEquals(1, builds().size());
  }

  @Test
  void theLockOfADeadBuildIsTakenOver() throws Exception {
    Process dead = new ProcessBuilder("/bin/sh", "-c", "exit 0").start();
    dead.waitFor();
    Files.createDirectories(home.resolve("target"));
    Files.createSymbolicLink(home.resolve("target/build.lock"), Path.of(Long.toString(dead.pid())));
    assertEquals(7, run().code());
    assertEquals(1, builds().size());
  }

  @Test
  void worksThroughASymbolicLinkFromAnotherFolder() throws Exception {
    Path link = folder.resolve("bin link");
    Files.createSymbolicLink(link, Path.of("a folder/lyte book/lytebook"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Run run = finish(start(link, elsewhere, "0", "--version").start());
    assertEquals(7, run.code(), run.err());
    assertTrue(run.out().contains(home + "/target/lytebook.jar"), run.out());
  }

  @Test
  void anOldJavaIsSaidAndANewerOneOnThePathTaken() throws Exception {
    release("11.0.20");
    Run old = run();
    assertEquals(70, old.code());
    assertTrue(old.err().contains("needs Java 17 or newer (found version 11)"), old.err());
    assertEquals(1, old.err().lines().count(), old.err());
    release("1.8.0_392");
    assertTrue(run().err().contains("(found version 8)"));
    program(tools.resolve("java"), JAVA.replace("for argument", version("21-ea")));
    program(tools.resolve("javac"), "#!/bin/sh\n");
    assertEquals(7, run().code());
  }

  private static String version(String version) {
    return "if [ \"$1\" = -version ]; then echo 'openjdk version \""
        + version
        + "\" 2023' >&2; exit; fi\nfor argument";
  }

  @Test
  void aMissingMavenOrCompilerIsSaidInOneSentence() throws Exception {
    Files.delete(tools.resolve("mvn"));
    Run noMaven = run();
    assertEquals(70, noMaven.code());
    assertTrue(noMaven.err().contains("needs Maven to build"), noMaven.err());
    assertEquals(1, noMaven.err().lines().count(), noMaven.err());
    program(tools.resolve("mvn"), MAVEN);
    Files.delete(jdk.resolve("bin/javac"));
    Run noCompiler = run();
    assertEquals(70, noCompiler.code());
    assertTrue(noCompiler.err().contains("JDK"), noCompiler.err());
  }

  @Test
  void aReleaseRunsTheJarBesideItAndNeedsNoMaven() throws Exception {
    Files.delete(home.resolve("pom.xml"));
    Files.createFile(home.resolve("lytebook.jar"));
    Files.delete(tools.resolve("mvn"));
    Run release = run("check", "log.csv");
    assertEquals(7, release.code(), release.err());
    assertTrue(release.out().contains("-jar][" + home + "/lytebook.jar]"), release.out());
    assertEquals("", release.err());
  }

  /**
   * No Windows runs these tests: at least every jump has one place to land, and no text is cut off.
   */
  @Test
  void everyJumpOfTheWindowsLauncherHasOneTarget() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("lytebook.cmd"));
    List<String> labels =
        lines.stream().filter(line -> line.startsWith(":")).map(String::strip).sorted().toList();
    assertEquals(labels.stream().distinct().toList(), labels);
    Set<String> jumps = new TreeSet<>();
    for (String line : lines) {
      Matcher jump = Pattern.compile("(?:goto|call) (:\\w+)").matcher(line);
      while (jump.find()) {
        jumps.add(jump.group(1));
      }
    }
    assertEquals(jumps, new TreeSet<>(labels));
  }

  private void release(String version) throws IOException {
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private static void program(Path path, String script) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, script);
    assertTrue(path.toFile().setExecutable(true));
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(tools.resolve("builds"));
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return finish(start(home.resolve("lytebook"), folder, "0", arguments).start());
  }

  private ProcessBuilder start(Path launcher, Path from, String slow, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile());
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("PATH", tools + ":" + withoutMavenAndJava());
    builder.environment().put("SLOW", slow);
    return builder;
  }

  /** The machine's own tools, less its Maven and Java. */
  private Path withoutMavenAndJava() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own tools"));
    for (String tool :
        List.of(
            "basename",
            "cat",
            "dirname",
            "find",
            "head",
            "ln",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sed",
            "sleep")) {
      for (String place : List.of("/bin", "/usr/bin")) {
        Path there = Path.of(place, tool);
        if (Files.exists(there) && !Files.exists(own.resolve(tool))) {
          program(own.resolve(tool), "#!/bin/sh\nexec " + there + " \"$@\"\n");
        }
      }
    }
    return own;
  }

  private static Run finish(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher did not end");
    return new Run(process.exitValue(), out, err);
  }
}
