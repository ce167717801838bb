package lytebook.report;

import lytebook.food.FoodCategories;
import lytebook.nutrient.Nutrients;
import lytebook.problem.ProblemWording;
import lytebook.report.book.Book;
import lytebook.report.sheet.ReportSheets;

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

  /** The book of a report. */
  public Book book(Report report, Book.Paper paper) {
    ReportSheets sheets =
        new ReportSheets(nutrients, categories, sentences, verdictWords, problemWording);
    return new Book(
        sentences.say("book.title"), "report", report.version(), paper, sheets.of(report));
  }
}
