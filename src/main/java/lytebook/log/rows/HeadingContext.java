package lytebook.log.rows;

import lytebook.log.LogColumn;
import lytebook.log.date.WrittenDate;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawCell.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What the rows so far say about the rows below: the day and the meal.
 *
 * <p>A row that holds only a date or only the name of a meal is a heading. A blank date takes the
 * one above; so does a blank meal in a row whose date is blank too, while a row with a date of its
 * own and no meal has none but that of a heading.
 */
final class HeadingContext {
  private final LogDates dates;
  private final RowWords words;
  private final TextPool pool;
  private @Nullable WrittenDate date;
  private String mealHeading = "";
  private String meal = "";

  HeadingContext(LogDates dates, RowWords words, TextPool pool) {
    this.dates = dates;
    this.words = words;
    this.pool = pool;
  }

  /** The date of the row last taken; null when none stands in it or above. */
  @Nullable WrittenDate date() {
    return date;
  }

  /** The meal of the row last taken; empty when none is said. */
  String meal() {
    return meal;
  }

  /** Takes the day and the meal of a row that is no heading. */
  void takeRow(RowCells cells) {
    RawCell own = cells.get(LogColumn.DATE);
    if (own != null) {
      date = dates.read(own);
      meal = mealHeading;
    }
    if (cells.has(LogColumn.MEAL)) {
      meal = pool.shared(cells.text(LogColumn.MEAL));
    }
  }

  /** Takes a row if it is a heading, and says whether it was one. */
  boolean takeHeading(RowCells cells) {
    RawCell food = cells.get(LogColumn.FOOD);
    if (food != null && cells.hasOnly(LogColumn.FOOD)) {
      return takeHeading(food);
    }
    if (food != null) {
      return cells.hasOnly(LogColumn.FOOD, LogColumn.DATE)
          && words.isMeal(food.text())
          && takeDayAndMeal(cells, food.text());
    }
    return cells.hasOnly(LogColumn.DATE, LogColumn.MEAL)
        && takeDayAndMeal(cells, cells.text(LogColumn.MEAL));
  }

  /**
   * Whether the date of a heading is none that can be read, so that it may be no heading at all.
   */
  boolean isUnreadableDate(RowCells cells) {
    RawCell own = cells.get(LogColumn.DATE);
    return own != null && date != null && date.equals(dates.read(own)) && !date.isReadable();
  }

  /** Takes a cell that stands alone in its row if it is a heading. */
  boolean takeHeading(RawCell cell) {
    boolean mayBeDate = cell.kind() == CellType.DATE || cell.kind() == CellType.TEXT;
    WrittenDate day = mayBeDate ? dates.read(cell) : null;
    if (day != null && (day.isReadable() || isNamedDay(cell))) {
      newDay(day);
      return true;
    }
    return takeMeal(cell);
  }

  /** Takes the day of all rows that follow, which stands above the log or names its sheet. */
  void takeDay(RawCell cell) {
    newDay(dates.read(cell));
  }

  /** A day such as Monday heads the rows below it where no date does. */
  private boolean isNamedDay(RawCell cell) {
    return (date == null || !date.isReadable())
        && cell.text().chars().anyMatch(Character::isLetter)
        && dates.isNamedDay(cell.text());
  }

  private boolean takeDayAndMeal(RowCells cells, String mealText) {
    RawCell own = cells.get(LogColumn.DATE);
    if (own != null && !(mealText.isEmpty() && takeMeal(own))) {
      newDay(dates.read(own));
    }
    if (!mealText.isEmpty()) {
      newMeal(mealText);
    }
    return true;
  }

  private boolean takeMeal(RawCell cell) {
    if (!words.isMeal(cell.text())) {
      return false;
    }
    newMeal(cell.text());
    return true;
  }

  private void newDay(WrittenDate day) {
    date = day;
    newMeal("");
  }

  private void newMeal(String text) {
    mealHeading = pool.shared(text.replaceFirst("\\s*:$", ""));
    meal = mealHeading;
  }
}
