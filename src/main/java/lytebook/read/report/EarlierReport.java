package lytebook.read.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
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
import lytebook.read.file.RowCursor;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.table.LogWords;
import lytebook.read.table.ReportWordsCsv;
import lytebook.report.format.TargetColumn;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.xmlbeans.XmlException;
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
    List<Problem> problems) {
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
        List.of());
  }

  /** The same without its plan, so that a fresh one is made. */
  public EarlierReport withoutPlan() {
    return new EarlierReport(
        isOurs, person, marks, targetChanges, answers, log, ownSheets, diaries, null, problems);
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
    String name = String.valueOf(file.getFileName());
    try (SheetFile opened = FileOpener.open(file, false)) {
      SideSheets sides =
          SideSheets.of(
              opened, name, List.of(), LogWords.fromClassPath(), new ReadOptions(today, null));
      String allClients = ReportWordsCsv.sentences().say("review.all_clients");
      return new EarlierReport(
          true,
          sides.person(),
          sides.marks(),
          changes(opened),
          new ReviewSheetReader(name, allClients).read(opened),
          LogSheetReader.read(opened, name),
          sides.ownSheets(),
          sides.diaries(),
          PlanSheetReader.read(opened, name),
          sides.problems());
    } catch (IOException e) {
      return nothing(true);
    }
  }

  /**
   * Whether rows of a report hold amounts that another program's file stated, which the report
   * alone does not tell apart from what was reckoned.
   */
  public static boolean holdsStated(SheetFile report) throws IOException {
    return LogSheetReader.holdStated(report);
  }

  /** Whether a file is a report of this program: by its own property, not by its name. */
  public static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var property = new POIXMLProperties(opened).getCustomProperties().getProperty("lytebook");
      return property != null && "report".equals(property.getLpwstr());
    } catch (IOException | OpenXML4JException | RuntimeException | XmlException e) {
      // An empty, damaged or foreign file fails in many ways; it is none of ours in each.
      return false;
    }
  }

  private static TargetChanges changes(SheetFile file) throws IOException {
    for (SourceSheet sheet : file.sheets()) {
      try (RowCursor rows = sheet.rows()) {
        RawRow header = first(rows, EarlierReport::isTargetsHeader);
        if (header != null) {
          return changes(rows, header);
        }
      }
    }
    return TargetChanges.NONE;
  }

  private static @Nullable RawRow first(RowCursor rows, Predicate<RawRow> wanted)
      throws IOException {
    int looked = 0;
    for (RawRow row = rows.next(); row != null && looked < 20; row = rows.next()) {
      if (wanted.test(row)) {
        return row;
      }
      looked++;
    }
    return null;
  }

  private static boolean isTargetsHeader(RawRow row) {
    return column(row, TargetColumn.NUTRIENT) >= 0
        && column(row, TargetColumn.GROUPS) >= 0
        && TargetColumn.FIGURES.stream().allMatch(figure -> column(row, figure) >= 0);
  }

  private static int column(RawRow header, String words) {
    return header.cells().stream()
        .filter(cell -> cell.asText().equals(words))
        .mapToInt(RawCell::column)
        .findFirst()
        .orElse(-1);
  }

  private static TargetChanges changes(RowCursor rows, RawRow header) throws IOException {
    Map<TargetChanges.TargetRowKey, Map<Integer, OptionalDouble>> byRow = new HashMap<>();
    int nutrient = column(header, TargetColumn.NUTRIENT);
    int groups = column(header, TargetColumn.GROUPS);
    for (RawRow row = rows.next(); row != null && !row.isBlank(); row = rows.next()) {
      Map<Integer, OptionalDouble> changed = changed(row, header);
      if (!changed.isEmpty()) {
        byRow.put(new TargetChanges.TargetRowKey(row.text(nutrient), row.text(groups)), changed);
      }
    }
    return new TargetChanges(byRow);
  }

  private static Map<Integer, OptionalDouble> changed(RawRow row, RawRow header) {
    Map<Integer, OptionalDouble> changed = new HashMap<>();
    List<String> figures = TargetColumn.FIGURES;
    for (int i = 0; i < figures.size(); i++) {
      OptionalDouble now = number(row, column(header, figures.get(i)));
      OptionalDouble published =
          number(row, column(header, figures.get(i) + TargetColumn.PUBLISHED));
      boolean usable = now.isEmpty() || now.getAsDouble() > 0;
      if (usable && !now.equals(published)) {
        changed.put(i, now);
      }
    }
    return changed;
  }

  private static OptionalDouble number(RawRow row, int column) {
    RawCell cell = row.cell(column);
    return cell == null || !cell.isNumber()
        ? OptionalDouble.empty()
        : OptionalDouble.of(cell.number());
  }
}
