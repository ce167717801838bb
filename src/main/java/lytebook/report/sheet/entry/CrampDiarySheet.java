package lytebook.report.sheet.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.log.CrampDiary;
import lytebook.log.CrampNight;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.ConditionalFormat;
import lytebook.report.book.DropDown;
import lytebook.report.book.Formula;
import lytebook.report.book.Highlight;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;
import org.jspecify.annotations.Nullable;

/** The diary of cramps, a row a night; read again on the next run. */
public final class CrampDiarySheet {
  /** The sheet's name. */
  public static final String SHEET = "Cramp diary";

  /** Row of the headers, counting from 0. */
  public static final int HEADER_ROW = 2;

  /** The last column that prints, counting from 0. */
  public static final int LAST_COLUMN = 7;

  /** What is written for three cramps or more. */
  public static final String THREE_OR_MORE = "3+";

  public static final int FIRST_ROW = HEADER_ROW + 1;
  public static final int NIGHT = 0;
  public static final int CRAMPS = 1;
  private static final int WHERE = 2;
  private static final int STRENGTH = 3;
  private static final int MINUTES = 4;
  private static final int WOKE_ME = 5;
  private static final int DURING_EXERCISE = 6;
  private static final int NOTES = 7;

  private static final String[] HEADERS = {
    "Night of", "Cramps", "Where", "How strong", "Minutes", "Woke me", "During exercise", "Notes"
  };
  private static final double[] WIDTHS = {17, 9, 16, 13, 10, 10, 11, 34};
  private static final double LINE = 18;

  /** Nights with room to write after the last day of the log. */
  private static final int NIGHTS_AFTER = 14;

  private static final int NIGHTS_OF_TEMPLATE = 28;

  private final Sentences sentences;
  private final Sheet sheet = new Sheet(SHEET);

  public CrampDiarySheet(Sentences sentences) {
    this.sentences = sentences;
  }

  /** Examples in grey, and four weeks that count on from the first night. */
  public Sheet blank(List<CrampNight> examples, PrintSetup print) {
    head("cramp_diary.note_blank");
    int row = FIRST_ROW;
    for (CrampNight example : examples) {
      written(row++, example, Style.EXAMPLE_DATE, Style.EXAMPLE_NUMBER, Style.EXAMPLE);
    }
    int first = row;
    for (; row < first + NIGHTS_OF_TEMPLATE; row++) {
      empty(row);
      if (row > first) {
        String before = A1.cell(row - 1, NIGHT);
        new RowWriter(sheet, row)
            .formula(
                NIGHT,
                Formula.of("IF(ISNUMBER(%s),%s+1,\"\")", before, before),
                "",
                Style.INPUT_DATE);
      }
    }
    sheet.add(
        new ConditionalFormat(
            Area.cell(first, NIGHT),
            "ISBLANK(" + A1.absolute(first, NIGHT) + ")",
            Highlight.ATTENTION));
    return finish(row - 1, print);
  }

  /**
   * Every row that was written, and a row for each other night.
   *
   * @param days days of the food log
   */
  public Sheet filled(CrampDiary diary, List<LocalDate> days, PrintSetup print) {
    head("cramp_diary.note");
    int row = FIRST_ROW;
    for (Object line : lines(diary, days)) {
      if (line instanceof CrampNight night) {
        written(row, night, Style.INPUT_DATE, Style.INPUT_PLAIN, Style.INPUT_TEXT);
      } else if (line instanceof LocalDate night) {
        empty(row);
        new RowWriter(sheet, row).value(NIGHT, Value.of(night), Style.INPUT_DATE);
      }
      row++;
    }
    return finish(row - 1, print);
  }

  /** The last row of the sheet of a diary, counting from 0. */
  public static int lastRow(CrampDiary diary, List<LocalDate> days) {
    return FIRST_ROW + lines(diary, days).size() - 1;
  }

  /** A line each: a night as it was written, or the date of one that was not. */
  private static List<Object> lines(CrampDiary diary, List<LocalDate> days) {
    Set<LocalDate> written =
        diary.nights().stream().map(CrampNight::night).collect(Collectors.toUnmodifiableSet());
    List<LocalDate> blank = new ArrayList<>(days);
    LocalDate last = days.get(days.size() - 1);
    for (int i = 1; i <= NIGHTS_AFTER; i++) {
      blank.add(last.plusDays(i));
    }
    blank.removeIf(written::contains);
    List<Object> lines = new ArrayList<>(diary.nights());
    lines.addAll(blank);
    lines.sort(
        Comparator.comparing(
            line -> line instanceof CrampNight night ? night.night() : (LocalDate) line));
    return lines;
  }

  private void head(String note) {
    sheet.head(sentences.say("cramp_diary.title"), sentences.say(note), LAST_COLUMN);
    sheet.height(1, 44);
    for (int column = 0; column < HEADERS.length; column++) {
      new RowWriter(sheet, HEADER_ROW).text(column, HEADERS[column], Style.HEADER);
      sheet.width(column, WIDTHS[column]);
    }
    sheet.height(HEADER_ROW, 32);
    sheet.freeze(FIRST_ROW, 1);
  }

  private void written(int row, CrampNight night, Style day, Style number, Style style) {
    OptionalInt cramps = night.cramps();
    new RowWriter(sheet, row)
        .value(NIGHT, Value.of(night.night()), day)
        .value(CRAMPS, cramps.isPresent() ? count(cramps.getAsInt()) : Value.EMPTY, number)
        .value(WHERE, text(night.where()), style)
        .value(STRENGTH, text(night.strength()), style)
        .value(MINUTES, Value.orEmpty(night.minutes()), number)
        .value(WOKE_ME, text(answer(night.wokeMe())), style)
        .value(DURING_EXERCISE, text(answer(night.duringExercise())), style)
        .value(NOTES, text(night.notes()), style);
    sheet.height(row, LINE);
  }

  private void empty(int row) {
    RowWriter cells = new RowWriter(sheet, row).empty(NIGHT, Style.INPUT_DATE);
    for (int column = CRAMPS; column <= LAST_COLUMN; column++) {
      // A cell of words would keep a typed 0 as a word.
      boolean isNumber = column == CRAMPS || column == MINUTES;
      cells.empty(column, isNumber ? Style.INPUT_PLAIN : Style.INPUT_TEXT);
    }
    sheet.height(row, LINE);
  }

  /** Cramps of a night as a reader sees them. */
  static Value count(int cramps) {
    return cramps < CrampNight.THREE_OR_MORE ? Value.of(cramps) : Value.of(THREE_OR_MORE);
  }

  private static String answer(@Nullable Boolean answer) {
    if (answer == null) {
      return "";
    }
    return answer ? "yes" : "no";
  }

  private static Value text(String words) {
    return words.isEmpty() ? Value.EMPTY : Value.of(words);
  }

  private Sheet finish(int last, PrintSetup print) {
    choices(CRAMPS, "counts", last);
    choices(WHERE, "where", last);
    choices(STRENGTH, "strength", last);
    choices(WOKE_ME, "answers", last);
    choices(DURING_EXERCISE, "answers", last);
    sheet.print(print);
    return sheet;
  }

  private void choices(int column, String what, int last) {
    sheet.add(
        new DropDown(
            Area.column(column, FIRST_ROW, last),
            List.of(sentences.say("cramp_diary." + what).split(";", -1)),
            "",
            sentences.say("cramp_diary." + what + "_prompt"),
            false));
  }
}
