package lytebook.report.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.memory.FoodDecision;
import lytebook.memory.RememberedDecision;
import lytebook.memory.ReviewAnswer;
import lytebook.memory.WrittenAmount;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemWording;
import lytebook.problem.Severity;
import lytebook.report.ReviewLine;
import lytebook.report.book.Cell;
import lytebook.report.book.Formula;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.ReviewColumn;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/**
 * Puts one line of Review into its cells: what is asked, the answer, and what a later run needs.
 */
final class ReviewRow {
  private final ReportContext pages;
  private final ProblemWording wording;
  private final Sheet sheet;

  ReviewRow(ReportContext pages, ProblemWording wording, Sheet sheet) {
    this.pages = pages;
    this.wording = wording;
    this.sheet = sheet;
  }

  /** Puts a line; returns how many choices it has. */
  int line(int row, ReviewLine line) {
    RowWriter cells = new RowWriter(sheet, row);
    asked(cells, line);
    answer(cells, line);
    where(row, line);
    return folded(cells, line);
  }

  private void asked(RowWriter cells, ReviewLine line) {
    Entry entry = line.first().entry();
    cells.text(ReviewColumn.COUNTED.column(), counted(line), Style.TEXT_BOLD);
    dates(cells, line);
    cells.text(ReviewColumn.FOOD.column(), entry.text(), Style.TEXT_WRAPPED);
    cells.text(
        ReviewColumn.AMOUNT.column(),
        (entry.amount() + " " + entry.unit()).strip(),
        Style.TEXT_WRAPPED);
    List<Problem> said = line.isOpen() ? line.asked() : line.first().problems();
    cells.text(
        ReviewColumn.WRONG.column(),
        said.stream().map(wording::message).distinct().collect(Collectors.joining(" ")),
        Style.TEXT_WRAPPED);
    cells.text(
        ReviewColumn.REMEDY.column(),
        said.stream().map(wording::fix).distinct().collect(Collectors.joining(" ")),
        Style.TEXT_WRAPPED);
    if (line.isOpen()) {
      cells.number(ReviewColumn.COULD_CHANGE.column(), line.couldChange(), Style.PERCENT);
    }
  }

  private String counted(ReviewLine line) {
    return line.isOpen()
        ? ReviewSheet.counted(
            line.asked().stream()
                .map(Problem::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE))
        : pages.say("review.settled_word");
  }

  private void dates(RowWriter cells, ReviewLine line) {
    int column = ReviewColumn.DATES.column();
    List<LocalDate> days = line.days();
    if (line.rows().size() == 1) {
      cells.value(column, days.isEmpty() ? Value.EMPTY : Value.of(days.get(0)), Style.DATE);
      return;
    }
    String when =
        switch (days.size()) {
          case 0 -> "";
          case 1 -> ReportContext.day(days.get(0));
          default ->
              pages.say(
                  "review.days",
                  ReportContext.day(days.get(0)),
                  ReportContext.day(days.get(days.size() - 1)));
        };
    cells.text(column, pages.say("review.rows", line.rows().size(), when), Style.TEXT_WRAPPED);
  }

  private void where(int row, ReviewLine line) {
    Place first = line.isOpen() ? line.asked().get(0).place() : line.first().entry().place();
    String place = first.toString();
    int more = line.rows().size() - 1;
    String words = more == 0 ? place : pages.say("review.more_rows", place, more);
    Cell where = Cell.text(words, Style.LINK);
    boolean logIsThere = pages.report.totals().rows().size() <= ReportBook.MOST_ROWS;
    int logRow = LogColumns.FIRST_ROW + line.rows().get(0);
    sheet.put(
        row,
        ReviewColumn.WHERE.column(),
        logIsThere
            ? where.linkedTo(
                A1.sheet(LogColumns.SHEET) + "!" + A1.cell(logRow, pages.log.food.index()))
            : where);
  }

  private void answer(RowWriter cells, ReviewLine line) {
    Value choice = choice(line.first());
    Value grams = grams(line);
    String remember = remember(line.first());
    cells.value(ReviewColumn.CHOICE.column(), choice, Style.INPUT_WRAPPED);
    cells.value(ReviewColumn.ID_OR_GRAMS.column(), grams, Style.INPUT_TEXT);
    cells.text(ReviewColumn.REMEMBER.column(), remember, Style.INPUT_TEXT);
    cells.value(ReviewColumn.CHOICE_WAS.column(), choice, Style.WORKING);
    cells.value(ReviewColumn.ID_OR_GRAMS_WAS.column(), grams, Style.WORKING);
    cells.text(ReviewColumn.REMEMBER_WAS.column(), remember, Style.WORKING);
    int row = cells.row();
    cells.formula(
        ReviewColumn.ANSWERED.column(),
        Formula.of(
            "IF(AND(%s=%s,%s=%s),0,1)",
            A1.inColumn(row, ReviewColumn.CHOICE.column()),
            A1.inColumn(row, ReviewColumn.CHOICE_WAS.column()),
            A1.inColumn(row, ReviewColumn.ID_OR_GRAMS.column()),
            A1.inColumn(row, ReviewColumn.ID_OR_GRAMS_WAS.column())),
        0,
        Style.WORKING);
  }

  private Value choice(MatchedEntry row) {
    RememberedDecision chosen = row.chosen();
    if (chosen == null || chosen.decision() instanceof FoodDecision.WeightOnly) {
      return Value.EMPTY;
    }
    if (row.isLeftOut()) {
      return Value.of(pages.say("review.left_out"));
    }
    if (chosen.decision() instanceof FoodDecision.CannotSay) {
      return Value.of(pages.say("review.cannot_say"));
    }
    Food food = row.match().food();
    return food == null ? Value.EMPTY : Value.of(label(food));
  }

  /** A food as the list shows it. */
  private static String label(Food food) {
    return food.name() + " [" + food.id() + "]";
  }

  /** The grams that the person gave for the amount as written. */
  private static Value grams(ReviewLine line) {
    Serving helping = line.first().helping();
    OptionalDouble grams = helping.grams();
    if (helping.from() != Serving.GramsFrom.CHOSEN || grams.isEmpty()) {
      return Value.EMPTY;
    }
    return Value.of(
        BigDecimal.valueOf(grams.getAsDouble()).setScale(3, RoundingMode.HALF_UP).doubleValue());
  }

  private String remember(MatchedEntry row) {
    RememberedDecision chosen = row.chosen();
    return pages.say(
        chosen != null && chosen.isForEveryone() ? "review.all_clients" : "review.this_client");
  }

  /** What was decided for the food in another unit settles this one too. */
  private static String keptFor(ReviewLine line) {
    RememberedDecision chosen = line.first().chosen();
    return chosen == null || chosen.decision() instanceof FoodDecision.WeightOnly
        ? line.foodUnit().unit()
        : chosen.unit();
  }

  private int folded(RowWriter cells, ReviewLine line) {
    int choices = 0;
    for (Food food : line.choices()) {
      choice(cells, choices++, food.id(), label(food));
    }
    choice(cells, choices++, ReviewAnswer.NoFood.LEFT_OUT.name(), pages.say("review.left_out"));
    if (line.scope() != ReviewAnswer.LeaveOutScope.REPEATS) {
      choice(
          cells, choices++, ReviewAnswer.NoFood.CANNOT_SAY.name(), pages.say("review.cannot_say"));
    }
    cells.text(ReviewColumn.FOR_ALL.column(), pages.say("review.all_clients"), Style.WORKING);
    WrittenAmount weight = line.weightUnit();
    cells.text(ReviewColumn.TEXT.column(), line.first().entry().text(), Style.WORKING);
    cells.text(ReviewColumn.UNIT.column(), line.foodUnit().unit(), Style.WORKING);
    cells.text(ReviewColumn.UNIT_WAS.column(), keptFor(line), Style.WORKING);
    cells.text(ReviewColumn.WEIGHT_UNIT.column(), weight.unit(), Style.WORKING);
    cells.number(ReviewColumn.WEIGHT_NUMBER.column(), weight.number(), Style.WORKING);
    cells.text(
        ReviewColumn.SCOPE.column(), line.scope().name().toLowerCase(Locale.ROOT), Style.WORKING);
    cells.text(ReviewColumn.DAYS.column(), ReviewSheet.days(line.days()), Style.WORKING);
    return choices;
  }

  private static void choice(RowWriter cells, int number, String key, String words) {
    cells.text(ReviewColumn.choice(number).column(), words, Style.WORKING);
    cells.text(ReviewColumn.choiceKey(number).column(), key, Style.WORKING);
  }
}
