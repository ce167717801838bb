package lytebook.report.sheet;

import java.util.List;
import lytebook.food.FoodCategories;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemWording;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Book;
import lytebook.report.book.Sheet;

/** Lays a report out as a book: live formulas, each beside the value our engine reckoned. */
public final class ReportBook {
  private final Nutrients nutrients;
  private final FoodCategories categories;
  private final Sentences sentences;
  private final VerdictWords verdictWords;
  private final ProblemWording problemWording;

  public ReportBook(
      Nutrients nutrients,
      FoodCategories categories,
      Sentences sentences,
      VerdictWords verdictWords,
      ProblemWording problemWording) {
    this.nutrients = nutrients;
    this.categories = categories;
    this.sentences = sentences;
    this.verdictWords = verdictWords;
    this.problemWording = problemWording;
  }

  /** The book of a report, its sheets in the order in which a reader meets them. */
  public Book book(Report report, Book.Paper paper) {
    return new Book(sentences.say("book.title"), "report", report.version(), paper, sheets(report));
  }

  private List<Sheet> sheets(Report report) {
    Pages pages = new Pages(report, nutrients, categories, sentences, verdictWords);
    Sheet days = new DaysSheet(pages).sheet();
    new DayCharts(pages).addTo(days);
    return List.of(
        new SummarySheet(pages).sheet(),
        new ReviewSheet(pages, problemWording).sheet(),
        days,
        new SourcesSheet(pages).sheet(),
        new LogSheet(pages).sheet(),
        AboutMeSheet.of(report.log().person(), sentences, pages.print(false, false, -1, 2)),
        new TargetsSheet(pages).sheet(),
        new FoodsSheet(pages).sheet(),
        AboutSheet.of(pages));
  }
}
