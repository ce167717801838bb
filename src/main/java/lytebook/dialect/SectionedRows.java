package lytebook.dialect;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.dialect.Dialect.ColumnMeaning;
import lytebook.log.LogSource;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet on which people, days and meals are rows of their own: {@code Spreadsheet: Day -
 * AB12 - Day 1}, the header, {@code Breakfast}, its foods, {@code Breakfast Adjusted Avg}.
 */
public final class SectionedRows {
  /**
   * Stands for the first day where nothing tells it: a Monday that nobody takes for the real one.
   */
  static final LocalDate NO_DAY = LocalDate.of(2001, 1, 1);

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\s*$");
  private static final Pattern BETWEEN = Pattern.compile("\\s+[-–]\\s+");

  private final DialectHeader header;
  private final Dialect dialect;
  private final LogSource source;
  private final DialectRows rows;
  private final LocalDate firstDay;
  private final boolean isFirstDayKnown;
  private final int food;
  private String client;
  private String meal = "";
  private @Nullable RawCell date;
  private boolean isNumbered;

  /**
   * @param header the first header on the sheet; the others are like it
   * @param source where the rows come from; where no title says whose they are, its sheet does
   */
  public SectionedRows(
      DialectHeader header, LogSource source, DialectRows.ReadSettings reading, Dialects dialects) {
    this.header = header;
    this.dialect = header.dialect();
    this.source = source;
    this.rows = new DialectRows(header, source, reading, dialects);
    LocalDate given = reading.firstDay();
    this.firstDay = given == null ? NO_DAY : given;
    this.isFirstDayKnown = given != null;
    this.food = header.columns().getOrDefault(ColumnMeaning.FOOD, 0);
    this.client = source.sheet() == null ? "" : source.sheet();
  }

  /** Takes the next row, from the top of the sheet. */
  public void add(RawRow row) {
    if (row.isBlank()) {
      return;
    }
    String first = row.cells().get(0).asText();
    boolean isAlone = row.cells().size() == 1;
    if (startsWith(first, dialect.words(Dialect.CellWord.TITLE).keySet())) {
      takeTitle(first);
    } else if (isAlone && startsWith(first, dialect.words(Dialect.CellWord.DAY).keySet())) {
      takeDay(first);
    } else if (row.number() > header.row() && !isTotal(first)) {
      if (isAlone && row.cells().get(0).column() <= food) {
        meal = first;
      } else if (row.cell(food) != null) {
        rows.add(row, client, date(), meal);
      }
    }
  }

  /** All rows have been taken. */
  public DialectLog.ExportLogs finish() {
    DialectLog.ExportLogs logs = rows.finish();
    if (!isNumbered || isFirstDayKnown) {
      return logs;
    }
    Problem said =
        Problem.of(ProblemCode.DAYS_WITHOUT_DATES, source.row(0), "", firstDay.toString());
    List<DialectLog> all = logs.logs().stream().map(log -> log.with(said)).toList();
    return new DialectLog.ExportLogs(all, logs.stop());
  }

  private RawCell date() {
    if (date == null) {
      takeDay("1");
    }
    return date == null ? RawCell.text(0, firstDay.toString()) : date;
  }

  /** A title names the person before the last dash and the day behind it. */
  private void takeTitle(String title) {
    String[] parts = BETWEEN.split(title, -1);
    if (parts.length > 1) {
      takeDay(parts[parts.length - 1].strip());
      if (parts.length > 2) {
        client = String.join(" - ", List.of(parts).subList(1, parts.length - 1)).strip();
      }
    }
  }

  private void takeDay(String label) {
    meal = "";
    String bare = label;
    for (String word : dialect.words(Dialect.CellWord.DAY).keySet()) {
      bare = bare.replaceFirst("(?i)^" + Pattern.quote(word) + "\\b\\s*", "");
    }
    Matcher number = NUMBER.matcher(bare);
    if (number.matches()) {
      isNumbered = true;
      int day = Math.max(1, Integer.parseInt(number.group(1)));
      date = RawCell.text(0, firstDay.plusDays(day - 1L).toString());
    } else {
      date = bare.isEmpty() ? null : RawCell.text(0, bare);
    }
  }

  private boolean isTotal(String text) {
    String plain = DialectCells.plain(text);
    return dialect.words(Dialect.CellWord.TOTAL_END).keySet().stream()
        .anyMatch(end -> plain.equals(end) || plain.endsWith(" " + end));
  }

  private static boolean startsWith(String text, Set<String> words) {
    String plain = text.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(plain::startsWith)
        .anyMatch(word -> plain.equals(word) || !Character.isLetter(plain.charAt(word.length())));
  }
}
