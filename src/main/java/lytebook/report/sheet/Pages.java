package lytebook.report.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.assess.Assessment.Standing;
import lytebook.food.FoodCategories;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.Report;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Formula;
import lytebook.report.book.PrintSetup;
import lytebook.target.ReferenceGroup;
import lytebook.target.TargetSet;
import lytebook.total.DayTotal;
import lytebook.total.RowWeights;

/**
 * What every sheet of one report needs: the report, the words, and where the other sheets stand.
 */
final class Pages {
  final Report report;
  final Nutrients nutrients;
  final FoodCategories categories;
  final Sentences sentences;
  final VerdictWords verdictWords;
  final RowWeights weights;
  final LogLayout log;
  final DaysLayout days;
  final FoodsLayout foods;
  final TargetsLayout targets;

  /** Minerals that supplements are told apart for; none where no supplement was written down. */
  final List<Nutrient> supplied;

  private final Set<LocalDate> daysUsed;

  Pages(
      Report report,
      Nutrients nutrients,
      FoodCategories categories,
      Sentences sentences,
      VerdictWords verdictWords) {
    this.report = report;
    this.nutrients = nutrients;
    this.categories = categories;
    this.sentences = sentences;
    this.verdictWords = verdictWords;
    weights = new RowWeights(categories);
    log = new LogLayout(nutrients, report.totals().rows().size());
    supplied =
        report.totals().supplementsLogged()
            ? nutrients.stream()
                .filter(one -> one.judged() != Nutrient.Judged.NONE && !one.isWater())
                .toList()
            : List.of();
    days = new DaysLayout(nutrients, supplied, report.totals().days().size());
    foods = new FoodsLayout(nutrients, report.foods().size());
    targets = new TargetsLayout(report.assessment());
    daysUsed =
        report.totals().days().stream()
            .filter(DayTotal::inMean)
            .map(DayTotal::date)
            .collect(Collectors.toUnmodifiableSet());
  }

  String say(String key, Object... parts) {
    return sentences.say(key, parts);
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

  /** A day as a reader sees it: {@code 2 Mar 2026}. */
  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Short name of a day in a chart: {@code Mon 2}. */
  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** The days of the log. */
  List<LocalDate> dates() {
    return report.totals().days().stream().map(DayTotal::date).toList();
  }

  /** Whether the means use a day. */
  boolean isUsed(LocalDate date) {
    return daysUsed.contains(date);
  }

  /** Who the targets are for, as far as is known. */
  String who() {
    TargetSet set = report.assessment().targets();
    if (!set.sexAndAgeKnown()) {
      return say("targets.any_adult");
    }
    return set.groups().stream().map(ReferenceGroup::label).collect(Collectors.joining("; "));
  }

  /** The goal, or the level to cut back from, that single days are seen against. */
  OptionalDouble line(Nutrient nutrient) {
    Standing standing = report.assessment().of(nutrient);
    return switch (standing.judged()) {
      case GOAL -> standing.goal();
      case CUT_BACK -> standing.cutBack();
      case NONE -> OptionalDouble.empty();
    };
  }

  /** The codes of the answers that hold a nutrient back; empty where it is not held back. */
  String heldBecause(Nutrient nutrient) {
    return report.assessment().of(nutrient).heldBack() ? "HELD" : "";
  }

  /** The formula of {@link #line}. */
  String lineFormula(Nutrient nutrient) {
    Nutrient.Judged judged = report.assessment().of(nutrient).judged();
    if (!targets.has(nutrient) || judged == Nutrient.Judged.NONE) {
      return "\"\"";
    }
    boolean goal = judged == Nutrient.Judged.GOAL;
    String range = targets.range(nutrient, goal ? TargetsLayout.GOAL : TargetsLayout.CUT_BACK);
    String line = Formula.of("IF(COUNT(%s)=0,\"\",%s(%s))", range, goal ? "MAX" : "MIN", range);
    return goal
        ? Formula.of("IF(%s<>\"\",\"\",%s)", targets.first(nutrient, TargetsLayout.HELD), line)
        : line;
  }

  /** Print set-up of a sheet: client code and period in the page header. */
  PrintSetup print(boolean landscape, boolean onePage, int headerRow, int lastColumn) {
    String code = report.log().person().code();
    return new PrintSetup(
        landscape,
        onePage,
        headerRow,
        lastColumn,
        code.isEmpty() ? "Lytebook" : code,
        day(report.totals().from()) + " to " + day(report.totals().to()),
        say("footer", report.totals().completeDays()));
  }
}
