package lytebook.write.picture;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.SymbolAxis;

/** The two axes of a heat map: names without lines. */
final class HeatMapAxes {
  static final int POINTS = 12;

  /** Width of a letter on average, as a share of its height. */
  static final double EM_A_LETTER = 0.62;

  /** The least room, in pixels, that a label on its side needs. */
  private static final double LABEL_ROOM = 15;

  private HeatMapAxes() {}

  /** The days across, on their side where they are many. */
  static SymbolAxis days(List<String> days, double tilePixels) {
    int longest = days.stream().mapToInt(String::length).max().orElse(0);
    boolean onTheirSide = longest * (POINTS - 1) * EM_A_LETTER + 6 > tilePixels;
    int step = onTheirSide ? (int) Math.max(1, Math.ceil(LABEL_ROOM / tilePixels)) : 1;
    List<String> labels =
        IntStream.range(0, days.size())
            .mapToObj(column -> column % step == 0 ? days.get(column) : "")
            .toList();
    SymbolAxis axis = axis(labels, POINTS - 1);
    axis.setVerticalTickLabels(onTheirSide);
    return axis;
  }

  /** The nutrients, the first at the top. */
  static SymbolAxis nutrients(List<String> nutrients) {
    SymbolAxis axis = axis(nutrients, POINTS);
    axis.setInverted(true);
    return axis;
  }

  private static SymbolAxis axis(List<String> labels, int points) {
    SymbolAxis axis = new SymbolAxis(null, labels.toArray(String[]::new));
    axis.setRange(-0.5, Math.max(1, labels.size()) - 0.5);
    axis.setGridBandsVisible(false);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(font(Font.PLAIN, points));
    axis.setTickLabelPaint(Palette.INK.awt());
    return axis;
  }

  static Font font(int weight, int points) {
    return new Font(Font.SANS_SERIF, weight, points);
  }
}
