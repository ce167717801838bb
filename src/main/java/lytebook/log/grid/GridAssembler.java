package lytebook.log.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.log.LogSource;
import lytebook.log.date.NamedDays;
import lytebook.log.date.WrittenDate;
import lytebook.log.rows.HeaderNames;
import lytebook.log.rows.LogAssembler;
import lytebook.log.rows.LogDraft;
import lytebook.log.rows.RowWords;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * Turns a log kept as a grid into entries: a filled cell is an entry, its lines joined by
 * semicolons, its day and meal those of its row and column.
 */
public final class GridAssembler implements Consumer<RawRow> {
  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
  private static final Pattern BULLET = Pattern.compile("^[-•*–]\\s*(?=\\S)");
  private static final Pattern AMOUNT =
      Pattern.compile("[\\d.,/½¼¾ ]*\\d[\\d.,/½¼¾ ]*\\p{L}{0,12}");

  private final LogDraft draft;
  private final LogSource sheet;
  private final GridHeader header;
  private final HeaderNames names;
  private final RowWords words;
  private final NamedDays days;
  private final Map<Integer, RawCell> across;
  private final Map<Integer, WrittenDate> dates = new HashMap<>();
  private final Map<Integer, LogSource> sources = new HashMap<>();
  private @Nullable WrittenDate date;
  private String label = "";

  /**
   * @param draft the log that the cells go into
   * @param sheet where they come from, its columns left open
   * @param days the days that have names and no dates
   */
  public GridAssembler(
      LogDraft draft,
      LogSource sheet,
      GridHeader header,
      HeaderNames names,
      RowWords words,
      NamedDays days) {
    this.draft = draft;
    this.sheet = sheet;
    this.header = header;
    this.names = names;
    this.words = words;
    this.days = days;
    this.across = new TreeMap<>(header.across());
    draft.start(sheet);
    takeDays();
    for (RawCell other : header.others()) {
      draft.add(
          Problem.of(
              ProblemCode.COLUMN_NOT_READ,
              source(other.column()).cell(header.row(), LogColumn.FOOD),
              "",
              other.readable()));
    }
  }

  private void takeDays() {
    if (header.daysAcross()) {
      across.forEach((column, cell) -> dates.put(column, draft.dates.read(cell)));
    }
  }

  @Override
  public void accept(RawRow row) {
    if (row.number() <= header.row() || row.isBlank() || takeHeader(row)) {
      return;
    }
    RawCell down = row.cell(header.down());
    String text = down == null ? "" : down.asText();
    if (words.isTotal(text)) {
      String excerpt = row.excerpt();
      draft.add(Problem.of(ProblemCode.TOTAL_ROW, sheet.row(row.number()), excerpt));
      return;
    }
    if (header.daysAcross() && names.columnOf(text) == LogColumn.NOTES) {
      return;
    }
    if (down != null && header.daysAcross()) {
      label = text;
    } else if (down != null) {
      date = draft.dates.read(down);
    }
    across.forEach((column, head) -> take(row, column, head));
  }

  /** A row of days further down, as where one week stands below another. */
  private boolean takeHeader(RawRow row) {
    if (!header.daysAcross()) {
      return across.entrySet().stream()
          .allMatch(one -> row.text(one.getKey()).equals(one.getValue().asText()));
    }
    Map<Integer, RawCell> again = GridHeader.daysIn(row, days);
    long filled = row.cells().stream().filter(cell -> cell.column() > header.down()).count();
    if (again.isEmpty() || again.size() != filled) {
      return false;
    }
    across.clear();
    across.putAll(again);
    takeDays();
    label = "";
    return true;
  }

  private void take(RawRow row, int column, RawCell head) {
    RawCell cell = row.cell(column);
    if (cell == null || cell.asText().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    String meal = header.daysAcross() ? label : head.asText();
    Entry entry = entry(row.number(), column, meal, foods(cell));
    WrittenDate day = header.daysAcross() ? dates.get(column) : date;
    if (cell.kind() == RawCell.CellType.ERROR) {
      draft.add(
          Problem.of(
              FormulaErrors.codeOf(cell.text()),
              entry.place(LogColumn.FOOD),
              LogAssembler.excerpt(day == null ? "" : day.text(), entry),
              cell.text()));
    }
    draft.add(entry, day, row.hidden());
  }

  private Entry entry(int row, int column, String meal, String text) {
    boolean isWater = words.isWater(meal);
    if (isWater && AMOUNT.matcher(text).matches()) {
      String food = TextFolding.withoutBrackets(meal).strip();
      String unit = text.chars().anyMatch(Character::isLetter) ? "" : unitOf(meal);
      return new Entry(source(column), row, null, null, "", food, text, unit, "");
    }
    return new Entry(source(column), row, null, null, isWater ? "" : meal, text, "", "", "");
  }

  private static String unitOf(String label) {
    int bracket = label.indexOf('(');
    return bracket < 0 ? "" : label.substring(bracket + 1).replaceFirst("\\).*$", "").strip();
  }

  /** The words of a cell, one food a line or however they were written. */
  private static String foods(RawCell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : LINE_END.split(cell.readable(), -1)) {
      String food = BULLET.matcher(line.strip()).replaceFirst("").replaceFirst("[;,]$", "");
      if (!food.isEmpty()) {
        lines.add(food);
      }
    }
    return String.join("; ", lines);
  }

  private LogSource source(int column) {
    return sources.computeIfAbsent(column, this::newSource);
  }

  private LogSource newSource(int column) {
    return LogSource.of(
        sheet.whole(),
        Map.of(
            LogColumn.FOOD, column,
            LogColumn.AMOUNT, column,
            LogColumn.UNIT, column,
            LogColumn.DATE, header.daysAcross() ? column : header.down(),
            LogColumn.MEAL, header.daysAcross() ? header.down() : column));
  }
}
