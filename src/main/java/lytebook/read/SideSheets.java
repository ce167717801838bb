package lytebook.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lytebook.log.AboutMe;
import lytebook.log.ActivityEntry;
import lytebook.log.ActivityReader;
import lytebook.log.CrampDiary;
import lytebook.log.CrampDiaryReader;
import lytebook.log.CrampNight;
import lytebook.log.DayMark;
import lytebook.log.DayMarks;
import lytebook.log.Diaries;
import lytebook.log.OwnSheet;
import lytebook.log.OwnSheetReader;
import lytebook.log.Person;
import lytebook.log.RawRow;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the sheets beside the log say: who the person is, which days they marked, and which foods
 * are their own.
 *
 * @param person unknown when no sheet says
 * @param marks empty when no sheet has any
 * @param ownSheets sheets of own foods and recipes
 * @param diaries cramps and activity
 * @param problems answers and marks that cannot be read
 */
record SideSheets(
    Person person,
    Map<LocalDate, DayMark> marks,
    List<OwnSheet> ownSheets,
    Diaries diaries,
    List<Problem> problems) {
  private static final int ROWS_LOOKED_AT = 100;

  /** No About me has more rows. */
  private static final int MOST_ANSWERS = 2000;

  /**
   * Looks through the visible sheets.
   *
   * @param log the sheets of the log itself, which are not looked at again
   * @param options what is known of dates
   */
  static SideSheets of(
      SheetFile file, String fileName, List<Sheet> log, LogWords words, ReadOptions options)
      throws IOException {
    Person person = null;
    Map<LocalDate, DayMark> marks = Map.of();
    List<OwnSheet> ownSheets = new ArrayList<>();
    List<CrampNight> nights = new ArrayList<>();
    List<ActivityEntry> activity = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Sheet sheet : file.sheets()) {
      if (sheet.name() == null || log.contains(sheet)) {
        continue;
      }
      Place place = new Place(fileName, sheet.name(), 0, null);
      List<RawRow> top = top(sheet);
      if (top.stream().anyMatch(words.crampDiary()::isOfOtherSheet)) {
        continue;
      }
      AboutMe aboutMe =
          person == null && AboutMe.isOne(top, words.aboutMe())
              ? AboutMe.read(whole(sheet, top), place, words.aboutMe(), file.datesFrom1904())
              : null;
      if (aboutMe != null) {
        person = aboutMe.person();
        problems.addAll(aboutMe.problems());
        continue;
      }
      OwnSheetReader own = new OwnSheetReader(place, words.ownSheets());
      top.forEach(own::add);
      OwnSheet found = own.hasHeader() ? ownSheet(sheet, top.size(), own) : null;
      if (found != null) {
        ownSheets.add(found);
        continue;
      }
      CrampDiaryReader cramps =
          new CrampDiaryReader(
              place,
              words.headers(),
              words.crampDiary(),
              file.datesFrom1904(),
              options.today(),
              options.dateOrder());
      top.forEach(cramps::add);
      if (cramps.hasHeader()) {
        forRest(sheet, top.size(), cramps::add);
        CrampDiaryReader.Result read = cramps.result();
        nights.addAll(read.diary().nights());
        problems.addAll(read.problems());
        continue;
      }
      ActivityReader active =
          new ActivityReader(
              place,
              words.headers(),
              words.activity(),
              file.datesFrom1904(),
              options.today(),
              options.dateOrder());
      top.forEach(active::add);
      if (active.hasHeader()) {
        forRest(sheet, top.size(), active::add);
        activity.addAll(active.result().entries());
        problems.addAll(active.result().problems());
        continue;
      }
      DayMarks days = new DayMarks(place, words.headers(), words.dayMarks(), file.datesFrom1904());
      top.forEach(days::add);
      if (marks.isEmpty() && days.hasHeader()) {
        marks = addRest(sheet, top.size(), days);
        problems.addAll(days.problems());
      }
    }
    return new SideSheets(
        person == null ? Person.UNKNOWN : person,
        marks,
        ownSheets,
        new Diaries(new CrampDiary(nights), activity),
        problems);
  }

  private static List<RawRow> top(Sheet sheet) throws IOException {
    try (RowCursor rows = sheet.rows()) {
      return rows.take(ROWS_LOOKED_AT);
    }
  }

  private static List<RawRow> whole(Sheet sheet, List<RawRow> top) throws IOException {
    List<RawRow> rows = new ArrayList<>(top);
    forRest(
        sheet,
        top.size(),
        row -> {
          if (rows.size() < MOST_ANSWERS) {
            rows.add(row);
          }
        });
    return rows;
  }

  private static Map<LocalDate, DayMark> addRest(Sheet sheet, int taken, DayMarks days)
      throws IOException {
    forRest(sheet, taken, days::add);
    return days.marks();
  }

  private static @Nullable OwnSheet ownSheet(Sheet sheet, int taken, OwnSheetReader own)
      throws IOException {
    forRest(sheet, taken, own::add);
    return own.sheet();
  }

  private static void forRest(Sheet sheet, int taken, Consumer<RawRow> each) throws IOException {
    try (RowCursor rows = sheet.rows()) {
      int seen = 0;
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        if (seen++ >= taken) {
          each.accept(row);
        }
      }
    }
  }
}
