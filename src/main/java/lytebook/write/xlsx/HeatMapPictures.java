package lytebook.write.xlsx;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import lytebook.report.book.Anchor;
import lytebook.report.book.Book;
import lytebook.report.book.HeatMap;
import lytebook.report.book.Sheet;
import lytebook.write.picture.HeatMapPicture;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of a book, drawn while the sheets are written: the first picture a program draws
 * takes long.
 */
final class HeatMapPictures {
  private static final int SMALLEST = 64;

  private final IdentityHashMap<HeatMap, CompletableFuture<byte @Nullable []>> pictures =
      new IdentityHashMap<>();

  /**
   * Starts to draw.
   *
   * @param book whose pictures
   * @param canDraw whether this machine can; asked away from the calling thread
   */
  HeatMapPictures(Book book, BooleanSupplier canDraw) {
    for (Sheet sheet : book.sheets()) {
      RowHeights heights = new RowHeights(sheet);
      for (HeatMap heatMap : sheet.heatMaps()) {
        Anchor at = heatMap.anchor();
        int width = ColumnWidths.pixelsAcross(sheet, at.firstColumn(), at.endColumn());
        int height = ColumnWidths.pixelsDown(heights, at.firstRow(), at.endRow());
        pictures.put(
            heatMap,
            CompletableFuture.supplyAsync(
                () ->
                    canDraw.getAsBoolean()
                        ? HeatMapPicture.png(
                            heatMap, Math.max(SMALLEST, width), Math.max(SMALLEST, height))
                        : null));
      }
    }
  }

  /** A picture of the book as PNG; null where this machine cannot draw. */
  byte @Nullable [] png(HeatMap heatMap) {
    return Objects.requireNonNull(pictures.get(heatMap), "not a picture of this book").join();
  }

  /** Whether letters can be drawn here: some Java installations come without fonts. */
  static boolean canDraw() {
    try {
      Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
      return font.getStringBounds("0", new FontRenderContext(null, true, true)).getWidth() > 0;
    } catch (RuntimeException | LinkageError | InternalError e) {
      return false;
    }
  }
}
