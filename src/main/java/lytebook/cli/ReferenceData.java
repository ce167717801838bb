package lytebook.cli;

import java.util.List;
import lytebook.food.Food;
import lytebook.food.FoodCategories;
import lytebook.food.FoodTable;
import lytebook.food.FoodWords;
import lytebook.health.HealthTables;
import lytebook.match.LogMatcher;
import lytebook.match.MatchTables;
import lytebook.nutrient.Nutrients;
import lytebook.own.OwnWords;
import lytebook.plan.PlanTables;
import lytebook.problem.ProblemWording;
import lytebook.read.AboutMeListsCsv;
import lytebook.read.FoodCategoriesCsv;
import lytebook.read.FoodsCsv;
import lytebook.read.HealthTablesCsv;
import lytebook.read.MatchTablesCsv;
import lytebook.read.NutrientsCsv;
import lytebook.read.OwnWordsCsv;
import lytebook.read.PlanTablesCsv;
import lytebook.read.ProblemsCsv;
import lytebook.read.ReportWordsCsv;
import lytebook.report.Sentences;
import lytebook.report.VerdictWords;
import lytebook.report.sheet.AboutMeLists;
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
 * @param plan what plans are made of
 */
record ReferenceData(
    Nutrients nutrients,
    FoodTable foods,
    FoodCategories categories,
    MealOrder mealOrder,
    ProblemWording problemWording,
    Sentences sentences,
    VerdictWords verdictWords,
    MatchTables matchTables,
    OwnWords ownWords,
    AboutMeLists aboutMeLists,
    HealthTables health,
    PlanTables plan) {

  /** The tables that come with the program, read once. */
  static ReferenceData load() {
    return Shipped.DATA;
  }

  private static final class Shipped {
    static final ReferenceData DATA = read();
    static final LogMatcher MATCHER = new LogMatcher(DATA.foods, DATA.matchTables);
  }

  private static ReferenceData read() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    FoodTable foods = FoodsCsv.fromClassPath(nutrients);
    return new ReferenceData(
        nutrients,
        foods,
        FoodCategoriesCsv.fromClassPath(),
        ReportWordsCsv.mealOrder(),
        ProblemsCsv.fromClassPath(),
        ReportWordsCsv.sentences(),
        ReportWordsCsv.verdicts(),
        MatchTablesCsv.fromClassPath(),
        OwnWordsCsv.fromClassPath(),
        AboutMeListsCsv.fromClassPath(),
        HealthTablesCsv.fromClassPath(),
        PlanTablesCsv.fromClassPath(foods));
  }

  /** These tables with more foods. */
  ReferenceData with(List<Food> more) {
    return new ReferenceData(
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
        health,
        plan);
  }

  LogMatcher matcher() {
    boolean isShipped = foods == Shipped.DATA.foods;
    return isShipped ? Shipped.MATCHER : new LogMatcher(foods, matchTables);
  }

  /** How the words of foods are compared. */
  FoodWords words() {
    return matchTables.words();
  }
}
