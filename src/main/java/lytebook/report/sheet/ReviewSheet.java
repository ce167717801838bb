package lytebook.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.problem.ProblemWording;
import lytebook.problem.Severity;
import lytebook.report.book.A1;
import lytebook.report.book.Area;
import lytebook.report.book.Cell;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import org.jspecify.annotations.Nullable;

/** Every row that needs a person, those that are not counted first. */
final class ReviewSheet {
  static final String SHEET = "Review";
  private static final int HEADER_ROW = 2;

  /** Lines a person could work through; what follows is counted. */
  private static final int MOST_ITEMS = 20_000;

  private final Pages pages;
  private final ProblemWording wording;
  private final Sheet sheet = new Sheet(SHEET);

  /** A problem and the row it belongs to; null for a problem of the file. */
  private record Item(Problem problem, @Nullable MatchedEntry row, int logRow) {}

  ReviewSheet(Pages pages, ProblemWording wording) {
    this.pages = pages;
    this.wording = wording;
  }

  Sheet sheet() {
    new Rows(sheet, 0).text(0, pages.say("review.title"), Style.TITLE);
    List<Item> items = items();
    new Rows(sheet, 1)
        .text(0, pages.say(items.isEmpty() ? "review.nothing" : "review.note"), Style.NOTE);
    sheet.merge(Area.row(1, 0, 7));
    String[] headers = {
      "Counted?",
      "Date",
      "Food as written",
      "Amount",
      "What is wrong",
      "What to do",
      "Best guesses",
      "Where"
    };
    double[] widths = {12, 12, 28, 14, 40, 44, 52, 30};
    for (int i = 0; i < headers.length; i++) {
      sheet.put(HEADER_ROW, i, Cell.text(headers[i], Style.HEADER));
      sheet.width(i, widths[i]);
    }
    int row = HEADER_ROW + 1;
    for (Item item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
      item(row++, item);
    }
    if (items.size() > MOST_ITEMS) {
      new Rows(sheet, row++)
          .text(4, pages.say("review.more", items.size() - MOST_ITEMS), Style.TEXT_WRAPPED);
    }
    sheet.freeze(HEADER_ROW + 1, 0);
    sheet.filter(new Area(HEADER_ROW, 0, Math.max(HEADER_ROW + 1, row - 1), headers.length - 1));
    sheet.print(pages.print(true, false, HEADER_ROW, headers.length - 1));
    return sheet;
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    pages.report.log().problems().forEach(problem -> items.add(new Item(problem, null, 0)));
    List<MatchedEntry> rows = pages.report.totals().rows();
    for (int i = 0; i < rows.size(); i++) {
      for (Problem problem : rows.get(i).problems()) {
        items.add(new Item(problem, rows.get(i), LogLayout.FIRST_ROW + i));
      }
    }
    items.sort(Comparator.comparing((Item item) -> item.problem().severity()));
    return items;
  }

  private void item(int row, Item item) {
    Problem problem = item.problem();
    Rows cells = new Rows(sheet, row);
    cells.text(0, counted(problem.severity()), Style.TEXT_BOLD);
    MatchedEntry matched = item.row();
    if (matched == null) {
      cells.text(2, problem.excerpt(), Style.TEXT_WRAPPED);
    } else {
      LocalDate date = matched.entry().date();
      cells.value(1, date == null ? Value.EMPTY : Value.of(date), Style.DATE);
      cells.text(2, matched.entry().text(), Style.TEXT_WRAPPED);
      cells.text(
          3, (matched.entry().amount() + " " + matched.entry().unit()).trim(), Style.TEXT_WRAPPED);
      if (isAboutTheFood(problem.code())) {
        cells.text(6, guesses(matched.match()), Style.TEXT_WRAPPED);
      }
    }
    cells.text(4, wording.message(problem), Style.TEXT_WRAPPED);
    cells.text(5, wording.fix(problem), Style.TEXT_WRAPPED);
    Cell where = Cell.text(problem.place().toString(), matched == null ? Style.TEXT : Style.LINK);
    sheet.put(
        row,
        7,
        matched == null || pages.report.totals().rows().size() > ReportBook.MOST_ROWS
            ? where
            : where.linkedTo(
                A1.sheet(LogLayout.SHEET) + "!" + A1.cell(item.logRow(), LogLayout.FOOD)));
  }

  private static boolean isAboutTheFood(ProblemCode code) {
    return code == ProblemCode.FOOD_NOT_FOUND
        || code == ProblemCode.FOOD_NOT_SURE
        || code == ProblemCode.FOOD_GUESSED
        || code == ProblemCode.SUPPLEMENT_COMPOUND;
  }

  private static String counted(Severity severity) {
    return switch (severity) {
      case NOT_COUNTED, STOP -> "Not counted";
      case IN_DOUBT -> "Counted";
      case NOTE -> "Note";
    };
  }

  private static String guesses(Match match) {
    return match.candidates().stream()
        .map(one -> one.food().name() + " (" + one.food().id() + ")")
        .collect(Collectors.joining("; "));
  }
}
