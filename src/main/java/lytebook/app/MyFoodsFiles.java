package lytebook.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import lytebook.memory.Memory;
import lytebook.problem.Problem;
import lytebook.read.own.MyFoods;
import lytebook.read.own.MyFoodsCsv;
import lytebook.write.file.MyFoodsWriter;
import org.jspecify.annotations.Nullable;

/** The files of remembered decisions of one run: each read once, and written once at its end. */
final class MyFoodsFiles {
  private static final int WAIT_MILLIS = 10_000;

  private final @Nullable Path named;
  private final MyFoodsCsv reader;
  private final MyFoodsWriter writer;
  private final Map<Path, MyFoods> files = new LinkedHashMap<>();
  private final Map<Path, UnaryOperator<Memory>> changes = new LinkedHashMap<>();

  /**
   * @param named the file the user names; null for the one beside each log
   */
  MyFoodsFiles(@Nullable Path named, ProgramTables data) {
    this.named = named;
    reader = new MyFoodsCsv(data.words(), data.nutrients());
    writer = new MyFoodsWriter(reader, data.nutrients(), WAIT_MILLIS);
  }

  private Path fileOf(Path log) {
    Path file = named == null ? log.resolveSibling(MyFoodsCsv.NAME) : named;
    return file.toAbsolutePath().normalize();
  }

  /** What is remembered for a log, with what this run has learnt so far. */
  Memory memory(Path log) {
    return file(log).memory();
  }

  /** What of the file cannot be used. */
  List<Problem> problems(Path log) {
    return file(log).problems();
  }

  private MyFoods file(Path log) {
    return files.computeIfAbsent(fileOf(log), reader::read);
  }

  /** Takes on what was decided about a log. */
  void remember(Path log, UnaryOperator<Memory> change) {
    MyFoods file = file(log);
    files.put(fileOf(log), file.with(change.apply(file.memory())));
    if (file.isUsable()) {
      changes.merge(fileOf(log), change, (one, next) -> memory -> next.apply(one.apply(memory)));
    }
  }

  /** Saves all files that change; what could not be saved is among the problems. */
  List<Problem> save() {
    List<Problem> problems = new ArrayList<>();
    changes.forEach((file, change) -> writer.save(file, change).ifPresent(problems::add));
    return problems;
  }
}
