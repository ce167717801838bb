package lytebook.cli;

import java.time.LocalDate;
import java.util.List;
import lytebook.log.DateOrder;
import lytebook.read.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How a log is read, and which days of it. */
final class ReadOptionsMixin {
  @Option(
      names = "--date-order",
      paramLabel = "ORDER",
      description = "Order of dates such as 3/2/2026: dmy or mdy.")
  @Nullable DateOrder dateOrder;

  @Option(
      names = "--first-day",
      paramLabel = "DATE",
      description = "Day 1 of a file that numbers its days and gives no dates.")
  @Nullable LocalDate firstDay;

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
  @Nullable LocalDate today;

  /** The first day must not lie after the last. */
  void check(CommandLine commandLine) {
    if (from != null && to != null && from.isAfter(to)) {
      throw new ParameterException(
          commandLine, "--from " + from + " lies after --to " + to + ": swap the two dates.");
    }
  }

  LocalDate today() {
    return today == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : today;
  }

  ReadOptions options() {
    return new ReadOptions(today(), dateOrder, firstDay);
  }
}
