package lytebook.report.sheet;

import java.util.List;
import lytebook.food.FoodCategories;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemWording;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Sheet;

/** The sheets of a report, in the order in which a reader meets them. */
public final class ReportSheets {
  private final Nutrients nutrients;
  private final FoodCategories categories;
  private final Sentences sentences;
  private final VerdictWords verdictWords;
  private final ProblemWording problemWording;

  public ReportSheets(
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

  public List<Sheet> of(Report report) {
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
