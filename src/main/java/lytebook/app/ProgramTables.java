package lytebook.app;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.food.FoodTable;
import lytebook.health.HealthTables;
import lytebook.match.rows.LogMatcher;
import lytebook.match.table.MatchTables;
import lytebook.nutrient.Nutrients;
import lytebook.own.LabelWords;
import lytebook.plan.table.PlanTables;
import lytebook.problem.ProblemWording;
import lytebook.read.table.AboutMeCsv;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.HealthTablesCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;
import lytebook.read.table.OwnWordsCsv;
import lytebook.read.table.PlanTablesCsv;
import lytebook.read.table.ReportWordsCsv;
import lytebook.read.table.Tables;
import lytebook.report.AboutMeLists;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.sheet.ReportBook;
import lytebook.text.FoodWords;
import lytebook.total.MealOrder;

/**
 * The tables that come with the program.
 *
 * @param nutrients the nutrients
 * @param foods the foods
 * @param categories what food categories say
 * @param mealOrder the order of meals in a day
 * @param problemWording words of problems
 * @param sentences sentences of the report
 * @param verdictWords words of verdicts
 * @param matchTables what the matcher knows beside the foods
 * @param ownWords words of the sheets of own foods
 * @param aboutMeLists what there is to choose from on About me
 * @param health conditions, medicines, signs, and what is known of cramps
 */
public record ProgramTables(
    Nutrients nutrients,
    FoodTable foods,
    FoodCategories categories,
    MealOrder mealOrder,
    ProblemWording problemWording,
    Sentences sentences,
    VerdictWords verdictWords,
    MatchTables matchTables,
    LabelWords ownWords,
    AboutMeLists aboutMeLists,
    HealthTables health) {
  /** Those whose versions a report tells. */
  private static final List<String> TABLES_NAMED =
      List.of(
          "foods.csv",
          "aliases.csv",
          "nutrients.csv",
          "targets/us.csv",
          "targets/eu.csv",
          "problems.csv",
          "sentences.csv");

  /** The tables that come with the program, read once. */
  public static ProgramTables load() {
    return Bundled.DATA;
  }

  private static final class Bundled {
    static final ProgramTables DATA = read();
    static final LogMatcher MATCHER = new LogMatcher(DATA.foods, DATA.matchTables);
  }

  /** Apart, so that only a run that plans reads them. */
  private static final class BundledPlan {
    static final PlanTables TABLES = PlanTablesCsv.fromClassPath(Bundled.DATA.foods);
  }

  private static ProgramTables read() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    return new ProgramTables(
        nutrients,
        FoodsCsv.fromClassPath(nutrients),
        FoodsCsv.categories(),
        ReportWordsCsv.mealOrder(),
        ReportWordsCsv.problems(),
        ReportWordsCsv.sentences(),
        ReportWordsCsv.verdicts(),
        MatchTablesCsv.fromClassPath(),
        OwnWordsCsv.fromClassPath(),
        AboutMeCsv.lists(),
        HealthTablesCsv.fromClassPath());
  }

  /** These tables with more foods. */
  public ProgramTables with(List<Food> more) {
    return new ProgramTables(
        nutrients,
        foods.with(more),
        categories,
        mealOrder,
        problemWording,
        sentences,
        verdictWords,
        matchTables,
        ownWords,
        aboutMeLists,
        health);
  }

  public LogMatcher matcher() {
    boolean isShipped = foods == Bundled.DATA.foods;
    return isShipped ? Bundled.MATCHER : new LogMatcher(foods, matchTables);
  }

  /** What plans are made of: foods that come with the program. */
  PlanTables plan() {
    return BundledPlan.TABLES;
  }

  /** Makes the books of reports. */
  public ReportBook books() {
    return new ReportBook(
        nutrients,
        categories,
        sentences,
        verdictWords,
        problemWording,
        aboutMeLists,
        health,
        TABLES_NAMED.stream().collect(Collectors.toMap(Function.identity(), Tables::checksum)));
  }

  /** How the words of foods are compared. */
  FoodWords words() {
    return matchTables.words();
  }
}
