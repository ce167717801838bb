package lytebook.usda;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lytebook.problem.ProblemCode;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a FoodData Central download, from the folder or the .zip it came in, or from the
 * one folder inside that. Nothing is unpacked to the disk; a table is read as a stream.
 */
record FdcDownload(Opener files) implements Closeable {
  static final String FOODS = "food.csv";
  static final String NUTRIENTS_OF_FOODS = "food_nutrient.csv";

  private static final int MARK = 0xFEFF;
  private static final int BUFFER = 1 << 16;

  /** Opens a file of the download; null when it has none of the name. */
  private interface Opener extends Closeable {
    @Nullable InputStream open(String name) throws IOException;

    boolean has(String name);
  }

  /**
   * Opens a download.
   *
   * @param place the folder or .zip file
   * @throws DownloadException when it holds no download, or more than one
   */
  static FdcDownload open(Path place) throws IOException {
    FdcDownload opened =
        new FdcDownload(Files.isDirectory(place) ? new InFolder(folder(place)) : zip(place));
    for (String needed : List.of(FOODS, NUTRIENTS_OF_FOODS)) {
      if (!opened.has(needed)) {
        opened.close();
        throw incomplete("it has no " + needed);
      }
    }
    return opened;
  }

  /** Whether the download has a table. */
  boolean has(String table) {
    return files.has(table);
  }

  /** Hands on the rows of a table, one after the other; none when the download lacks it. */
  void forEach(String table, Consumer<TableRow> each) throws IOException {
    try (InputStream in = files.open(table)) {
      if (in != null) {
        Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
        text.mark(1);
        if (text.read() != MARK) {
          text.reset();
        }
        Tables.forEach(table, text, each);
      }
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }

  private static DownloadException incomplete(String why) {
    return new DownloadException(ProblemCode.DOWNLOAD_INCOMPLETE, why);
  }

  private static Path folder(Path place) throws IOException {
    if (Files.isRegularFile(place.resolve(FOODS))) {
      return place;
    }
    try (Stream<Path> inside = Files.list(place)) {
      List<Path> found =
          inside.filter(path -> Files.isRegularFile(path.resolve(FOODS))).sorted().toList();
      if (found.size() > 1) {
        throw incomplete("it holds " + found.size() + " of them; name one");
      }
      return found.isEmpty() ? place : found.get(0);
    }
  }

  private static InZip zip(Path place) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(place.toFile());
    } catch (ZipException e) {
      throw incomplete("it is neither a folder nor a whole .zip file");
    }
    List<String> found =
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.equals(FOODS) || name.endsWith("/" + FOODS))
            .filter(name -> !name.startsWith("__MACOSX/"))
            .toList();
    if (found.size() > 1) {
      zip.close();
      throw incomplete("it holds " + found.size() + " of them; unpack it and name one folder");
    }
    String start = found.isEmpty() ? "" : found.get(0);
    return new InZip(zip, start.substring(0, Math.max(0, start.length() - FOODS.length())));
  }

  private record InFolder(Path folder) implements Opener {
    @Override
    public boolean has(String name) {
      return Files.isRegularFile(folder.resolve(name));
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
      return has(name) ? Files.newInputStream(folder.resolve(name)) : null;
    }

    @Override
    public void close() {
      // Each stream is closed by its reader.
    }
  }

  private record InZip(ZipFile zip, String start) implements Opener {
    @Override
    public boolean has(String name) {
      return zip.getEntry(start + name) != null;
    }

    @Override
    public @Nullable InputStream open(String name) throws IOException {
      ZipEntry entry = zip.getEntry(start + name);
      return entry == null
          ? null
          : new UnpackGuard(zip.getInputStream(entry), name, entry.getCompressedSize());
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
