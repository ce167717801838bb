package lytebook.dialect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.log.DayMark;
import lytebook.log.Entry;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** Parts the entries of a file by the people they belong to, and marks their complete days. */
record LogsByClient(
    Dialect dialect,
    DialectCells cells,
    StatedColumns columns,
    List<StatedEntries.ExportRow> rows,
    Place file) {
  /** A day with less is not taken for complete unless the program says so. */
  private static final double LEAST_KCAL = 500;

  /** What is gathered of one person. */
  private static final class Gathered {
    final List<Entry> entries = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final Map<LocalDate, Boolean> flags = new HashMap<>();
    final Map<LocalDate, Double> kcal = new HashMap<>();
  }

  List<DialectLog> logs(List<Entry> entries, List<Problem> problems) {
    Map<String, Gathered> byClient = new LinkedHashMap<>();
    Map<Integer, String> clientOfRow = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String client = rows.get(i).client();
      clientOfRow.put(rows.get(i).row().number(), client);
      Gathered gathered = byClient.computeIfAbsent(client, key -> new Gathered());
      Entry entry = entries.get(i);
      gathered.entries.add(entry);
      LocalDate date = entry.date();
      if (date != null) {
        Optional<Boolean> flag = cells.isCompleted(rows.get(i).row());
        flag.ifPresent(said -> gathered.flags.merge(date, said, Boolean::logicalAnd));
        gathered.kcal.merge(date, columns.kcal(i), Double::sum);
      }
    }
    for (Problem problem : problems) {
      String client = clientOfRow.get(problem.place().row());
      byClient.forEach(
          (code, gathered) -> {
            if (client == null || client.equals(code)) {
              gathered.problems.add(problem);
            }
          });
    }
    byClient.values().forEach(this::sayNotMarked);
    List<DialectLog> logs = new ArrayList<>();
    byClient.forEach(
        (code, one) -> logs.add(new DialectLog(code, one.entries, marks(one), one.problems)));
    return logs;
  }

  private void sayNotMarked(Gathered one) {
    long not = one.flags.values().stream().filter(said -> !said).count();
    if (not > 0 && dialect.rowIs() == Dialect.RowType.DAY) {
      one.problems.add(Problem.of(ProblemCode.DAYS_NOT_MARKED, file, "", Long.toString(not)));
    }
  }

  /** Days are complete where the program says so; sums of days also where it says nothing. */
  private Map<LocalDate, DayMark> marks(Gathered one) {
    Map<LocalDate, DayMark> marks = new HashMap<>();
    one.kcal.forEach(
        (date, kcal) -> {
          Boolean flag = one.flags.get(date);
          boolean isEnough = dialect.rowIs().isSum() && !(kcal < LEAST_KCAL);
          if (flag == null ? isEnough : flag) {
            marks.put(date, DayMark.YES);
          }
        });
    return marks;
  }
}
