package lytebook.log.rows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.date.DateText;
import lytebook.log.date.TimeText;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.SerialDate;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the cells of a row, without its date, and lists what is wrong with them. */
final class EntryCells {
  /** Fractions that people type as amounts. */
  private static final Set<String> FRACTIONS = Set.of("1/2", "1/3", "1/4", "2/3", "3/4");

  private final LogSource source;
  private final String amountUnit;
  private final TextPool pool;
  private final Map<String, Optional<LocalTime>> times = new HashMap<>();

  /**
   * For all rows of one source.
   *
   * @param amountUnit unit that the header of the amounts names; empty when none
   */
  EntryCells(LogSource source, String amountUnit, TextPool pool) {
    this.source = source;
    this.amountUnit = amountUnit;
    this.pool = pool;
  }

  Entry entry(int row, RowCells cells, String meal) {
    String amount = amount(cells.get(LogColumn.AMOUNT));
    String unit = cells.text(LogColumn.UNIT);
    if (unit.isEmpty() && !amount.isEmpty() && amount.chars().noneMatch(Character::isLetter)) {
      unit = amountUnit;
    }
    return new Entry(
        source,
        row,
        null,
        time(cells),
        meal,
        pool.shared(cells.text(LogColumn.FOOD)),
        pool.shared(amount),
        pool.shared(unit),
        pool.shared(cells.text(LogColumn.NOTES)));
  }

  /** What is wrong with the cells of an entry, its date left out. */
  List<Problem> faults(Entry entry, RowCells cells) {
    List<Problem> faults = new ArrayList<>();
    if (entry.text().isEmpty()) {
      faults.add(fault(ProblemCode.FOOD_MISSING, entry, cells, LogColumn.FOOD));
    }
    for (LogColumn column : cells.errors()) {
      if (column != LogColumn.DATE) {
        String error = cells.text(column);
        faults.add(fault(FormulaErrors.codeOf(error), entry, cells, column, error));
      }
    }
    if (cells.has(LogColumn.TIME) && entry.time() == null) {
      String time = cells.text(LogColumn.TIME);
      faults.add(fault(ProblemCode.TIME_UNREADABLE, entry, cells, LogColumn.TIME, time));
    }
    RawCell amount = cells.get(LogColumn.AMOUNT);
    boolean isDate =
        amount != null
            && amount.kind() == RawCell.CellType.DATE
            && SerialDate.date(amount.number()) != null;
    if (isDate && entry.amount().indexOf('/') > 0) {
      faults.add(
          fault(ProblemCode.AMOUNT_WAS_A_DATE, entry, cells, LogColumn.AMOUNT, entry.amount()));
    }
    return faults;
  }

  private static Problem fault(
      ProblemCode code, Entry entry, RowCells cells, LogColumn column, String... details) {
    String excerpt = LogAssembler.excerpt(cells.text(LogColumn.DATE), entry);
    return Problem.of(code, entry.place(column), excerpt, details);
  }

  private static String amount(@Nullable RawCell cell) {
    if (cell == null) {
      return "";
    }
    LocalDate day = cell.kind() == RawCell.CellType.DATE ? SerialDate.date(cell.number()) : null;
    if (day == null) {
      return cell.asText();
    }
    // A spreadsheet turns 1/2 into 1 February or January 2.
    int first = Math.min(day.getDayOfMonth(), day.getMonthValue());
    String fraction = first + "/" + Math.max(day.getDayOfMonth(), day.getMonthValue());
    return FRACTIONS.contains(fraction) ? fraction : day.toString();
  }

  /** The time of the row: from its own column, or behind the date. */
  private @Nullable LocalTime time(RowCells cells) {
    RawCell cell = cells.get(LogColumn.TIME);
    if (cell == null) {
      RawCell own = cells.get(LogColumn.DATE);
      if (own == null || own.kind() == RawCell.CellType.ERROR) {
        return null;
      }
      return own.isNumber() ? SerialDate.time(own.number()) : timeOf(DateText.clock(own.text()));
    }
    if (!cell.isNumber()) {
      LocalTime time = timeOf(cell.text());
      return time == null ? timeOf(DateText.clock(cell.text())) : time;
    }
    if (cell.kind() == RawCell.CellType.NUMBER && !(cell.number() >= 0 && cell.number() < 1)) {
      return null;
    }
    LocalTime time = SerialDate.time(cell.number());
    return time == null && cell.number() >= 0 ? LocalTime.MIDNIGHT : time;
  }

  private @Nullable LocalTime timeOf(String text) {
    return times.computeIfAbsent(text, key -> Optional.ofNullable(TimeText.read(key))).orElse(null);
  }
}
