package lytebook.log.aboutme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lytebook.log.DailyTablet;
import lytebook.log.HealthAnswers;
import lytebook.log.Person;
import lytebook.log.aboutme.AboutMeWords.ConditionColumn;
import lytebook.log.aboutme.AboutMeWords.LimitColumn;
import lytebook.log.aboutme.AboutMeWords.QuestionColumn;
import lytebook.log.aboutme.AboutMeWords.ReleaseColumn;
import lytebook.log.aboutme.AboutMeWords.SignColumn;
import lytebook.log.aboutme.AboutMeWords.TabletColumn;
import lytebook.log.rows.LogDates;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Reads the tables of an About me sheet, row by row. */
final class AboutMeReader {
  private final AboutMeWords words;
  private final Place sheet;
  private final LogDates dates;
  private final Map<String, String> columns;
  private final PersonAnswers answers;
  private final LimitRows limits;
  private final List<HealthAnswers.ReportedItem> conditions = new ArrayList<>();
  private final List<HealthAnswers.ReportedItem> medicines = new ArrayList<>();
  private final List<HealthAnswers.ClinicianRelease> releases = new ArrayList<>();
  private final List<String> signs = new ArrayList<>();
  private final List<DailyTablet> tablets = new ArrayList<>();

  AboutMeReader(AboutMeWords words, Place sheet, LogDates dates) {
    this.words = words;
    this.sheet = sheet;
    this.dates = dates;
    columns = words.headers().columns();
    answers = new PersonAnswers(words);
    limits = new LimitRows(words.limits());
  }

  /** Reads the rows of the sheet as {@link AboutMe#read} says. */
  @Nullable AboutMe read(List<RawRow> rows) {
    AboutMeTable<QuestionColumn> questions =
        table(
            words.headers().questions(),
            Set.of(QuestionColumn.QUESTION, QuestionColumn.ANSWER),
            answers::take);
    List<AboutMeTable<?>> tables =
        List.of(
            questions,
            table(
                words.headers().named(),
                Set.of(ConditionColumn.CONDITION, ConditionColumn.MEDICINE),
                this::takeNamed),
            table(
                words.headers().limits(),
                Set.of(LimitColumn.NUTRIENT, LimitColumn.AT_LEAST, LimitColumn.NO_MORE_THAN),
                limits::take),
            table(
                words.headers().releases(),
                Set.of(ReleaseColumn.NUTRIENT, ReleaseColumn.BY),
                this::takeRelease),
            table(
                words.headers().signs(), Set.of(SignColumn.SIGN, SignColumn.TICK), this::takeSign),
            table(
                words.headers().tablets(),
                Set.of(TabletColumn.NAME, TabletColumn.MG),
                this::takeTablet));
    AboutMeTable<?> current = null;
    boolean isOne = false;
    for (RawRow row : rows) {
      AboutMeTable<?> started =
          namesColumns(row)
              ? tables.stream().filter(table -> table.startsAt(row)).findFirst().orElse(null)
              : null;
      isOne |= started == questions;
      if (started != null) {
        current = started;
      } else if (isTitle(row)) {
        current = null;
      } else if (current != null) {
        current.take(row);
      }
    }
    if (!isOne) {
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    Person person =
        answers.person(tablets, conditions, medicines, signs, releases, limits.limits());
    tables.forEach(table -> problems.addAll(table.problems()));
    return new AboutMe(person, problems);
  }

  private <C extends Enum<C>> AboutMeTable<C> table(
      Map<String, C> headers, Set<C> needed, Consumer<AboutMeRow<C>> reader) {
    return new AboutMeTable<>(sheet, dates, headers, needed, reader);
  }

  /** Whether a row may be a header: most rows are none, and their words are folded once only. */
  private boolean namesColumns(RawRow row) {
    return TableHeader.of(row, text -> AboutMeWords.named(columns, text)).columns().size() > 1;
  }

  /** A title stands alone in its row, but for a list to choose from that may stand far beside. */
  private boolean isTitle(RawRow row) {
    return !row.isBlank() && words.titles().contains(TextFolding.fold(row.cells().get(0).text()));
  }

  /** "None" or a dash names nothing, and is no answer to the questions either. */
  private boolean namesNothing(String text) {
    return words.saysNothing(text) || Boolean.FALSE.equals(words.yes(text));
  }

  private void takeNamed(AboutMeRow<ConditionColumn> row) {
    for (ConditionColumn column : ConditionColumn.values()) {
      if (!namesNothing(row.text(column))) {
        (column == ConditionColumn.CONDITION ? conditions : medicines)
            .add(new HealthAnswers.ReportedItem(row.place(column), row.text(column)));
      }
    }
  }

  private void takeSign(AboutMeRow<SignColumn> row) {
    String sign = row.text(SignColumn.SIGN);
    String tick = row.text(SignColumn.TICK);
    if (namesNothing(tick)) {
      return;
    }
    String id = words.redFlags().get(TextFolding.fold(sign));
    if (words.yes(tick) == null) {
      row.problem(ProblemCode.ABOUT_ME_UNREADABLE, SignColumn.TICK, tick, sign);
    } else if (id == null) {
      row.problem(ProblemCode.SIGN_UNKNOWN, SignColumn.SIGN, sign);
    } else if (!signs.contains(id)) {
      signs.add(id);
    }
  }

  /** Takes what was released of nutrients that we follow, those that lack something too. */
  private void takeRelease(AboutMeRow<ReleaseColumn> row) {
    List<ReleaseColumn> lacking =
        Stream.of(ReleaseColumn.values()).filter(column -> row.text(column).isEmpty()).toList();
    if (lacking.size() == ReleaseColumn.values().length) {
      return;
    }
    String named = row.text(ReleaseColumn.NUTRIENT);
    Nutrient nutrient = words.limits().nutrient(named);
    if (nutrient == null && !named.isEmpty()) {
      row.problem(ProblemCode.OWN_NUTRIENT_UNKNOWN, ReleaseColumn.NUTRIENT, named);
      return;
    }
    LocalDate on = row.dateOrProblem(ReleaseColumn.DATE);
    if (!lacking.isEmpty()) {
      row.problem(ProblemCode.RELEASE_INCOMPLETE, lacking.get(0));
    }
    if (nutrient != null) {
      releases.add(
          new HealthAnswers.ClinicianRelease(
              row.place(), named, row.text(ReleaseColumn.BY), on, row.text(ReleaseColumn.REASON)));
    }
  }

  private void takeTablet(AboutMeRow<TabletColumn> row) {
    String name = row.text(TabletColumn.NAME);
    String mineral = row.text(TabletColumn.MINERAL);
    if (name.isEmpty() && mineral.isEmpty()) {
      return;
    }
    String wrong = unreadable(row);
    if (wrong == null) {
      tablets.add(
          new DailyTablet(
              row.place(),
              name,
              number(row, TabletColumn.MG),
              mineral,
              number(row, TabletColumn.PER_DAY),
              row.date(TabletColumn.FROM),
              row.date(TabletColumn.TO)));
    } else {
      String what = name.isEmpty() ? mineral : name;
      row.problems()
          .add(
              Problem.of(
                  ProblemCode.TABLET_UNREADABLE, row.place(), what + " | " + wrong, what, wrong));
    }
  }

  /** The first cell that is neither blank nor what its column holds; null when there is none. */
  private static @Nullable String unreadable(AboutMeRow<TabletColumn> row) {
    for (TabletColumn column :
        List.of(TabletColumn.MG, TabletColumn.PER_DAY, TabletColumn.FROM, TabletColumn.TO)) {
      boolean isNumber = column == TabletColumn.MG || column == TabletColumn.PER_DAY;
      boolean isRead = isNumber ? number(row, column).isPresent() : row.date(column) != null;
      if (!row.text(column).isEmpty() && !isRead) {
        return row.text(column);
      }
    }
    return null;
  }

  /** The number of a cell, with "mg" behind it or not. */
  private static OptionalDouble number(AboutMeRow<TabletColumn> row, TabletColumn column) {
    String digits = row.text(column).replaceFirst("(?i)\\s*mg$", "").replace(',', '.').strip();
    return digits.matches("\\d{1,6}(\\.\\d{1,6})?")
        ? OptionalDouble.of(Double.parseDouble(digits))
        : OptionalDouble.empty();
  }
}
