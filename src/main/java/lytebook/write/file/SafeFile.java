package lytebook.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.FileName;

/**
 * Writes a file so that a crash leaves the old one or the new one whole: beside its place first,
 * then moved into it.
 */
public final class SafeFile {

  /** Writes what the file shall hold. */
  public interface ContentWriter {
    void write(OutputStream out) throws IOException;
  }

  /** What becomes of a file that is already there. */
  public enum ExistingFile {
    /** It is replaced. */
    REPLACE,
    /** A copy of it is kept as {@link #previous}, in place of an earlier copy. */
    KEEP_AS_PREVIOUS
  }

  private SafeFile() {}

  /**
   * Writes a file.
   *
   * @param target where it shall stand; its folder must exist
   * @param old what becomes of a file that is already there
   * @param content writes what it holds
   * @return why it could not be written, the old file then being as it was; empty when it was
   */
  public static Optional<Problem> write(Path target, ExistingFile old, ContentWriter content) {
    Path whole = target.toAbsolutePath().normalize();
    Optional<Problem> inTheWay = inTheWay(whole);
    if (inTheWay.isPresent()) {
      return inTheWay;
    }
    try {
      Path real = Files.isSymbolicLink(whole) && Files.exists(whole) ? whole.toRealPath() : whole;
      return replace(real, old, content);
    } catch (IOException e) {
      return problem(ProblemCode.OUTPUT_FAILED, whole, reason(e));
    }
  }

  /** Why a file cannot be written, as far as can be told before; empty when it can. */
  public static Optional<Problem> inTheWay(Path target) {
    Path whole = target.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (Files.isDirectory(whole) || folder == null) {
      return problem(ProblemCode.OUTPUT_IS_A_FOLDER, whole);
    }
    if (!Files.isDirectory(folder)) {
      return problem(ProblemCode.OUTPUT_FOLDER_MISSING, whole, folder.toString());
    }
    return Files.exists(whole) && !Files.isWritable(whole)
        ? problem(ProblemCode.OUTPUT_LOCKED, whole)
        : Optional.empty();
  }

  /** Where a copy of the old file is kept: {@code week-report-previous.xlsx}. */
  public static Path previous(Path target) {
    String name = String.valueOf(target.getFileName());
    String stem = FileName.stem(name);
    return target.resolveSibling(stem + "-previous" + name.substring(stem.length()));
  }

  private static Optional<Problem> replace(Path target, ExistingFile old, ContentWriter content)
      throws IOException {
    Path fresh = beside(target);
    try {
      writeWhole(fresh, content);
      if (old == ExistingFile.KEEP_AS_PREVIOUS && Files.exists(target)) {
        Optional<Problem> locked = keep(target);
        if (locked.isPresent()) {
          return locked;
        }
      }
      return move(fresh, target);
    } catch (AccessDeniedException e) {
      return problem(ProblemCode.OUTPUT_NOT_ALLOWED, target);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Optional<Problem> keep(Path target) throws IOException {
    Path copy = beside(target);
    try {
      Files.copy(target, copy);
      return move(copy, previous(target));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Path beside(Path file) {
    return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
  }

  private static void writeWhole(Path file, ContentWriter content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      content.write(out);
      out.flush();
      channel.force(true);
    }
  }

  private static Optional<Problem> move(Path from, Path to) throws IOException {
    try {
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
      return Optional.empty();
    } catch (FileSystemException e) {
      return problem(ProblemCode.OUTPUT_LOCKED, to);
    }
  }

  /** A problem of a file, which is named without its folders. */
  public static Optional<Problem> problem(ProblemCode code, Path file, String... details) {
    Place place = Place.ofFile(String.valueOf(file.getFileName()));
    return Optional.of(Problem.of(code, place, "", details));
  }

  /** The machine's own words for what went wrong. */
  private static String reason(IOException fault) {
    String words =
        fault instanceof FileSystemException files ? files.getReason() : fault.getMessage();
    return words == null ? fault.getClass().getSimpleName() : words;
  }
}
