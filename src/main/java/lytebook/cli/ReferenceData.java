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
import lytebook.report.sheet.ReportBook;
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
    HealthTables health) {

  /** The tables that come with the program, read once. */
  static ReferenceData load() {
    return Shipped.DATA;
  }

  private static final class Shipped {
    static final ReferenceData DATA = read();
    static final LogMatcher MATCHER = new LogMatcher(DATA.foods, DATA.matchTables);
  }

  /** Apart, so that only a run that plans reads them. */
  private static final class ShippedPlan {
    static final PlanTables TABLES = PlanTablesCsv.fromClassPath(Shipped.DATA.foods);
  }

  private static ReferenceData read() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    return new ReferenceData(
        nutrients,
        FoodsCsv.fromClassPath(nutrients),
        FoodCategoriesCsv.fromClassPath(),
        ReportWordsCsv.mealOrder(),
        ProblemsCsv.fromClassPath(),
        ReportWordsCsv.sentences(),
        ReportWordsCsv.verdicts(),
        MatchTablesCsv.fromClassPath(),
        OwnWordsCsv.fromClassPath(),
        AboutMeListsCsv.fromClassPath(),
        HealthTablesCsv.fromClassPath());
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
        health);
  }

  LogMatcher matcher() {
    boolean isShipped = foods == Shipped.DATA.foods;
    return isShipped ? Shipped.MATCHER : new LogMatcher(foods, matchTables);
  }

  /** What plans are made of: foods that come with the program. */
  PlanTables plan() {
    return ShippedPlan.TABLES;
  }

  /** Makes the books of reports. */
  ReportBook books() {
    return new ReportBook(
        nutrients, categories, sentences, verdictWords, problemWording, aboutMeLists, health);
  }

  /** How the words of foods are compared. */
  FoodWords words() {
    return matchTables.words();
  }
}
