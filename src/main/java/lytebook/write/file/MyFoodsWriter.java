package lytebook.write.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lytebook.memory.Memory;
import lytebook.memory.MyFoodsRow;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.own.MyFoods;
import lytebook.read.own.MyFoodsCsv;

/**
 * Saves what is to be remembered in {@code my-foods.csv}. The file is read once more under a lock,
 * so that two runs at a time lose nothing of each other's.
 */
public final class MyFoodsWriter {
  private static final int PAUSE_MILLIS = 50;

  private final MyFoodsCsv reader;
  private final MyFoodsRow rows;
  private final int waitMillis;

  /**
   * @param reader reads the file again
   * @param waitMillis how long to wait for another run to finish with the file
   */
  public MyFoodsWriter(MyFoodsCsv reader, Nutrients nutrients, int waitMillis) {
    this.reader = reader;
    this.rows = new MyFoodsRow(nutrients);
    this.waitMillis = waitMillis;
  }

  /**
   * Changes what the file remembers; it is written only if that makes a difference.
   *
   * @param change what is to be remembered, from what is remembered by then
   * @return why it could not be saved, the file then being as it was; empty when it was
   */
  public Optional<Problem> save(Path file, UnaryOperator<Memory> change) {
    String lockName = file.getFileName() + ".lock";
    Path lock = file.resolveSibling(lockName);
    try {
      if (!takes(lock)) {
        return SafeFile.problem(ProblemCode.MY_FOODS_LOCKED, file, lockName);
      }
    } catch (IOException e) {
      return SafeFile.problem(ProblemCode.MY_FOODS_NOT_SAVED, file, lockName);
    }
    try {
      return saveLocked(file, change);
    } finally {
      release(lock);
    }
  }

  private boolean takes(Path lock) throws IOException {
    for (int waited = 0; ; waited += PAUSE_MILLIS) {
      try {
        Files.createFile(lock);
        return true;
      } catch (FileAlreadyExistsException e) {
        if (waited >= waitMillis || !paused()) {
          return false;
        }
      }
    }
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void release(Path lock) {
    try {
      Files.deleteIfExists(lock);
    } catch (IOException e) {
      // The next run says which file is in the way.
    }
  }

  private Optional<Problem> saveLocked(Path file, UnaryOperator<Memory> change) {
    MyFoods now = reader.read(file);
    if (!now.isUsable()) {
      return now.problems().stream().findFirst();
    }
    Memory changed = change.apply(now.memory());
    if (changed.all().equals(now.memory().all())) {
      return Optional.empty();
    }
    return SafeFile.write(
        file, SafeFile.ExistingFile.REPLACE, out -> write(now.with(changed), out));
  }

  private void write(MyFoods foods, OutputStream out) throws IOException {
    List<List<String>> table = new ArrayList<>(List.of(MyFoodsRow.COLUMNS));
    for (RememberedDecision one : foods.memory().all()) {
      table.add(rows.cells(one).stream().map(MyFoodsWriter::withMark).toList());
    }
    CsvWriter.write(table, foods.delimiter(), out);
    for (String row : foods.kept()) {
      out.write((row + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A spreadsheet would read such a cell as a formula. */
  private static String withMark(String cell) {
    return !cell.isEmpty() && "=+-@'\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
