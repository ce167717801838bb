package lytebook.report.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lytebook.problem.Problem;
import lytebook.problem.ProblemWording;
import lytebook.problem.Severity;
import lytebook.report.ReviewLine;
import lytebook.report.ReviewLines;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.DropDown;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.format.ReviewColumn;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/**
 * Where a person decides: first the rows that need them, most weight first, then notes on the file,
 * then what they have settled and may change.
 */
final class ReviewSheet {
  private static final int HEADER_ROW = 3;

  /** Lines a person could work through; what follows is counted. */
  private static final int MOST_LINES = 20_000;

  private final ReportContext pages;
  private final ProblemWording wording;
  private final Sheet sheet = new Sheet(ReviewColumn.SHEET);
  private final List<ReviewLine> lines;

  ReviewSheet(ReportContext pages, ProblemWording wording) {
    this.pages = pages;
    this.wording = wording;
    lines = new ReviewLines(pages.report, pages.nutrients).lines();
  }

  Sheet sheet() {
    List<ReviewLine> open = lines.stream().filter(ReviewLine::isOpen).toList();
    List<ReviewLine> settled = lines.stream().filter(line -> !line.isOpen()).toList();
    new RowWriter(sheet, 0).text(0, pages.say("review.title"), Style.TITLE);
    header(HEADER_ROW, List.of(ReviewColumn.values()));
    int end = block(HEADER_ROW + 1, open);
    top(open.size(), end - 1);
    int row = notes(end + 1);
    if (!settled.isEmpty()) {
      new RowWriter(sheet, row).text(0, pages.say("review.settled"), Style.SECTION);
      new RowWriter(sheet, row + 1)
          .across(pages.say("review.settled_note"), Style.NOTE, ReviewColumn.WRONG.column());
      header(row + 2, List.of(ReviewColumn.values()));
      block(row + 3, settled);
    }
    for (ReviewColumn column : ReviewColumn.values()) {
      sheet.width(column.column(), column.width());
    }
    sheet.freeze(HEADER_ROW + 1, ReviewColumn.AMOUNT.column());
    sheet.filter(
        new Area(HEADER_ROW, 0, Math.max(HEADER_ROW + 1, end - 1), ReviewColumn.WHERE.column()));
    sheet.foldColumns(ReviewColumn.CHOICES.column(), ReviewColumn.FOR_ALL.column());
    sheet.print(pages.print(true, false, HEADER_ROW, ReviewColumn.WHERE.column()));
    return sheet;
  }

  /** What to do, and how many lines are still open: it follows the answers. */
  private void top(int open, int lastRow) {
    sheet.merge(Area.row(1, 0, ReviewColumn.WRONG.column()));
    sheet.merge(Area.row(2, 0, ReviewColumn.WRONG.column()));
    if (open == 0) {
      new RowWriter(sheet, 1).text(0, pages.say("review.nothing"), Style.TEXT_BOLD);
      return;
    }
    int shown = Math.min(open, MOST_LINES);
    Area answered = Area.column(ReviewColumn.ANSWERED.column(), HEADER_ROW + 1, HEADER_ROW + shown);
    new RowWriter(sheet, 1)
        .formula(
            0,
            pages.sayFormula("review.note", Formula.of("(%s-SUM(%s))", open, answered.absolute())),
            pages.say("review.note", open),
            Style.TEXT_BOLD);
    new RowWriter(sheet, 2).text(0, pages.say("review.how"), Style.NOTE);
    sheet.height(2, 26);
    sheet.look(
        new Area(HEADER_ROW + 1, 0, lastRow, ReviewColumn.COULD_CHANGE.column()),
        A1.inColumn(HEADER_ROW + 1, ReviewColumn.ANSWERED.column()) + "=1",
        Highlight.FADED);
  }

  private void header(int row, List<ReviewColumn> columns) {
    for (ReviewColumn column : columns) {
      sheet.put(row, column.column(), Cell.text(column.header(), Style.HEADER));
    }
  }

  /** Lines with their lists to choose from; returns the row after them. */
  private int block(int firstRow, List<ReviewLine> block) {
    List<ReviewLine> shown = block.subList(0, Math.min(block.size(), MOST_LINES));
    int row = firstRow;
    int sameFrom = firstRow;
    int choices = 0;
    for (ReviewLine line : shown) {
      int now = new ReviewRow(pages, wording, new RowWriter(sheet, row), line).put();
      if (now != choices) {
        dropDown(sameFrom, row - 1, choices);
        sameFrom = row;
        choices = now;
      }
      row++;
    }
    dropDown(sameFrom, row - 1, choices);
    if (row > firstRow) {
      sheet.add(
          new DropDown(
              Area.column(ReviewColumn.REMEMBER.column(), firstRow, row - 1),
              List.of(pages.say("review.this_client"), pages.say("review.all_clients")),
              pages.say("review.remember_prompt"),
              true));
    }
    return more(row, block.size());
  }

  /** Each row's list stands in its own folded columns; the rule moves down with the rows. */
  private void dropDown(int firstRow, int lastRow, int choices) {
    if (choices == 0 || lastRow < firstRow) {
      return;
    }
    int first = ReviewColumn.CHOICES.column();
    String list = A1.inColumn(firstRow, first) + ":" + A1.inColumn(firstRow, first + choices - 1);
    sheet.add(
        new DropDown(
            Area.column(ReviewColumn.CHOICE.column(), firstRow, lastRow),
            List.of(),
            list,
            pages.say("review.choice_prompt"),
            false));
  }

  /** What is to be said of the file, days and answers; returns the row for what follows. */
  private int notes(int firstRow) {
    List<Problem> problems =
        pages.report.log().problems().stream()
            .sorted(Comparator.comparing(Problem::severity))
            .toList();
    if (problems.isEmpty()) {
      return firstRow;
    }
    new RowWriter(sheet, firstRow).text(0, pages.say("review.notes"), Style.SECTION);
    header(
        firstRow + 1,
        List.of(
            ReviewColumn.COUNTED,
            ReviewColumn.FOOD,
            ReviewColumn.WRONG,
            ReviewColumn.REMEDY,
            ReviewColumn.WHERE));
    int row = firstRow + 2;
    for (Problem problem : problems.subList(0, Math.min(problems.size(), MOST_LINES))) {
      new RowWriter(sheet, row++)
          .text(ReviewColumn.COUNTED.column(), counted(problem.severity()), Style.TEXT_BOLD)
          .text(ReviewColumn.FOOD.column(), problem.excerpt(), Style.TEXT_WRAPPED)
          .text(ReviewColumn.WRONG.column(), wording.message(problem), Style.TEXT_WRAPPED)
          .text(ReviewColumn.REMEDY.column(), wording.fix(problem), Style.TEXT_WRAPPED)
          .text(ReviewColumn.WHERE.column(), problem.place().toString(), Style.TEXT);
    }
    return more(row, problems.size()) + 1;
  }

  /** How many lines are not shown, where there are any; returns the row after that. */
  private int more(int row, int all) {
    if (all <= MOST_LINES) {
      return row;
    }
    String words = pages.say("review.more", all - MOST_LINES);
    new RowWriter(sheet, row).text(ReviewColumn.WRONG.column(), words, Style.TEXT_WRAPPED);
    return row + 1;
  }

  static String counted(Severity severity) {
    return switch (severity) {
      case NOT_COUNTED, STOP -> "Not counted";
      case IN_DOUBT -> "Counted";
      case NOTE -> "Note";
    };
  }

  /** The days of a line as one text that a later run reads. */
  static String days(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
  }
}
