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
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.ReviewColumn;
import lytebook.report.sheet.layout.LogColumns;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/**
 * Puts one line of Review into its cells: what is asked, the answer, and what a later run needs.
 */
record ReviewRow(ReportContext pages, ProblemWording wording, RowWriter cells, ReviewLine line) {
  /** Puts the line; returns how many choices it has. */
  int put() {
    asked();
    answer();
    where();
    return folded();
  }

  private void text(ReviewColumn column, String text, Style style) {
    cells.text(column.column(), text, style);
  }

  private void value(ReviewColumn column, Value value, Style style) {
    cells.value(column.column(), value, style);
  }

  private void asked() {
    Entry entry = line.first().entry();
    text(ReviewColumn.COUNTED, counted(), Style.TEXT_BOLD);
    dates();
    text(ReviewColumn.FOOD, entry.text(), Style.TEXT_WRAPPED);
    text(ReviewColumn.AMOUNT, (entry.amount() + " " + entry.unit()).strip(), Style.TEXT_WRAPPED);
    List<Problem> said = line.isOpen() ? line.asked() : line.first().problems();
    text(
        ReviewColumn.WRONG,
        said.stream().map(wording::message).distinct().collect(Collectors.joining(" ")),
        Style.TEXT_WRAPPED);
    text(
        ReviewColumn.REMEDY,
        said.stream().map(wording::fix).distinct().collect(Collectors.joining(" ")),
        Style.TEXT_WRAPPED);
    if (line.isOpen()) {
      cells.number(ReviewColumn.COULD_CHANGE.column(), line.couldChange(), Style.PERCENT);
    }
  }

  private String counted() {
    return line.isOpen()
        ? ReviewSheet.counted(
            line.asked().stream()
                .map(Problem::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE))
        : pages.say("review.settled_word");
  }

  private void dates() {
    List<LocalDate> days = line.days();
    if (line.rows().size() == 1) {
      value(ReviewColumn.DATES, days.isEmpty() ? Value.EMPTY : Value.of(days.get(0)), Style.DATE);
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
    text(
        ReviewColumn.DATES, pages.say("review.rows", line.rows().size(), when), Style.TEXT_WRAPPED);
  }

  private void where() {
    Place first = line.isOpen() ? line.asked().get(0).place() : line.first().entry().place();
    String place = first.toString();
    int more = line.rows().size() - 1;
    String words = more == 0 ? place : pages.say("review.more_rows", place, more);
    Cell where = Cell.text(words, Style.LINK);
    boolean logIsThere = pages.report.totals().rows().size() <= ReportBook.MOST_ROWS;
    int logRow = LogColumns.FIRST_ROW + line.rows().get(0);
    cells
        .sheet()
        .put(
            cells.row(),
            ReviewColumn.WHERE.column(),
            logIsThere
                ? where.linkedTo(
                    A1.sheet(LogColumns.SHEET) + "!" + A1.cell(logRow, pages.log.food.index()))
                : where);
  }

  private void answer() {
    Value choice = choice(line.first());
    Value grams = grams();
    String remember = remember(line.first());
    value(ReviewColumn.CHOICE, choice, Style.INPUT_WRAPPED);
    value(ReviewColumn.ID_OR_GRAMS, grams, Style.INPUT_TEXT);
    text(ReviewColumn.REMEMBER, remember, Style.INPUT_TEXT);
    value(ReviewColumn.CHOICE_WAS, choice, Style.WORKING);
    value(ReviewColumn.ID_OR_GRAMS_WAS, grams, Style.WORKING);
    text(ReviewColumn.REMEMBER_WAS, remember, Style.WORKING);
    cells.formula(
        ReviewColumn.ANSWERED.column(),
        Formula.of(
            "IF(AND(%s=%s,%s=%s),0,1)",
            at(ReviewColumn.CHOICE),
            at(ReviewColumn.CHOICE_WAS),
            at(ReviewColumn.ID_OR_GRAMS),
            at(ReviewColumn.ID_OR_GRAMS_WAS)),
        0,
        Style.WORKING);
  }

  private String at(ReviewColumn column) {
    return A1.inColumn(cells.row(), column.column());
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
  private Value grams() {
    Serving serving = line.first().serving();
    OptionalDouble grams = serving.grams();
    if (serving.from() != Serving.GramsFrom.CHOSEN || grams.isEmpty()) {
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
  private String keptFor() {
    RememberedDecision chosen = line.first().chosen();
    return chosen == null || chosen.decision() instanceof FoodDecision.WeightOnly
        ? line.foodUnit().unit()
        : chosen.unit();
  }

  private int folded() {
    int choices = 0;
    for (Food food : line.choices()) {
      choice(choices++, food.id(), label(food));
    }
    choice(choices++, ReviewAnswer.NoFood.LEFT_OUT.name(), pages.say("review.left_out"));
    if (line.scope() != ReviewAnswer.LeaveOutScope.REPEATS) {
      choice(choices++, ReviewAnswer.NoFood.CANNOT_SAY.name(), pages.say("review.cannot_say"));
    }
    text(ReviewColumn.FOR_ALL, pages.say("review.all_clients"), Style.WORKING);
    WrittenAmount weight = line.weightUnit();
    text(ReviewColumn.TEXT, line.first().entry().text(), Style.WORKING);
    text(ReviewColumn.UNIT, line.foodUnit().unit(), Style.WORKING);
    text(ReviewColumn.UNIT_WAS, keptFor(), Style.WORKING);
    text(ReviewColumn.WEIGHT_UNIT, weight.unit(), Style.WORKING);
    cells.number(ReviewColumn.WEIGHT_NUMBER.column(), weight.number(), Style.WORKING);
    text(ReviewColumn.SCOPE, line.scope().name().toLowerCase(Locale.ROOT), Style.WORKING);
    text(ReviewColumn.DAYS, ReviewSheet.days(line.days()), Style.WORKING);
    return choices;
  }

  private void choice(int number, String key, String words) {
    text(ReviewColumn.choice(number), words, Style.WORKING);
    text(ReviewColumn.choiceKey(number), key, Style.WORKING);
  }
}
