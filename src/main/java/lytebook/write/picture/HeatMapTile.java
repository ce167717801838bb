package lytebook.write.picture;

import java.awt.Color;
import java.util.OptionalDouble;

/** The tiles of a heat map: the lower the share of the goal, the darker. */
enum HeatMapTile {
  UNDER_HALF(0.5, Palette.VERMILLION_TINT, Palette.BLACK),
  HALF(0.75, Palette.ORANGE_TINT, Palette.BLACK),
  MOST(1, Palette.PALE_ORANGE_TINT, Palette.BLACK),
  REACHED(Double.POSITIVE_INFINITY, Palette.WHITE, Palette.DARK_BLUE),
  UNKNOWN(Double.NaN, Palette.GREY_TINT, Palette.MUTED),
  ABOVE_LEVEL(Double.NaN, Palette.WHITE, Palette.BLACK),
  UNDER_LEVEL(Double.NaN, Palette.WHITE, Palette.MUTED);

  private static final double FADE = 0.6;

  private final double below;
  private final Color fill;
  private final Color ink;

  HeatMapTile(double below, Palette fill, Palette ink) {
    this.below = below;
    this.fill = fill.awt();
    this.ink = ink.awt();
  }

  /** The tile for a share of the goal; empty is unknown. */
  static HeatMapTile of(OptionalDouble share) {
    if (share.isEmpty()) {
      return UNKNOWN;
    }
    for (HeatMapTile tile : values()) {
      if (share.getAsDouble() < tile.below) {
        return tile;
      }
    }
    return REACHED;
  }

  /** The tile for a share of a level to stay under; empty is unknown. */
  static HeatMapTile ofLevel(OptionalDouble share) {
    if (share.isEmpty()) {
      return UNKNOWN;
    }
    return share.getAsDouble() > 1 ? ABOVE_LEVEL : UNDER_LEVEL;
  }

  /** The words in a tile; a share short of the goal never reads as all of it. */
  static String words(OptionalDouble share) {
    if (share.isEmpty()) {
      return "–";
    }
    long percent = Math.round(share.getAsDouble() * 100);
    return (share.getAsDouble() < 1 ? Math.min(99, percent) : percent) + "%";
  }

  Color fill(boolean faded) {
    return faded ? paler(fill) : fill;
  }

  Color ink(boolean faded) {
    return faded ? Palette.PALE_INK.awt() : ink;
  }

  /** The line around a tile; a white one needs it to be seen. */
  Color edge(boolean faded) {
    Color line =
        switch (this) {
          case REACHED -> Palette.BLUE.awt();
          case ABOVE_LEVEL -> Palette.VERMILLION.awt();
          case UNDER_LEVEL -> Palette.GREY_TINT.awt();
          default -> fill;
        };
    return faded ? paler(line) : line;
  }

  private static Color paler(Color colour) {
    return new Color(paler(colour.getRed()), paler(colour.getGreen()), paler(colour.getBlue()));
  }

  private static int paler(int part) {
    return (int) Math.round(part + (255 - part) * FADE);
  }
}
