package lytebook.report.book;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A native chart over cells. Values stand in the cells and, as the chart's cache, here.
 *
 * @param kind its form
 * @param title words above it; or a cell that holds them when {@code titleCell} is given
 * @param titleCell absolute address with sheet of the cell that holds the title; empty for none
 * @param valueAxisTitle words along the value axis, the unit; may be empty
 * @param valueFormat number format of the value axis, as spreadsheets write it ({@code 0%})
 * @param categories what the values belong to (days, foods, nutrients)
 * @param series one set of values each
 * @param anchor where it lies
 * @param altText what a person who cannot see it should be told
 */
public record Chart(
    ChartType kind,
    String title,
    String titleCell,
    String valueAxisTitle,
    String valueFormat,
    Categories categories,
    List<DataSeries> series,
    Anchor anchor,
    String altText) {

  /** The form of a chart; every value axis starts at 0. */
  public enum ChartType {
    /** Upright columns over days, with lines for goals. */
    COLUMNS,
    /** Bars to the right, first category at the top. */
    BARS
  }

  /**
   * The categories of a chart.
   *
   * @param range absolute range with sheet
   * @param labels cached words, one a cell (dates as they show)
   */
  public record Categories(String range, List<String> labels) {
    public Categories {
      labels = List.copyOf(labels);
    }
  }

  /**
   * One set of values.
   *
   * @param name words in the legend
   * @param range absolute range with sheet, as long as the categories
   * @param values cached values; empty where the cell is blank
   * @param colour six hex digits, RGB
   * @param form bars of the chart's kind, or a line over them (a goal)
   */
  public record DataSeries(
      String name, String range, List<OptionalDouble> values, String colour, SeriesForm form) {
    private static final String BLUE = "0072B2";
    private static final String VERMILLION = "D55E00";

    public DataSeries {
      values = List.copyOf(values);
    }

    /** Amounts, filled. */
    public static DataSeries filled(String name, String range, List<OptionalDouble> values) {
      return new DataSeries(name, range, values, BLUE, SeriesForm.FILLED);
    }

    /** What stands out among amounts, filled. */
    public static DataSeries marked(String name, String range, List<OptionalDouble> values) {
      return new DataSeries(name, range, values, VERMILLION, SeriesForm.FILLED);
    }

    /** What other amounts are seen beside, hatched. */
    public static DataSeries hatched(String name, String range, List<OptionalDouble> values) {
      return new DataSeries(name, range, values, BLUE, SeriesForm.HATCHED);
    }

    /** A goal or limit. */
    public static DataSeries line(String name, String range, List<OptionalDouble> values) {
      return new DataSeries(name, range, values, VERMILLION, SeriesForm.GOAL_LINE);
    }
  }

  /** How a series is drawn. */
  public enum SeriesForm {
    /** Column or bar. */
    FILLED,
    /** Line without markers, dashed: a goal or limit. */
    GOAL_LINE,
    /** Bar with a hatched pattern, told apart in grey print. */
    HATCHED
  }

  public Chart {
    series = List.copyOf(series);
  }
}
