package lytebook.write.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import lytebook.report.book.Anchor;
import lytebook.report.book.HeatMap;
import lytebook.write.xlsx.SampleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeatMapPictureTest {
  private static final Anchor ANYWHERE = new Anchor(0, 0, 10, 7);

  @ParameterizedTest
  @CsvSource({
    "0, UNDER_HALF, 0%",
    "0.4999, UNDER_HALF, 50%",
    "0.5, HALF, 50%",
    "0.75, MOST, 75%",
    "0.999, MOST, 99%",
    "1, REACHED, 100%",
    "12.3, REACHED, 1230%",
    ", UNKNOWN, –",
  })
  void shadeAndWordsFollowTheShare(Double share, HeatMapTile tile, String words) {
    OptionalDouble given = share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
    assertEquals(tile, HeatMapTile.of(given));
    assertEquals(words, HeatMapTile.words(given));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 31, 365})
  void drawsAnyNumberOfDaysTwiceAsFineAsTheScreen(int days) throws IOException {
    List<String> rows = List.of("Magnesium", "Calcium", "Potassium");
    HeatMap map = SampleBook.heatMap(rows, days, ANYWHERE);
    BufferedImage image = image(map);
    assertEquals(1600, image.getWidth());
    assertEquals(560, image.getHeight());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.6, 0.9, 1.1})
  void aTileOfOneDayHasItsShade(double share) throws IOException {
    int tile = corner(share, false);
    assertEquals(HeatMapTile.of(OptionalDouble.of(share)).fill(false).getRGB(), tile);
    if (share < 0.75) {
      assertNotEquals(tile, corner(share, true));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.5})
  void aWhiteTileHasALineAround(double share) throws IOException {
    BufferedImage image = image(map(share, false));
    int blue = HeatMapTile.REACHED.edge(false).getRGB();
    assertTrue(IntStream.range(0, image.getHeight()).anyMatch(y -> image.getRGB(1300, y) == blue));
  }

  /** Colour inside the one tile, off its words. */
  private static int corner(double share, boolean faded) throws IOException {
    return image(map(share, faded)).getRGB(1300, 200);
  }

  private static HeatMap map(double share, boolean faded) {
    return new HeatMap(
        "One day",
        List.of("Magnesium"),
        List.of("Mon"),
        List.of(List.of(OptionalDouble.of(share))),
        List.of(faded),
        List.of(),
        List.of("low"),
        ANYWHERE,
        "One tile.");
  }

  private static BufferedImage image(HeatMap map) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(HeatMapPicture.png(map, 800, 280)));
  }
}
