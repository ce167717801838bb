package lytebook.oracle;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * LibreOffice without a window, as a calculator that knows nothing of our engine. Each run has a
 * profile of its own in which a workbook is always calculated anew when it is opened.
 */
public final class LibreOffice {
  /** Set on machines where the tests that need LibreOffice must not be skipped. */
  private static final String NEEDED = "LYTEBOOK_TESTS_NEED_LIBREOFFICE";

  private static final Duration TIME_LIMIT = Duration.ofMinutes(3);

  /** 0 = always (1 = never, 2 = ask), in the settings of LibreOffice Calc. */
  private static final String ALWAYS_RECALCULATE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
      </oor:items>
      """;

  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/lib/libreoffice/program/soffice",
          "/opt/libreoffice/program/soffice",
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.com");

  private final Path program;

  private LibreOffice(Path program) {
    this.program = program;
  }

  /** LibreOffice on this machine; empty when there is none. */
  public static Optional<LibreOffice> find() {
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .filter(folder -> !folder.isEmpty())
            .flatMap(
                folder -> Stream.of(Path.of(folder, "soffice"), Path.of(folder, "soffice.com")));
    return Stream.concat(onPath, USUAL_PLACES.stream().map(Path::of))
        .filter(Files::isExecutable)
        .findFirst()
        .map(LibreOffice::new);
  }

  /** LibreOffice on this machine; without it the test is skipped, or fails where it is needed. */
  public static LibreOffice orSkip() {
    Optional<LibreOffice> found = find();
    if (found.isEmpty()) {
      String reason = "LibreOffice (soffice) is not on this machine";
      System.out.println("Test skipped: " + reason);
      Assertions.assertNull(System.getenv(NEEDED), reason + ", and " + NEEDED + " is set");
      Assumptions.abort(reason);
    }
    return found.orElseThrow();
  }

  /** Opens workbooks, calculates every formula, and saves them under the same names elsewhere. */
  public List<Path> recalculate(List<Path> workbooks, Path folder) throws IOException {
    return convert(workbooks, "xlsx", folder);
  }

  /**
   * Opens files and saves them in another format; one start serves all of them.
   *
   * @param files files with different names, none of them in {@code folder}
   * @param format file ending such as {@code xlsx}, {@code pdf} or {@code png}
   * @param folder where the results go, under the same names; made if it is not there
   * @return the results, in the order of the files
   */
  public List<Path> convert(List<Path> files, String format, Path folder) throws IOException {
    List<Path> results = files.stream().map(file -> folder.resolve(nameIn(format, file))).toList();
    if (results.stream().distinct().count() != files.size()
        || results.stream().anyMatch(files::contains)) {
      throw new IllegalArgumentException("files would overwrite one another: " + files);
    }
    Files.createDirectories(folder);
    Path profile = Files.createTempDirectory("lytebook-soffice");
    try {
      Path settings = Files.createDirectories(profile.resolve("user"));
      Files.writeString(settings.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
      List<String> command = new ArrayList<>();
      command.add(program.toString());
      command.add("-env:UserInstallation=" + profile.toUri());
      command.addAll(List.of("--headless", "--norestore", "--nologo", "--convert-to", format));
      command.addAll(List.of("--outdir", folder.toAbsolutePath().toString()));
      files.forEach(file -> command.add(file.toAbsolutePath().toString()));
      run(command, profile.resolve("output.txt"), results);
    } finally {
      delete(profile);
    }
    return results;
  }

  private static void run(List<String> command, Path output, List<Path> results)
      throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!ended(process)) {
      throw new IOException("LibreOffice did not end within " + TIME_LIMIT.toSeconds() + " s");
    }
    List<Path> missing = results.stream().filter(result -> !Files.exists(result)).toList();
    if (process.exitValue() != 0 || !missing.isEmpty()) {
      throw new IOException(
          "LibreOffice ended with "
              + process.exitValue()
              + " and did not write "
              + missing
              + ": "
              + Files.readString(output, StandardCharsets.UTF_8));
    }
  }

  private static boolean ended(Process process) throws IOException {
    try {
      return process.waitFor(TIME_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while LibreOffice ran", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String nameIn(String format, Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "") + "." + format;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      below
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.deleteIfExists(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
