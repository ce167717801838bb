package lytebook.write.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.report.book.HeatMap;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.LookupPaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYZDataset;

/** Draws a heat map: days across, nutrients down, the share of the goal in every tile. */
public final class HeatMapPicture {
  /** Drawn twice as fine as the screen, to be sharp on paper. */
  private static final int SCALE = 2;

  private static final double TILE_WIDTH = 0.94;
  private static final double TILE_HEIGHT = 0.88;
  private static final double NARROW = 15;
  private static final int SMALLEST_POINTS = 8;
  private static final int MARGINS = 40;

  private final HeatMap map;
  private final double tilePixels;

  private HeatMapPicture(HeatMap map, int width) {
    this.map = map;
    int longest = map.rows().stream().mapToInt(String::length).max().orElse(0);
    double left = longest * HeatMapAxes.POINTS * HeatMapAxes.EM_A_LETTER + MARGINS;
    this.tilePixels = Math.max(1, width - left) / Math.max(1, map.columns().size());
  }

  /**
   * Draws a heat map.
   *
   * @param map what to draw
   * @param width width on the screen in pixels
   * @param height height on the screen in pixels
   * @return a PNG of twice that size
   */
  public static byte[] png(HeatMap map, int width, int height) {
    JFreeChart chart = new HeatMapPicture(map, width).chart();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ChartUtils.writeScaledChartAsPNG(png, chart, width, height, SCALE, SCALE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  private JFreeChart chart() {
    XYPlot plot =
        new XYPlot(
            dataset(),
            HeatMapAxes.days(map.columns(), tilePixels),
            HeatMapAxes.nutrients(map.rows()),
            renderer());
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    eachTile((row, column) -> annotate(plot, row, column));
    plot.setFixedLegendItems(legend());
    JFreeChart chart = new JFreeChart(map.title(), HeatMapAxes.font(Font.BOLD, 15), plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(6, 6, 6, 10));
    chart.getTitle().setPaint(Palette.HEADING.awt());
    chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
    LegendTitle legend = new LegendTitle(plot);
    legend.setPosition(RectangleEdge.BOTTOM);
    legend.setItemFont(HeatMapAxes.font(Font.PLAIN, 11));
    legend.setItemPaint(Palette.INK.awt());
    legend.setFrame(BlockBorder.NONE);
    legend.setMargin(6, 0, 0, 0);
    chart.addSubtitle(legend);
    return chart;
  }

  private interface TileStep {
    void accept(int row, int column);
  }

  private void eachTile(TileStep step) {
    for (int row = 0; row < map.rows().size(); row++) {
      for (int column = 0; column < map.columns().size(); column++) {
        step.accept(row, column);
      }
    }
  }

  private OptionalDouble share(int row, int column) {
    return map.shares().get(row).get(column);
  }

  private HeatMapTile tile(int row, int column) {
    boolean ceiling = row < map.ceilings().size() && map.ceilings().get(row);
    OptionalDouble share = share(row, column);
    return ceiling ? HeatMapTile.ofLevel(share) : HeatMapTile.of(share);
  }

  private boolean faded(int column) {
    return column < map.faded().size() && map.faded().get(column);
  }

  private DefaultXYZDataset dataset() {
    int columns = map.columns().size();
    double[][] data = new double[3][map.rows().size() * columns];
    eachTile(
        (row, column) -> {
          int at = row * columns + column;
          data[0][at] = column;
          data[1][at] = row;
          data[2][at] = shade(tile(row, column), faded(column));
        });
    DefaultXYZDataset dataset = new DefaultXYZDataset();
    dataset.addSeries(map.title(), data);
    return dataset;
  }

  private static double shade(HeatMapTile tile, boolean faded) {
    return List.of(HeatMapTile.values()).indexOf(tile) * 2 + (faded ? 1 : 0);
  }

  private static XYBlockRenderer renderer() {
    int shades = HeatMapTile.values().length * 2;
    LookupPaintScale scale = new LookupPaintScale(-1, shades, Color.WHITE);
    for (HeatMapTile tile : HeatMapTile.values()) {
      scale.add(shade(tile, false) - 0.5, tile.fill(false));
      scale.add(shade(tile, true) - 0.5, tile.fill(true));
    }
    XYBlockRenderer renderer = new XYBlockRenderer();
    renderer.setPaintScale(scale);
    renderer.setBlockWidth(TILE_WIDTH);
    renderer.setBlockHeight(TILE_HEIGHT);
    return renderer;
  }

  private void annotate(XYPlot plot, int row, int column) {
    OptionalDouble share = share(row, column);
    HeatMapTile tile = tile(row, column);
    boolean faded = faded(column);
    plot.addAnnotation(
        new XYBoxAnnotation(
            column - TILE_WIDTH / 2,
            row + TILE_HEIGHT / 2,
            column + TILE_WIDTH / 2,
            row - TILE_HEIGHT / 2,
            new BasicStroke(
                tile == HeatMapTile.ABOVE_LEVEL ? 2f : tilePixels < NARROW ? 0.6f : 1.2f),
            tile.edge(faded)));
    int points = tilePoints();
    if (points >= SMALLEST_POINTS) {
      XYTextAnnotation words = new XYTextAnnotation(HeatMapTile.words(share), column, row);
      boolean heavy = (tile == HeatMapTile.UNDER_HALF || tile == HeatMapTile.ABOVE_LEVEL) && !faded;
      words.setFont(HeatMapAxes.font(heavy ? Font.BOLD : Font.PLAIN, points));
      words.setPaint(tile.ink(faded));
      plot.addAnnotation(words);
    }
  }

  /** Size of the words in the tiles that lets the widest usual ones stand in them. */
  private int tilePoints() {
    return (int)
        Math.min(HeatMapAxes.POINTS + 1, tilePixels * TILE_WIDTH / (4.2 * HeatMapAxes.EM_A_LETTER));
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    HeatMapTile[] tiles = HeatMapTile.values();
    for (int i = 0; i < Math.min(tiles.length, map.legend().size()); i++) {
      items.add(
          new LegendItem(
              map.legend().get(i),
              null,
              null,
              null,
              new Rectangle2D.Double(-8, -6, 16, 12),
              tiles[i].fill(false),
              new BasicStroke(1.2f),
              tiles[i].edge(false)));
    }
    return items;
  }
}
