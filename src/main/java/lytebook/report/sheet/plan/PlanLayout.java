package lytebook.report.sheet.plan;

import java.util.List;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Idea;
import lytebook.plan.Plan;
import lytebook.report.book.Area;
import lytebook.report.sheet.layout.ReportContext;
import lytebook.spreadsheet.A1;

/** Where everything stands on the sheet Plan; rows and columns count from 0. */
final class PlanLayout {
  static final int TITLE_ROW = 0;
  static final int HEADLINE_ROW = 1;
  static final int REPORTED_ROW = 2;
  static final int FIRST_NOTE = 3;

  static final int USE = 0;
  static final int IDEA = 1;
  static final int FIRST_DAY = 2;
  static final int LAST_DAY = FIRST_DAY + Plan.DAYS - 1;
  static final int TOTAL = LAST_DAY + 1;
  static final int FIRST_NUTRIENT = TOTAL + 1;

  /** Columns of what it comes to, under those of the week. */
  static final int MEAN = TOTAL;

  static final int YOURS = FIRST_NUTRIENT;
  static final int GOAL = FIRST_NUTRIENT + 1;
  static final int GAP = FIRST_NUTRIENT + 2;
  static final int LEVEL = FIRST_NUTRIENT + 3;
  static final int STATUS = FIRST_NUTRIENT + 4;

  /** Columns of the shopping list. */
  static final int FOOD = FIRST_DAY;

  static final int HELPINGS = TOTAL;
  static final int GRAMS = FIRST_NUTRIENT;

  /** Columns of where the numbers come from. */
  static final int TABLE_ID = FIRST_DAY;

  static final int MEASURE = FIRST_DAY + 3;
  static final int ONE_WEIGHS = TOTAL;

  /** Last column of a sheet that holds no idea. */
  static final int LAST_OF_WORDS = TOTAL;

  /** First column of the chart, which stands beside the shopping list. */
  static final int CHART = GRAMS + 2;

  private static final int CHART_ROWS = 15;

  /** Nutrients with a column, in their order. */
  final List<Nutrient> shown;

  /** The gaps, each with a column. */
  final List<Nutrient> gaps;

  final int firstGap;
  final int why;
  final int counts;
  final int foodId;
  final int swapId;
  final int suggested;

  final int safetyRow;
  final int headerRow;
  final int firstIdea;
  final int lastIdea;
  final int totalsHeader;
  final int firstLine;
  final int lastLine;
  final int restsRow;
  final int shoppingRow;
  final int chartEnd;
  final int firstItem;
  final int sourcesRow;
  final int firstSource;
  final int lastSource;
  final int footRow;

  private final List<PlanLine> lines;

  PlanLayout(ReportContext pages, List<PlanLine> lines, int notes, int unmet, int sources) {
    this.lines = lines;
    List<Idea> ideas = pages.report.plan().ideas();
    shown =
        pages.nutrients.stream()
            .filter(nutrient -> lines.stream().anyMatch(line -> line.nutrient().equals(nutrient)))
            .toList();
    gaps =
        lines.stream()
            .filter(line -> line.kind() == PlanLine.Purpose.GAP)
            .map(PlanLine::nutrient)
            .toList();
    firstGap = FIRST_NUTRIENT + shown.size();
    why = firstGap + gaps.size();
    counts = why + 2;
    foodId = counts + 1;
    swapId = counts + 2;
    suggested = counts + 3;
    safetyRow = FIRST_NOTE + notes;
    headerRow = safetyRow + 4;
    firstIdea = headerRow + 1;
    lastIdea = headerRow + ideas.size();
    totalsHeader = lastIdea + 3;
    firstLine = totalsHeader + 1;
    lastLine = totalsHeader + lines.size();
    restsRow = lastLine + 2;
    shoppingRow = unmet == 0 ? restsRow : restsRow + unmet + 2;
    firstItem = shoppingRow + 2;
    boolean hasChart = lines.stream().anyMatch(line -> line.hasGoal(pages));
    chartEnd = shoppingRow + Math.max(hasChart ? CHART_ROWS : 0, ideas.size() + 2);
    sourcesRow = chartEnd + 1;
    firstSource = sourcesRow + 4;
    lastSource = firstSource + sources - 1;
    footRow = lastSource + 2;
  }

  /** Column of a nutrient: what one helping adds of it, or 100 g hold. */
  int nutrient(Nutrient nutrient) {
    return FIRST_NUTRIENT + shown.indexOf(nutrient);
  }

  /** Column of the share of a gap that one helping closes. */
  int gap(Nutrient nutrient) {
    return firstGap + gaps.indexOf(nutrient);
  }

  /** A column over the ideas. */
  String ideas(int column) {
    return Area.column(column, firstIdea, lastIdea).absolute();
  }

  int row(PlanLine line) {
    return firstLine + lines.indexOf(line);
  }

  /** The cell of the gap of a nutrient. */
  String gapCell(Nutrient nutrient) {
    return A1.absolute(firstLine + gaps.indexOf(nutrient), GAP);
  }
}
