package lytebook.read.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.log.ActivityEntry;
import lytebook.log.CrampDiary;
import lytebook.log.CrampNight;
import lytebook.log.DayMark;
import lytebook.log.Diaries;
import lytebook.log.OwnFoodSheet;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMe;
import lytebook.log.date.DateReading;
import lytebook.log.diary.ActivityReader;
import lytebook.log.diary.CrampDiaryReader;
import lytebook.log.diary.DayMarkReader;
import lytebook.own.OwnFoodSheetReader;
import lytebook.problem.Problem;
import lytebook.read.ReadOptions;
import lytebook.read.file.SheetFile;
import lytebook.read.file.SourceSheet;
import lytebook.read.table.LogWords;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableReader;
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
public record SideSheets(
    Person person,
    Map<LocalDate, DayMark> marks,
    List<OwnFoodSheet> ownSheets,
    Diaries diaries,
    List<Problem> problems) {
  /** No About me has more rows. */
  private static final int MOST_ANSWERS = 2000;

  /**
   * Looks through the visible sheets.
   *
   * @param log the sheets of the log itself, which are not looked at again
   * @param options what is known of dates
   */
  public static SideSheets of(
      SheetFile file, List<SourceSheet> log, LogWords words, ReadOptions options)
      throws IOException {
    Person person = null;
    Map<LocalDate, DayMark> marks = Map.of();
    List<OwnFoodSheet> ownSheets = new ArrayList<>();
    List<CrampNight> nights = new ArrayList<>();
    List<ActivityEntry> activity = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    DateReading dates = options.dates(file.datesFrom1904());
    for (SourceSheet sheet : file.sheets()) {
      if (sheet.name() == null || log.contains(sheet)) {
        continue;
      }
      List<RawRow> top = sheet.top();
      if (top.stream().anyMatch(words.crampDiary()::isOfOtherSheet)) {
        continue;
      }
      AboutMe aboutMe = person == null ? aboutMe(sheet, top, words, dates) : null;
      if (aboutMe != null) {
        person = aboutMe.person();
        problems.addAll(aboutMe.problems());
        continue;
      }
      OwnFoodSheetReader own = new OwnFoodSheetReader(sheet.place(), words.ownSheets());
      if (isTaken(sheet, top, own)) {
        ownSheets.add(own.sheet());
        continue;
      }
      CrampDiaryReader cramps =
          new CrampDiaryReader(sheet.place(), words.headers(), words.crampDiary(), dates);
      if (isTaken(sheet, top, cramps)) {
        nights.addAll(cramps.nights(problems));
        continue;
      }
      ActivityReader active =
          new ActivityReader(sheet.place(), words.headers(), words.activity(), dates);
      if (isTaken(sheet, top, active)) {
        activity.addAll(active.entries(problems));
        continue;
      }
      DayMarkReader days =
          new DayMarkReader(sheet.place(), words.headers(), words.dayMarks(), file.datesFrom1904());
      if (marks.isEmpty() && isTaken(sheet, top, days)) {
        marks = days.marks();
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

  private static @Nullable AboutMe aboutMe(
      SourceSheet sheet, List<RawRow> top, LogWords words, DateReading dates) throws IOException {
    if (AboutMe.read(top, sheet.place(), words.aboutMe(), dates.from1904()) == null) {
      return null;
    }
    List<RawRow> rows = new ArrayList<>(top);
    sheet.forEach(
        top.size(),
        row -> {
          if (rows.size() < MOST_ANSWERS) {
            rows.add(row);
          }
        });
    return AboutMe.read(rows, sheet.place(), words.aboutMe(), dates.from1904());
  }

  /** Reads a sheet to its end if a reader finds its header among the first rows. */
  private static boolean isTaken(SourceSheet sheet, List<RawRow> top, TableReader<?> reader)
      throws IOException {
    top.forEach(reader::add);
    if (reader.hasHeader()) {
      sheet.forEach(top.size(), reader::add);
    }
    return reader.hasHeader();
  }
}
