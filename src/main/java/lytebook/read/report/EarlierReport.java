package lytebook.read.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lytebook.assess.TargetChanges;
import lytebook.log.DayMark;
import lytebook.log.Diaries;
import lytebook.log.OwnFoodSheet;
import lytebook.log.Person;
import lytebook.memory.EditedRow;
import lytebook.memory.ReviewAnswer;
import lytebook.problem.Problem;
import lytebook.read.ReadOptions;
import lytebook.read.file.FileOpener;
import lytebook.read.file.SheetFile;
import lytebook.read.table.LogWords;
import lytebook.report.format.ReportState;
import lytebook.report.format.ReportWords;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided in an earlier report, so that a new one can carry it over.
 *
 * @param isOurs whether the file is a report of this program
 * @param person answers on About me
 * @param marks marks "Use this day?", automatic ones included
 * @param targetChanges figures changed on Targets
 * @param answers lines of Review
 * @param log rows of Log
 * @param ownSheets My foods and Recipes
 * @param diaries cramps and activity
 * @param plan the food ideas; null when it has none
 * @param problems answers and marks that cannot be read
 * @param state what it says of itself
 */
public record EarlierReport(
    boolean isOurs,
    Person person,
    Map<LocalDate, DayMark> marks,
    TargetChanges targetChanges,
    List<ReviewAnswer> answers,
    List<EditedRow> log,
    List<OwnFoodSheet> ownSheets,
    Diaries diaries,
    @Nullable EditedPlan plan,
    List<Problem> problems,
    ReportState state) {
  /** Nothing to carry over. */
  public static final EarlierReport NONE = nothing(false);

  public EarlierReport {
    marks = Map.copyOf(marks);
    answers = List.copyOf(answers);
    log = List.copyOf(log);
    ownSheets = List.copyOf(ownSheets);
    problems = List.copyOf(problems);
  }

  private static EarlierReport nothing(boolean isOurs) {
    return new EarlierReport(
        isOurs,
        Person.UNKNOWN,
        Map.of(),
        TargetChanges.NONE,
        List.of(),
        List.of(),
        List.of(),
        Diaries.NONE,
        null,
        List.of(),
        ReportState.NONE);
  }

  /** The same without its plan, so that a fresh one is made. */
  public EarlierReport withoutPlan() {
    return new EarlierReport(
        isOurs,
        person,
        marks,
        targetChanges,
        answers,
        log,
        ownSheets,
        diaries,
        null,
        problems,
        state);
  }

  /**
   * Reads a file; one that is not there or not ours has nothing to carry over.
   *
   * @param today the day of the run: nights of a diary after it have not been
   */
  public static EarlierReport read(Path file, LocalDate today) {
    if (!isOurs(file)) {
      return NONE;
    }
    try (SheetFile opened = FileOpener.open(file, false)) {
      SideSheets sides =
          SideSheets.of(opened, List.of(), LogWords.fromClassPath(), new ReadOptions(today, null));
      ReportState state = StateSheetReader.read(opened);
      ReportWords words = state.words();
      return new EarlierReport(
          true,
          sides.person(),
          sides.marks(),
          TargetsSheetReader.read(opened, words),
          ReviewSheetReader.read(opened, words),
          LogSheetReader.read(opened, words),
          sides.ownSheets(),
          sides.diaries(),
          PlanSheetReader.read(opened, words),
          sides.problems(),
          state);
    } catch (IOException e) {
      return nothing(true);
    }
  }

  /** Whether a file is a report of this program, whatever its name. */
  public static boolean isOurs(Path file) {
    return ReportSigns.areIn(file);
  }
}
