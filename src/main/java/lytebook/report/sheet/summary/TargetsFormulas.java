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
        "IF(%s=\"\",\"\",IF(AND(%s=0,ROUND(%s-%s,9)=0),\"\",%s-%s))",
        all,
        SummaryLayout.cell(nutrient, SummaryLayout.COVERAGE),
        all,
        supplements,
        all,
        supplements);
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
        "IF(NOT(ISNUMBER(%s)),\"NO_TARGET\",IF(%s<%s,\"TOO_FEW_DAYS\",IF(%s=\"\",\"CANNOT_TELL\","
            + "IF(%s>=%s,\"AT_CLINIC_GOAL\",IF(%s,\"CANNOT_TELL\",\"BELOW_CLINIC_GOAL\")))))",
        goal, cell(TargetsLayout.DAYS), Adequacy.LEAST_DAYS, mean, mean, goal, notCovered());
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
        "IF(OR(%s=\"\",%s=0,NOT(ISNUMBER(%s)),AND(SUM(%s)<=0,SUM(%s)<=0,ROUND(%s,9)=0)),\"\","
            + "SQRT(SUM(%s)^2+MAX(IF(SUM(%s)>0,SUM(%s),SUM(%s)*%s),%s)^2/%s))",
        mean,
        days,
        line(),
        sdDays,
        share,
        ownSpread(),
        cell(TargetsLayout.SD_REQUIREMENT),
        sdDays,
        sdDays,
        share,
        mean,
        ownSpread(),
        days);
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
            "IF(%s<%s,IF(%s<=-%s,\"LOW_LIKELY\",\"LOW_POSSIBLE\"),"
                + "IF(%s<%s,IF(%s<%s,\"BELOW_TARGET\",\"BELOW_RDA_LIKELY_OK\"),"
                + "IF(%s<%s,\"MEETS_UNSURE\",IF(%s<%s,\"MEETS_LIKELY\",\"MEETS\"))))",
            mean, requirement, z, likely, mean, goal, z, likely, z, likely, z, Adequacy.CLEAR_Z);
    String againstGuide =
        Formula.of(
            "IF(%s>=%s,IF(%s>=%s,\"AT_GUIDE\",\"AT_GUIDE_UNSURE\"),"
                + "IF(%s>-%s,\"NEAR_GUIDE\",\"BELOW_GUIDE\"))",
            mean, goal, z, likely, z, likely);
    return Formula.of(
        "IF(NOT(ISNUMBER(%s)),\"NO_TARGET\",IF(%s<%s,\"TOO_FEW_DAYS\","
            + "IF(OR(%s=\"\",AND(%s<%s,%s)),\"CANNOT_TELL\",IF(ISNUMBER(%s),%s,%s))))",
        goal,
        cell(TargetsLayout.DAYS),
        Adequacy.LEAST_DAYS,
        mean,
        mean,
        goal,
        notCovered(),
        requirement,
        againstRequirement,
        againstGuide);
  }

  private String notCovered() {
    String lowCoverage = cell(TargetsLayout.COVERAGE) + "<" + Adequacy.LEAST_COVERAGE;
    return nutrient.isWater()
        ? Formula.of("OR(%s,SUM(%s)=0)", lowCoverage, pages.foods.range(pages.foods.plainWater))
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
        "IF(NOT(ISNUMBER(%s)),\"NO_TARGET\",IF(OR(%s<%s,%s=\"\"),\"TOO_FEW_DAYS\","
            + "IF(%s>%s,\"ABOVE_LIMIT\",IF(%s>0,\"CANNOT_TELL\",\"NOT_ABOVE\"))))",
        ceiling,
        days,
        Adequacy.LEAST_DAYS,
        mean,
        mean,
        ceiling,
        SupplementsBlock.notCounted(pages));
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
        "IF(NOT(ISNUMBER(%s)),\"NO_TARGET\",IF(%s<%s,\"TOO_FEW_DAYS\","
            + "IF(%s=\"\",\"CANNOT_TELL\",IF(%s>%s,\"%s\",IF(OR(%s<%s,SUMIFS(%s,%s,1)>0),\"CANNOT_TELL\",\"NOT_ABOVE\")))))",
        ceiling,
        days,
        Adequacy.LEAST_DAYS,
        mean,
        mean,
        ceiling,
        whenAbove,
        coverage,
        Adequacy.LEAST_COVERAGE_OF_CEILING,
        pages.days.notCounted.range(),
        pages.days.inMean.range());
  }
}
