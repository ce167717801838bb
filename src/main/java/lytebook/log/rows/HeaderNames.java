package lytebook.log.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.LogColumn;
import lytebook.log.date.DateOrder;
import lytebook.log.date.DateText;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * The words that name the columns of a food log, and the search for a header row by them.
 *
 * @param words words of the columns, folded
 * @param units units that can stand in the header of the amounts, folded, and what they mean
 * @param foreign words that no food log has as headers but other sheets of ours do, folded
 */
public record HeaderNames(
    Map<String, HeaderWord> words, Map<String, String> units, Set<String> foreign) {
  /**
   * A word that names a column.
   *
   * @param column what it names
   * @param rank position among all words; the lower wins where two cells name one column
   * @param unit unit the word itself says, {@code g} for "Grams"; empty when it says none
   */
  public record HeaderWord(LogColumn column, int rank, String unit) {}

  /** No header and no date above one is longer; a longer text is not looked into. */
  public static final int LONGEST = 200;

  /**
   * The surest header among the first rows of a sheet.
   *
   * @param isDay whether the sheet's name says the day, so that a column of foods is enough
   */
  public @Nullable LogHeader find(List<RawRow> top, boolean isDay) {
    LogHeader best = null;
    LogHeader foodOnly = null;
    RawCell dateAbove = null;
    for (RawRow row : top) {
      LogHeader header = headerIn(row, dateAbove);
      if (header.fit() != LogHeader.HeaderFit.NONE
          && (best == null || header.fit().compareTo(best.fit()) < 0)) {
        best = header;
      }
      boolean isFood = isDay && header.columns().containsKey(LogColumn.FOOD);
      foodOnly = foodOnly == null && isFood ? header : foodOnly;
      RawCell date = dateHeading(row);
      dateAbove = date == null ? dateAbove : date;
    }
    LogHeader found = best == null ? foodOnly : best;
    return found == null ? null : withUnitsBelow(found, top);
  }

  /** A second row of headers that holds nothing but the unit of the amounts, and belongs to it. */
  private LogHeader withUnitsBelow(LogHeader header, List<RawRow> top) {
    Integer amount = header.columns().get(LogColumn.AMOUNT);
    for (RawRow row : top) {
      String text = row.number() == header.row() + 1 && amount != null ? row.text(amount) : "";
      String unit = units.get(TextFolding.fold(text));
      RawCell date = row.cell(header.columns().getOrDefault(LogColumn.DATE, -1));
      boolean isBeside =
          row.text(header.columns().getOrDefault(LogColumn.FOOD, -1)).isEmpty()
              && (date == null || date.text().matches("[dmyDMY./ -]+"));
      if (unit != null && isBeside) {
        return new LogHeader(
            row.number(), header.columns(), unit, header.dateOrder(), header.dateAbove());
      }
    }
    return header;
  }

  /** The column that a cell's text names; null when it names none. */
  public @Nullable LogColumn columnOf(String text) {
    HeaderWord word = wordOf(text);
    return word == null ? null : word.column();
  }

  /** Whether a row has a header that no food log has but other sheets of ours do. */
  public boolean isForeign(RawRow row) {
    return row.cells().stream()
        .anyMatch(
            cell ->
                cell.text().length() <= LONGEST && foreign.contains(TextFolding.fold(cell.text())));
  }

  /** The unit that a header of the amounts says, {@code g} for "Amount (g)"; empty when none. */
  String amountUnitOf(String header) {
    HeaderWord word = wordOf(header);
    return word == null || word.column() != LogColumn.AMOUNT ? "" : word.unit();
  }

  /** A date that stands alone above a row; null when none does. */
  @Nullable RawCell dateAbove(List<RawRow> top, RawRow header) {
    RawCell dateAbove = null;
    for (RawRow row : top) {
      RawCell date = row.number() < header.number() ? dateHeading(row) : null;
      dateAbove = date == null ? dateAbove : date;
    }
    return dateAbove;
  }

  /** What a row is as a header. */
  LogHeader headerIn(RawRow row, @Nullable RawCell dateAbove) {
    Map<LogColumn, Integer> columns = new EnumMap<>(LogColumn.class);
    Map<LogColumn, HeaderWord> found = new EnumMap<>(LogColumn.class);
    Map<LogColumn, String> texts = new EnumMap<>(LogColumn.class);
    if (isForeign(row)) {
      return new LogHeader(row.number(), Map.of(), "", null, null);
    }
    for (RawCell cell : row.cells()) {
      HeaderWord word = cell.kind() == RawCell.CellType.TEXT ? wordOf(cell.text()) : null;
      HeaderWord before = word == null ? null : found.get(word.column());
      if (word != null && (before == null || word.rank() < before.rank())) {
        columns.put(word.column(), cell.column());
        found.put(word.column(), word);
        texts.put(word.column(), cell.text());
      }
    }
    if (!columns.containsKey(LogColumn.FOOD)) {
      takeDrinksAsFoods(columns);
    }
    HeaderWord amount = found.get(LogColumn.AMOUNT);
    return new LogHeader(
        row.number(),
        columns,
        amount == null ? "" : amount.unit(),
        orderIn(texts.getOrDefault(LogColumn.DATE, "")),
        dateAbove);
  }

  /** A log of drinks alone. */
  private static void takeDrinksAsFoods(Map<LogColumn, Integer> columns) {
    Integer drink = columns.remove(LogColumn.DRINK);
    Integer amount = columns.remove(LogColumn.DRINK_AMOUNT);
    if (drink != null) {
      columns.put(LogColumn.FOOD, drink);
    }
    if (amount != null) {
      columns.putIfAbsent(LogColumn.AMOUNT, amount);
    }
  }

  private @Nullable HeaderWord wordOf(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    String folded = TextFolding.fold(TextFolding.withoutBrackets(text));
    HeaderWord word = words.get(folded);
    if (word != null) {
      String unit = units.get(TextFolding.fold(TextFolding.bracketed(text)));
      if (unit != null && word.column() == LogColumn.DRINK) {
        // "Drinks (mL)" holds numbers, no names.
        return null;
      }
      return unit == null || word.column() != LogColumn.AMOUNT
          ? word
          : new HeaderWord(word.column(), word.rank(), unit);
    }
    int space = folded.lastIndexOf(' ');
    String unit = space < 0 ? null : units.get(folded.substring(space + 1));
    word = unit == null ? null : words.get(folded.substring(0, space).replaceAll(" in$", ""));
    return unit == null || word == null || word.column() != LogColumn.AMOUNT
        ? null
        : new HeaderWord(word.column(), word.rank(), unit);
  }

  private static @Nullable DateOrder orderIn(String header) {
    String pattern = TextFolding.fold(TextFolding.bracketed(header)).replace(" ", "");
    if (pattern.startsWith("dd") || pattern.startsWith("dm")) {
      return DateOrder.DMY;
    }
    return pattern.startsWith("mm") || pattern.startsWith("md") ? DateOrder.MDY : null;
  }

  /** A date that fills a row alone, or behind the word "Date". */
  private @Nullable RawCell dateHeading(RawRow row) {
    List<RawCell> cells = row.cells();
    if (cells.isEmpty() || cells.size() > 2) {
      return null;
    }
    if (cells.size() == 2 && columnOf(cells.get(0).text()) != LogColumn.DATE) {
      return null;
    }
    RawCell last = cells.get(cells.size() - 1);
    if (last.kind() == RawCell.CellType.DATE) {
      return last;
    }
    if (last.text().length() > LONGEST) {
      return null;
    }
    String text = last.text().replaceFirst("^\\p{L}+:\\s*", "");
    return DateText.orNull(text) == null ? null : RawCell.text(last.column(), text);
  }
}
