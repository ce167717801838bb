package lytebook.report.sheet.summary;

import lytebook.assess.Adequacy;
import lytebook.log.OwnLimit;
import lytebook.nutrient.Nutrient;
import lytebook.report.book.Formula;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.report.sheet.layout.SummaryLayout;
import lytebook.report.sheet.layout.TargetsLayout;
import lytebook.spreadsheet.A1;

/** The formulas that judge one yardstick: the rules of {@link lytebook.assess.Adequacy}. */
record TargetsFormulas(ReportContext pages, int row, Nutrient nutrient) {
  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  /** Days a verdict may rest on: none where the means are those of partial days. */
  String days() {
    return Formula.of(
        "IF(%s=0,0,%s)",
        pages.days.completeDays(), SummaryLayout.cell(nutrient, SummaryLayout.DAYS));
  }

  /** The mean that the goal counts. */
  String mean(OwnLimit.CountedIntake counts) {
    String all = SummaryLayout.cell(nutrient, SummaryLayout.MEAN);
    boolean supplied = pages.supplied.contains(nutrient);
    return switch (counts) {
      case ALL -> all;
      case FOOD -> supplied ? fromFood(all) : all;
      case TABLETS -> supplied ? fromSupplements() : "\"\"";
    };
  }

  private String fromSupplements() {
    String days = SummaryLayout.cell(nutrient, SummaryLayout.DAYS);
    return Formula.of("IF(%s=0,\"\",%s)", days, SupplementsBlock.perDay(pages, nutrient, days));
  }

  private String fromFood(String all) {
    String days = SummaryLayout.cell(nutrient, SummaryLayout.DAYS);
    String supplements = SupplementsBlock.perDay(pages, nutrient, days);
    return Formula.of(
        "IF(%1$s=\"\",\"\",IF(AND(%2$s=0,ROUND(%1$s-%3$s,9)=0),\"\",%1$s-%3$s))",
        all, SummaryLayout.cell(nutrient, SummaryLayout.COVERAGE), supplements);
  }

  /** A status, unless a health answer holds the nutrient back: that is asked first. */
  String unlessHeld(String code) {
    return Formula.of("IF(%s<>\"\",\"HELD_BACK\",%s)", cell(TargetsLayout.HELD), code);
  }

  /** A goal that a clinic or the person set: reached or not. */
  String ownGoalCode() {
    String mean = cell(TargetsLayout.MEAN);
    String goal = cell(TargetsLayout.GOAL);
    return Formula.of(
        "IF(NOT(ISNUMBER(%1$s)),\"NO_TARGET\",IF(%2$s<%3$s,\"TOO_FEW_DAYS\",IF(%4$s=\"\",\"CANNOT_TELL\","
            + "IF(%4$s>=%1$s,\"AT_CLINIC_GOAL\",IF(%5$s,\"CANNOT_TELL\",\"BELOW_CLINIC_GOAL\")))))",
        goal, cell(TargetsLayout.DAYS), Adequacy.LEAST_DAYS, mean, notCovered());
  }

  private String line() {
    String requirement = cell(TargetsLayout.REQUIREMENT);
    return Formula.of("IF(ISNUMBER(%s),%s,%s)", requirement, requirement, cell(TargetsLayout.GOAL));
  }

  String sd() {
    String mean = cell(TargetsLayout.MEAN);
    String days = cell(TargetsLayout.DAYS);
    String share = cell(TargetsLayout.SD_SHARE);
    String sdDays = cell(TargetsLayout.SD_DAYS);
    return Formula.of(
        "IF(OR(%1$s=\"\",%2$s=0,NOT(ISNUMBER(%3$s)),AND(SUM(%4$s)<=0,SUM(%5$s)<=0,ROUND(%6$s,9)=0)),\"\","
            + "SQRT(SUM(%7$s)^2+MAX(IF(SUM(%4$s)>0,SUM(%4$s),SUM(%5$s)*%1$s),%6$s)^2/%2$s))",
        mean, days, line(), sdDays, share, ownSpread(), cell(TargetsLayout.SD_REQUIREMENT));
  }

  /** The spread of the person's own days, where there are enough of them. */
  private String ownSpread() {
    String amounts = pages.days.usedAmount.of(nutrient).range();
    return Formula.of(
        "IF(COUNT(%s)>=%s,STDEV(%s),0)", amounts, Adequacy.LEAST_DAYS_FOR_OWN_SPREAD, amounts);
  }

  String z() {
    String sd = cell(TargetsLayout.SD);
    String difference = "(" + cell(TargetsLayout.MEAN) + "-" + line() + ")";
    return Formula.of(
        "IF(%s=\"\",\"\",IF(%s=0,IF(%s>=0,%s,-%s),%s/%s))",
        sd, sd, difference, Adequacy.SURE_Z, Adequacy.SURE_Z, difference, sd);
  }

  String confidence() {
    String z = cell(TargetsLayout.Z);
    return Formula.of("IF(%s=\"\",\"\",IF(%s<0,1-NORMSDIST(-%s),NORMSDIST(%s)))", z, z, z, z);
  }

  String goalCode() {
    String mean = cell(TargetsLayout.MEAN);
    String goal = cell(TargetsLayout.GOAL);
    String requirement = cell(TargetsLayout.REQUIREMENT);
    // Without a spread z is blank, and its sum is 0: the verdict of the band's middle.
    String z = "SUM(" + cell(TargetsLayout.Z) + ")";
    int likely = Adequacy.LIKELY_Z;
    String againstRequirement =
        Formula.of(
            "IF(%1$s<%2$s,IF(%3$s<=-%4$s,\"LOW_LIKELY\",\"LOW_POSSIBLE\"),"
                + "IF(%1$s<%5$s,IF(%3$s<%4$s,\"BELOW_TARGET\",\"BELOW_RDA_LIKELY_OK\"),"
                + "IF(%3$s<%4$s,\"MEETS_UNSURE\",IF(%3$s<%6$s,\"MEETS_LIKELY\",\"MEETS\"))))",
            mean, requirement, z, likely, goal, Adequacy.CLEAR_Z);
    String againstGuide =
        Formula.of(
            "IF(%1$s>=%2$s,IF(%3$s>=%4$s,\"AT_GUIDE\",\"AT_GUIDE_UNSURE\"),"
                + "IF(%3$s>-%4$s,\"NEAR_GUIDE\",\"BELOW_GUIDE\"))",
            mean, goal, z, likely);
    return Formula.of(
        "IF(NOT(ISNUMBER(%1$s)),\"NO_TARGET\",IF(%2$s<%3$s,\"TOO_FEW_DAYS\","
            + "IF(OR(%4$s=\"\",AND(%4$s<%1$s,%5$s)),\"CANNOT_TELL\",IF(ISNUMBER(%6$s),%7$s,%8$s))))",
        goal,
        cell(TargetsLayout.DAYS),
        Adequacy.LEAST_DAYS,
        mean,
        notCovered(),
        requirement,
        againstRequirement,
        againstGuide);
  }

  private String notCovered() {
    String lowCoverage = cell(TargetsLayout.COVERAGE) + "<" + Adequacy.LEAST_COVERAGE;
    return nutrient.isWater()
        ? Formula.of("OR(%s,SUM(%s)=0)", lowCoverage, pages.foods.plainWater.range())
        : lowCoverage;
  }

  String cutBackCode() {
    return ceilingCode(
        pages,
        cell(TargetsLayout.CUT_BACK),
        cell(TargetsLayout.MEAN),
        cell(TargetsLayout.DAYS),
        cell(TargetsLayout.COVERAGE),
        "ABOVE_CUT_BACK");
  }

  /** The limit of supplements alone: what is not known of one may be above it. */
  static String supplementCode(ReportContext pages, String ceiling, String mean, String days) {
    return Formula.of(
        "IF(NOT(ISNUMBER(%1$s)),\"NO_TARGET\",IF(OR(%2$s<%3$s,%4$s=\"\"),\"TOO_FEW_DAYS\","
            + "IF(%4$s>%1$s,\"ABOVE_LIMIT\",IF(%5$s>0,\"CANNOT_TELL\",\"NOT_ABOVE\"))))",
        ceiling, days, Adequacy.LEAST_DAYS, mean, SupplementsBlock.notCounted(pages));
  }

  /** A level to stay under: above stands, below needs nearly full coverage and no open row. */
  static String ceilingCode(
      ReportContext pages,
      String ceiling,
      String mean,
      String days,
      String coverage,
      String whenAbove) {
    return Formula.of(
        "IF(NOT(ISNUMBER(%1$s)),\"NO_TARGET\",IF(%2$s<%3$s,\"TOO_FEW_DAYS\","
            + "IF(%4$s=\"\",\"CANNOT_TELL\",IF(%4$s>%1$s,\"%5$s\",IF(OR(%6$s<%7$s,SUMIFS(%8$s,%9$s,1)>0),\"CANNOT_TELL\",\"NOT_ABOVE\")))))",
        ceiling,
        days,
        Adequacy.LEAST_DAYS,
        mean,
        whenAbove,
        coverage,
        Adequacy.LEAST_COVERAGE_OF_CEILING,
        pages.days.notCounted.range(),
        pages.days.inMean.range());
  }
}
