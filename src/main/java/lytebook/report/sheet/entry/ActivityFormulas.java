package lytebook.report.sheet.entry;

import java.util.Locale;
import lytebook.fluid.SweatContents;
import lytebook.fluid.SweatTest;
import lytebook.report.Sentences;
import lytebook.report.book.Formula;
import lytebook.spreadsheet.A1;

/** The formulas of one row of the Activity sheet: the rules of {@link SweatTest}. */
record ActivityFormulas(SweatContents contents, Sentences sentences, int row) {
  private static final String NOTHING = Formula.number(SweatTest.NOTHING);

  private String cell(int column) {
    return A1.inColumn(row, column);
  }

  private String before() {
    return cell(ActivitySheet.BEFORE);
  }

  private String after() {
    return cell(ActivitySheet.AFTER);
  }

  /** Weight lost, with what was drunk and without urine. */
  private String reckoned() {
    return Formula.of(
        "(%s-%s+SUM(%s)-SUM(%s))",
        before(), after(), cell(ActivitySheet.DRUNK), cell(ActivitySheet.URINE));
  }

  private String hours() {
    return "(" + cell(ActivitySheet.MINUTES) + "/60)";
  }

  String sweat() {
    return Formula.of(
        "IF(COUNT(%1$s,%2$s,%3$s,%4$s)<4,\"\",IF(%5$s<=%6$s,\"\",IF(%7$s<-%8$s,\"\",IF(%7$s/%5$s-%9$s>%8$s,\"\",%7$s))))",
        before(),
        after(),
        cell(ActivitySheet.MINUTES),
        cell(ActivitySheet.DRUNK),
        hours(),
        SweatTest.SHORTEST_HOURS,
        reckoned(),
        NOTHING,
        SweatTest.HIGHEST_RATE);
  }

  String rate() {
    return ofSweat("/" + hours());
  }

  String leastSodium() {
    return ofSweat("*" + contents.sodium().low() + "*" + SweatContents.MG_A_MMOL_OF_SODIUM);
  }

  String mostSodium() {
    return ofSweat("*" + contents.sodium().high() + "*" + SweatContents.MG_A_MMOL_OF_SODIUM);
  }

  String potassium() {
    return ofSweat(
        "*" + contents.potassium().typical() + "*" + SweatContents.MG_A_MMOL_OF_POTASSIUM);
  }

  private String ofSweat(String times) {
    String sweat = cell(ActivitySheet.SWEAT);
    return Formula.of("IF(%s=\"\",\"\",%s%s)", sweat, sweat, times);
  }

  String loss() {
    return Formula.of(
        "IF(COUNT(%s,%s)<2,\"\",IF(%s<=0,\"\",100*(%s-%s)/%s))",
        before(), after(), before(), before(), after(), before());
  }

  String says() {
    String loss = cell(ActivitySheet.LOSS);
    return Formula.of(
        "IF(%s=\"\",IF(AND(%s<>\"\",%s<>\"\"),%s,\"\"),TRIM(%s&\" \"&%s))",
        loss, before(), after(), said("again"), result(), lossWords(loss));
  }

  private String result() {
    return Formula.of(
        "IF(COUNT(%1$s)=0,%2$s,IF(COUNT(%3$s)=0,%4$s,IF(%5$s<=%6$s,%7$s,IF(%8$s<-%9$s,%10$s,IF(%8$s/%5$s-%11$s>%9$s,%12$s,"
            + "IF(%8$s/%5$s-%13$s>%9$s,%14$s,\"\"))))))",
        cell(ActivitySheet.MINUTES),
        said(SweatTest.SweatTestOutcome.NO_MINUTES),
        cell(ActivitySheet.DRUNK),
        said(SweatTest.SweatTestOutcome.NO_DRINKS),
        hours(),
        SweatTest.SHORTEST_HOURS,
        said(SweatTest.SweatTestOutcome.TOO_SHORT),
        reckoned(),
        NOTHING,
        said(SweatTest.SweatTestOutcome.BELOW_NOTHING),
        SweatTest.HIGHEST_RATE,
        said(SweatTest.SweatTestOutcome.TOO_FAST),
        SweatTest.HIGH_RATE,
        said(SweatTest.SweatTestOutcome.FAST));
  }

  private String lossWords(String loss) {
    return Formula.of(
        "IF(%1$s<-%2$s,%3$s,IF(%4$s=\"\",\"\",IF(%1$s-%5$s>%2$s,%6$s,%7$s)))",
        loss,
        NOTHING,
        said("gained"),
        cell(ActivitySheet.SWEAT),
        SweatTest.USUAL_LOSS_PERCENT,
        said("more"),
        said("usual"));
  }

  private String said(SweatTest.SweatTestOutcome result) {
    return said(result.name().toLowerCase(Locale.ROOT));
  }

  private String said(String key) {
    return A1.text(sentences.say("sweat." + key));
  }
}
