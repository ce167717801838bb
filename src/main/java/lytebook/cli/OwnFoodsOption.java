package lytebook.cli;

import java.nio.file.Path;
import java.util.List;
import lytebook.app.ProgramTables;
import lytebook.read.own.OwnFoodsCsv;
import lytebook.read.own.OwnFoodsCsv.OwnFoods;
import picocli.CommandLine.Option;

/** Foods that the user brings along, beside those of the program. */
final class OwnFoodsOption {
  @Option(
      names = "--foods",
      paramLabel = "FILE",
      description =
          "Own foods, as foods import writes them or in the columns of foods.csv; may be given"
              + " several times. Their names come before the program's own.")
  List<Path> files = List.of();

  /** The tables of the program with the own foods; the command ends when those are at fault. */
  ProgramTables load() {
    ProgramTables data = ProgramTables.load();
    OwnFoods own = OwnFoodsCsv.read(files, data.nutrients());
    if (!own.problems().isEmpty()) {
      throw new ProgramCommand.StoppedException(own.problems());
    }
    return data.with(own.foods());
  }
}
