package lytebook.report.sheet.layout;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import lytebook.assess.Assessment.NutrientResult;
import lytebook.cramp.CrampReport;
import lytebook.food.FoodCategories;
import lytebook.health.HealthTables;
import lytebook.log.LogSource;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.reference.ReferenceGroup;
import lytebook.reference.TargetSet;
import lytebook.report.Report;
import lytebook.report.SafetyNotice;
import lytebook.report.SafetyNotices;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.book.Formula;
import lytebook.report.book.PrintSetup;
import lytebook.total.DayTotal;
import lytebook.total.RowWeights;

/**
 * What every sheet of one report needs: the report, the words, and where the other sheets stand.
 */
public final class ReportContext {
  public final Report report;
  public final Nutrients nutrients;
  public final FoodCategories categories;
  public final Sentences sentences;
  public final VerdictWords verdictWords;
  public final HealthTables health;

  /** What the cramp diary shows; empty without one. */
  public final Optional<CrampReport> cramps;

  public final RowWeights weights;
  public final LogColumns log;
  public final DaysColumns days;
  public final FoodsColumns foods;
  public final TargetsLayout targets;

  /** Minerals that supplements are told apart for; none where no supplement was written down. */
  public final List<Nutrient> supplied;

  /** Where the rows of the log stood in its file; their numbers on Log begin with 1. */
  public final List<LogSource> sources;

  private final Map<LogSource, Integer> sourceNumbers = new HashMap<>();
  private final Set<LocalDate> daysUsed;

  public ReportContext(
      Report report,
      Nutrients nutrients,
      FoodCategories categories,
      Sentences sentences,
      VerdictWords verdictWords,
      HealthTables health) {
    this.report = report;
    this.nutrients = nutrients;
    this.categories = categories;
    this.sentences = sentences;
    this.verdictWords = verdictWords;
    this.health = health;
    this.cramps = report.cramps(nutrients);
    weights = new RowWeights(categories);
    supplied =
        report.totals().supplementsLogged()
            ? nutrients.stream()
                .filter(one -> one.judged() != Nutrient.Judged.NONE && !one.isWater())
                .toList()
            : List.of();
    daysUsed =
        report.totals().days().stream()
            .filter(DayTotal::inMean)
            .map(DayTotal::date)
            .collect(Collectors.toUnmodifiableSet());
    log = new LogColumns(this);
    days = new DaysColumns(this);
    foods = new FoodsColumns(this);
    targets = new TargetsLayout(report.assessment());
    sources = report.totals().rows().stream().map(row -> row.entry().source()).distinct().toList();
    sources.forEach(source -> sourceNumbers.put(source, sourceNumbers.size() + 1));
  }

  public String say(String key, Object... parts) {
    return sentences.say(key, parts);
  }

  /** The formula of a sentence whose gaps are filled by expressions. */
  public String sayFormula(String key, String... expressions) {
    return Formula.sentence(say(key), expressions);
  }

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);

  /** A nutrient as the header of a column names it: {@code Sodium (mg)}. */
  public static String nameAndUnit(Nutrient nutrient) {
    return nutrient.name() + " (" + nutrient.unit() + ")";
  }

  /** A day as a reader sees it: {@code 2 Mar 2026}. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** Short name of a day in a chart: {@code Mon 2}. */
  public static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  /** The number of the place where a row of the log stood. */
  public int sourceNumber(LogSource source) {
    return sourceNumbers.getOrDefault(source, 0);
  }

  /** The days of the log. */
  public List<LocalDate> dates() {
    return report.totals().days().stream().map(DayTotal::date).toList();
  }

  /** Whether the means use a day. */
  public boolean isUsed(LocalDate date) {
    return daysUsed.contains(date);
  }

  /** Who the targets are for, as far as is known. */
  public String who() {
    TargetSet set = report.assessment().targets();
    if (!set.sexAndAgeKnown()) {
      return say("targets.any_adult");
    }
    return set.groups().stream().map(ReferenceGroup::label).collect(Collectors.joining("; "));
  }

  /** The goal, or the level not to go over, that single days are seen against. */
  public OptionalDouble line(Nutrient nutrient) {
    NutrientResult result = report.assessment().of(nutrient);
    return result.goal().isPresent() && result.judged() == Nutrient.Judged.GOAL
        ? result.goal()
        : level(result);
  }

  /** The level to cut back from, or the person's own limit. */
  private static OptionalDouble level(NutrientResult result) {
    return hasOwnLimit(result) || result.judged() == Nutrient.Judged.CUT_BACK
        ? result.dailyCeiling()
        : OptionalDouble.empty();
  }

  private static boolean hasOwnLimit(NutrientResult result) {
    return !result.referenceRows().isEmpty()
        && result.referenceRows().get(0).own().ceiling() != null;
  }

  /** Whether {@link #line} is the person's own limit. */
  public boolean isOwnLimit(Nutrient nutrient) {
    return isLevel(nutrient) && hasOwnLimit(report.assessment().of(nutrient));
  }

  /** Whether {@link #line} is a level not to go over. */
  public boolean isLevel(Nutrient nutrient) {
    NutrientResult result = report.assessment().of(nutrient);
    return result.goal().isEmpty() || result.judged() != Nutrient.Judged.GOAL;
  }

  /** The codes of the answers that hold a nutrient back; empty where it is not held back. */
  public String heldBecause(Nutrient nutrient) {
    if (!report.assessment().of(nutrient).heldBack()) {
      return "";
    }
    return health.topics().stream()
        .filter(topic -> topic.holdsBack().contains(nutrient.id()))
        .map(report.precautions()::decision)
        .filter(decision -> decision.action().holdsBack())
        .map(decision -> decision.action() + ": " + String.join(", ", decision.codes()))
        .collect(Collectors.joining("; "));
  }

  /** The formula of {@link #line}. */
  public String lineFormula(Nutrient nutrient) {
    NutrientResult result = report.assessment().of(nutrient);
    if (!isLevel(nutrient)) {
      return goalFormula(nutrient);
    }
    if (!targets.has(nutrient) || level(result).isEmpty()) {
      return "\"\"";
    }
    int column = result.cutBack().isPresent() ? TargetsLayout.CUT_BACK : TargetsLayout.UPPER_LIMIT;
    String range = targets.range(nutrient, column);
    return Formula.lowest(range);
  }

  /** The formula of the goal to show: the highest of the groups; blank where it is held back. */
  public String goalFormula(Nutrient nutrient) {
    boolean isJudged = report.assessment().of(nutrient).judged() == Nutrient.Judged.GOAL;
    if (!targets.has(nutrient) || !isJudged) {
      return "\"\"";
    }
    String range = targets.range(nutrient, TargetsLayout.GOAL);
    return Formula.of(
        "IF(%s<>\"\",\"\",IF(COUNT(%s)=0,\"\",MAX(%s)))",
        targets.first(nutrient, TargetsLayout.HELD), range, range);
  }

  /**
   * What must be read before any number; empty where nothing must.
   *
   * @param questions whether it tells of open questions too
   */
  public List<String> safety(boolean questions) {
    return new SafetyNotices(report, health, sentences, nutrients)
        .lines().stream()
            .filter(line -> questions || line.kind() != SafetyNotice.Trigger.QUESTIONS)
            .map(SafetyNotice::words)
            .toList();
  }

  /** Client code and period in the page header. */
  public PrintSetup margins() {
    String code = report.log().person().code();
    return PrintSetup.margins(
        code.isEmpty() ? "Lytebook" : code,
        day(report.totals().from()) + " to " + day(report.totals().to()),
        say("footer", report.totals().completeDays()));
  }

  /** Print set-up of a sheet. */
  public PrintSetup print(boolean landscape, boolean onePage, int headerRow, int lastColumn) {
    return margins().of(landscape, onePage, headerRow, lastColumn);
  }
}
