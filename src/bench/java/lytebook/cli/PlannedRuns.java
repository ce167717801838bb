package lytebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import lytebook.app.Runs;
import lytebook.app.SeededPeople;
import lytebook.plan.MadePlans;
import lytebook.plan.Plan;
import lytebook.report.Report;
import lytebook.write.xlsx.XlsxWriter;

/** Reports of seeded people, made anew each time. */
public final class PlannedRuns {
  private PlannedRuns() {}

  /** Match, totals, assessment and plan of the person of a seed. */
  public static Report report(long seed) {
    return SeededPeople.report(SeededPeople.log(seed), SeededPeople.authority(seed));
  }

  /** Size of the workbook of a report without a plan. */
  public static int written(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XlsxWriter.write(
          Runs.book(PlannedReports.with(report, MadePlans.none(Plan.Outcome.NO_GAP))), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
