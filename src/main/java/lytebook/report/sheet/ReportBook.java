package lytebook.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.food.FoodCategories;
import lytebook.health.HealthTables;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampDiary;
import lytebook.log.FoodLog;
import lytebook.log.OwnFoodSheet;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemWording;
import lytebook.report.AboutMeLists;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Book;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.sheet.cramps.CrampsSheet;
import lytebook.report.sheet.entry.AboutMeSheet;
import lytebook.report.sheet.entry.ActivitySheet;
import lytebook.report.sheet.entry.CrampDiarySheet;
import lytebook.report.sheet.entry.OwnFoodsSheet;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.plan.PlanSheet;
import lytebook.report.sheet.summary.SummarySheet;
import lytebook.report.sheet.summary.TargetsSheet;
import lytebook.spreadsheet.A1;

/**
 * Lays a report out as a book: live formulas, each beside the value our engine reckoned.
 *
 * @param tables checksums of the program's tables, by their names
 */
public record ReportBook(
    Nutrients nutrients,
    FoodCategories categories,
    Sentences sentences,
    VerdictWords verdictWords,
    ProblemWording problemWording,
    AboutMeLists aboutMeLists,
    HealthTables health,
    Map<String, String> tables) {
  public ReportBook {
    tables = Map.copyOf(tables);
  }

  /** The book of a report, its sheets in the order in which a reader meets them. */
  public Book book(Report report, Book.Paper paper) {
    return new Book(
        sentences.say("book.title"), "report", report.version(), paper, sheets(report, paper));
  }

  /** Most rows with which Log is live; a longer one holds values. */
  static final int MOST_LIVE_ROWS = 20_000;

  /** Most rows with which Log is there at all. */
  static final int MOST_ROWS = 1_000_000;

  private List<Sheet> sheets(Report report, Book.Paper paper) {
    int rows = report.totals().rows().size();
    List<Sheet> sheets = live(report, paper);
    if (rows > MOST_LIVE_ROWS) {
      sheets.stream()
          .filter(sheet -> sheet.name().equals(LogColumns.SHEET))
          .forEach(sheet -> sheet.dropFormulas(formula -> true));
    }
    if (rows > MOST_ROWS) {
      String log = A1.sheet(LogColumns.SHEET) + "!";
      return sheets.stream()
          .filter(sheet -> !sheet.name().equals(LogColumns.SHEET))
          .map(sheet -> sheet.dropFormulas(formula -> formula.contains(log)))
          .toList();
    }
    return sheets;
  }

  private List<Sheet> live(Report report, Book.Paper paper) {
    ReportContext pages =
        new ReportContext(report, nutrients, categories, sentences, verdictWords, health);
    Sheet days = new DaysSheet(pages).sheet();
    new DayCharts(pages).addTo(days);
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(new SummarySheet(pages).sheet());
    sheets.add(new ReviewSheet(pages, problemWording).sheet());
    sheets.add(days);
    sheets.add(new PlanSheet(pages).sheet());
    pages.cramps.ifPresent(cramps -> sheets.add(new CrampsSheet(pages, cramps).sheet()));
    sheets.add(new SourcesSheet(pages).sheet());
    sheets.add(new LogSheet(pages).sheet());
    FoodLog log = report.log();
    PrintSetup margins = pages.margins();
    AboutMeLists lists = aboutMeLists.asking(report.precautions().signsAsked());
    sheets.add(AboutMeSheet.of(log.person(), lists, sentences, margins));
    CrampDiary diary = log.diaries().cramps();
    if (!diary.nights().isEmpty()) {
      sheets.add(new CrampDiarySheet(sentences).filled(diary, pages.dates(), margins));
    }
    List<ActivityEntry> activity = log.diaries().activity();
    if (!activity.isEmpty()) {
      sheets.add(ActivitySheet.filled(activity, report.fluid(), sentences, margins));
    }
    for (OwnFoodSheet.SheetType kind : OwnFoodSheet.SheetType.values()) {
      List<RememberedDecision> own =
          report.ownFoods().stream().filter(one -> OwnFoodsSheet.isOn(kind, one)).toList();
      if (!own.isEmpty()) {
        sheets.add(new OwnFoodsSheet(kind, sentences, nutrients).filled(own, margins));
      }
    }
    sheets.add(new TargetsSheet(pages).sheet());
    sheets.add(FoodsSheet.of(pages));
    sheets.add(AboutSheet.of(pages));
    sheets.add(StateSheet.of(pages, paper, tables));
    return sheets;
  }
}
