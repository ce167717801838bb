package lytebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import lytebook.app.Lytebook;
import lytebook.log.date.DateOrder;
import lytebook.log.rows.ColumnMap;
import lytebook.read.ReadOptions;
import lytebook.read.log.ColumnMapFile;
import lytebook.reference.Authority;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a log is read, and which days of it. */
final class LogOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "Order of dates such as 3/2/2026: dmy or mdy.")
  @Nullable DateOrder dateOrder;

  @Option(
      names = "--map",
      paramLabel = "COLUMNS",
      description =
          "Which column of the table is which, by header or letter:"
              + " \"Food=Item,Date=B,Magnesium (mg)=Mg\".")
  private @Nullable String mapWords;

  @Option(
      names = "--first-day",
      paramLabel = "DATE",
      description = "Date of the first day, where a log says Monday or Day 1 instead of dates.")
  private @Nullable LocalDate firstDay;

  private @Nullable ColumnMap map;

  @Option(
      names = "--client",
      paramLabel = "CODE",
      description = "Whose log to take from a file of several people; may be given again.")
  List<String> clients = List.of();

  @Option(names = "--from", paramLabel = "DATE", description = "First day, such as 2026-03-02.")
  @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "Last day.")
  @Nullable LocalDate to;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Day of the run, for repeatable output.")
  LocalDate today = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--my-foods",
      paramLabel = "FILE",
      description = "Remembered choices; my-foods.csv beside the log if not given.")
  @Nullable Path myFoods;

  /** The first day must not lie after the last, and a mapping must be one. */
  void check() {
    try {
      map = mapWords == null ? null : ColumnMapFile.parse(mapWords);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--map: " + e.getMessage(), e);
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          command.commandLine(),
          "--from " + from + " lies after --to " + to + ": swap the two dates.");
    }
  }

  ReadOptions options() {
    return new ReadOptions(today, dateOrder, firstDay, map);
  }

  Lytebook.Settings settings(@Nullable Authority targets) {
    return new Lytebook.Settings(today, targets, myFoods);
  }

  /** The mapping given, to be kept beside the log; null when none was. */
  @Nullable ColumnMap map() {
    return map;
  }
}
