package lytebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.app.Lytebook;
import lytebook.app.ProgramTables;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.assess.Verdict;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.problem.Severity;
import lytebook.report.PlanSentences;
import lytebook.report.Report;
import lytebook.report.RowCounts;
import lytebook.total.Totals;

/** The short words to the person at the terminal. */
record Terminal(PrintWriter err, ProgramTables data) {
  /** Problems of one kind shown before "and n more". */
  private static final int SHOWN_OF_A_KIND = 3;

  /** Faults shown of those that stop a run before "and n more". */
  private static final int SHOWN_OF_A_STOP = 10;

  /** What needs attention, that which keeps rows out of the sums first. */
  private static final List<Severity> OPEN = List.of(Severity.NOT_COUNTED, Severity.IN_DOUBT);

  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cntrl}\\x80-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

  /** Whether a row is not counted or counted in doubt. */
  static boolean needsAttention(Report report) {
    return report.problems().stream().anyMatch(problem -> OPEN.contains(problem.severity()));
  }

  /** A file that could not be used, or an output that could not be written. */
  void stopped(Problem problem) {
    stopped(err, data.problemWording(), List.of(problem));
  }

  /** Several faults that stop the run, the first of them in full. */
  static void stopped(PrintWriter err, ProblemWording words, List<Problem> problems) {
    for (Problem problem : problems.subList(0, Math.min(SHOWN_OF_A_STOP, problems.size()))) {
      err.println(onOneLine(problem.place() + ": " + saying(words, problem)));
      if (!problem.excerpt().isEmpty()) {
        err.println(onOneLine("  " + problem.excerpt()));
      }
    }
    if (problems.size() > SHOWN_OF_A_STOP) {
      err.printf(Locale.ROOT, "and %,d more%n", problems.size() - SHOWN_OF_A_STOP);
    }
  }

  /** What kept a log from its report, or a file from being written; whether all went well. */
  boolean ended(Path log, Lytebook.Outcome outcome) {
    outcome.problems().forEach(this::stopped);
    if (outcome.report() == null && outcome.problems().isEmpty()) {
      err.println(log.getFileName() + ": no row has a date in the period. Check --from and --to.");
    }
    return outcome.report() != null && outcome.problems().isEmpty();
  }

  private static String saying(ProblemWording words, Problem problem) {
    return words.message(problem) + " " + words.fix(problem);
  }

  private void line(String words) {
    err.println(onOneLine(words));
  }

  /** A user's words without what would move or colour a terminal: line ends, controls, turns. */
  static String onOneLine(String words) {
    return CONTROLS.matcher(words).replaceAll(" ");
  }

  /** What was read, how it stands, and what needs attention. */
  void checked(Report report) {
    read(report);
    attention(report);
  }

  /** The same with food ideas. */
  void reported(Report report) {
    read(report);
    err.println();
    planned(report);
    attention(report);
  }

  private void read(Report report) {
    Totals totals = report.totals();
    err.printf(
        Locale.ROOT,
        "%s: %,d rows read, %s to %s, %d of %d days complete%n",
        report.log().file(),
        report.log().rowsRead(),
        totals.from(),
        totals.to(),
        totals.completeDays(),
        totals.calendarDays());
    if (!report.log().dialect().isEmpty()) {
      String code = report.log().person().code();
      line("recognised as " + report.log().dialect() + (code.isEmpty() ? "" : ", client " + code));
    }
    rows(report);
    err.println();
    results(report);
  }

  /** At most three lines of food ideas, or the sentence why there are none. */
  void planned(Report report) {
    err.println(data.sentences().say("plan.title", report.plan().firstDay()));
    new PlanSentences(report.plan(), data.nutrients(), data.sentences())
        .summary()
        .forEach(words -> line("  " + words));
  }

  /** The report's path, last, where the eye falls. */
  void written(Path report) {
    err.println();
    err.println("Report: " + report);
  }

  private void rows(Report report) {
    RowCounts counts = report.rowCounts();
    err.printf(
        Locale.ROOT,
        "%,d rows: %,d sure, %,d guessed, %,d not counted%s; %,d amounts assumed%n",
        counts.rows(),
        counts.sure(),
        counts.guessed(),
        counts.notCounted(),
        counts.leftOut() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d left out by you", counts.leftOut()),
        counts.assumed());
  }

  private void results(Report report) {
    for (NutrientResult result : report.assessment().nutrients()) {
      OptionalDouble mean = result.evidence().mean();
      if (mean.isEmpty()) {
        if (result.evidence().days() > 0) {
          err.printf(Locale.ROOT, "  %-10s %-8s%n", result.nutrient().name(), "not known");
        }
        continue;
      }
      String goal =
          result.goal().isPresent()
              ? String.format(
                  Locale.ROOT,
                  "%5.0f %% of %,.0f",
                  100 * result.shareOfGoal().orElse(0),
                  result.goal().getAsDouble())
              : "";
      err.printf(
          Locale.ROOT,
          "  %-10s %8s %,7.0f %-4s %-16s %s%n",
          result.nutrient().name(),
          result.evidence().isLowerBound() ? "at least" : "",
          mean.getAsDouble(),
          result.nutrient().unit(),
          goal,
          result.verdict() == Verdict.NO_TARGET
              ? ""
              : data.verdictWords().of(result.verdict()).text());
      if (result.limitVerdict() == Verdict.ABOVE_LIMIT) {
        err.printf(
            Locale.ROOT,
            "  %-10s %s: %,.0f %s%n",
            "",
            data.verdictWords().of(Verdict.ABOVE_LIMIT).text(),
            result.upperLimit().orElseThrow(),
            result.nutrient().unit());
      }
    }
  }

  /** Problems grouped by kind, those that keep rows out of the sums first. */
  private void attention(Report report) {
    Map<ProblemCode, List<Problem>> byCode =
        report.problems().stream()
            .filter(problem -> OPEN.contains(problem.severity()))
            .filter(problem -> problem.code() != ProblemCode.AMOUNT_ASSUMED)
            .filter(problem -> problem.code() != ProblemCode.PORTION_ASSUMED)
            .sorted(Comparator.comparing(problem -> OPEN.indexOf(problem.severity())))
            .collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()));
    if (byCode.isEmpty()) {
      return;
    }
    err.println();
    err.println("Needs your eye:");
    for (List<Problem> problems : byCode.values()) {
      problems.stream().limit(SHOWN_OF_A_KIND).forEach(this::problem);
      if (problems.size() > SHOWN_OF_A_KIND) {
        err.printf(Locale.ROOT, "  and %,d more like it%n", problems.size() - SHOWN_OF_A_KIND);
      }
    }
  }

  private void problem(Problem problem) {
    line("  " + problem.place() + ": " + problem.excerpt());
    line("      " + saying(data.problemWording(), problem));
  }
}
