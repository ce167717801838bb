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
  private static final int HEADER_ROW = 2;

  /** The last column that prints, counting from 0. */
  private static final int LAST_COLUMN = 7;

  /** What is written for three cramps or more. */
  public static final String THREE_OR_MORE = "3+";

  public static final int FIRST_ROW = HEADER_ROW + 1;
  public static final int NIGHT = 0;
  public static final int CRAMPS = 1;
  private static final int WHERE = 2;
  private static final int STRENGTH = 3;
  private static final int WOKE_ME = 5;
  private static final int DURING_EXERCISE = 6;

  private static final double[] WIDTHS = {17, 9, 16, 13, 10, 10, 11, 34};

  /** A cell of words would keep a typed 0 as a word. */
  private static final EntryTable<CrampNight> TABLE =
      new EntryTable<CrampNight>()
          .column("Night of", Style.INPUT_DATE, one -> Value.of(one.night()))
          .column("Cramps", Style.INPUT_PLAIN, one -> count(one.cramps()))
          .column("Where", Style.INPUT_TEXT, one -> Value.orEmpty(one.where()))
          .column("How strong", Style.INPUT_TEXT, one -> Value.orEmpty(one.strength()))
          .column("Minutes", Style.INPUT_PLAIN, one -> Value.orEmpty(one.minutes()))
          .column("Woke me", Style.INPUT_TEXT, one -> answer(one.wokeMe()))
          .column("During exercise", Style.INPUT_TEXT, one -> answer(one.duringExercise()))
          .column("Notes", Style.INPUT_TEXT, one -> Value.orEmpty(one.notes()));

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
  public Sheet blank(List<CrampNight> examples, PrintSetup margins) {
    head("cramp_diary.note_blank");
    int row = FIRST_ROW;
    for (CrampNight example : examples) {
      TABLE.example(sheet, row++, example, Style.EXAMPLE_NUMBER);
    }
    int first = row;
    for (; row < first + NIGHTS_OF_TEMPLATE; row++) {
      TABLE.blank(sheet, row);
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
    sheet.look(
        Area.cell(first, NIGHT), "ISBLANK(" + A1.absolute(first, NIGHT) + ")", Highlight.ATTENTION);
    return finish(row - 1, margins);
  }

  /**
   * Every row that was written, and a row for each other night.
   *
   * @param days days of the food log
   */
  public Sheet filled(CrampDiary diary, List<LocalDate> days, PrintSetup margins) {
    head("cramp_diary.note");
    int row = FIRST_ROW;
    for (Object line : lines(diary, days)) {
      if (line instanceof CrampNight night) {
        TABLE.put(sheet, row, night);
      } else if (line instanceof LocalDate night) {
        TABLE.blank(sheet, row);
        new RowWriter(sheet, row).value(NIGHT, Value.of(night), Style.INPUT_DATE);
      }
      row++;
    }
    return finish(row - 1, margins);
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
    TABLE.head(sheet, HEADER_ROW, WIDTHS);
    sheet.height(HEADER_ROW, 32);
    sheet.freeze(FIRST_ROW, 1);
  }

  /** Cramps of a night as a reader sees them. */
  private static Value count(OptionalInt cramps) {
    int count = cramps.orElse(0);
    return cramps.isPresent() && count < CrampNight.THREE_OR_MORE
        ? Value.of(count)
        : Value.orEmpty(cramps.isPresent() ? THREE_OR_MORE : "");
  }

  private static Value answer(@Nullable Boolean answer) {
    return answer == null ? Value.EMPTY : Value.of(answer ? "yes" : "no");
  }

  private Sheet finish(int last, PrintSetup margins) {
    for (int row = FIRST_ROW; row <= last; row++) {
      sheet.height(row, LINE);
    }
    choices(CRAMPS, "counts", last);
    choices(WHERE, "where", last);
    choices(STRENGTH, "strength", last);
    choices(WOKE_ME, "answers", last);
    choices(DURING_EXERCISE, "answers", last);
    sheet.print(margins.of(true, false, HEADER_ROW, LAST_COLUMN));
    return sheet;
  }

  private void choices(int column, String what, int last) {
    sheet.add(
        new DropDown(
            Area.column(column, FIRST_ROW, last),
            List.of(sentences.say("cramp_diary." + what).split(";", -1)),
            sentences.say("cramp_diary." + what + "_prompt"),
            false));
  }
}
