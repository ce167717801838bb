package lytebook.report.sheet.layout;

import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.Area;

/** Where everything stands on the Foods used sheet; rows and columns count from 0. */
public final class FoodsLayout {
  public static final String SHEET = "Foods used";
  public static final int HEADER_ROW = 2;
  public static final int FIRST_ROW = HEADER_ROW + 1;

  public static final int ID = 0;
  public static final int NAME = 1;
  public static final int KIND = 2;
  public static final int SOURCE = 3;
  public static final int BASIS = 4;
  private static final int FIRST_CONTENT = 5;

  /** The word of the kind that formulas of other sheets go by. */
  public static final String SUPPLEMENT = "supplement";

  public static final String PER_100_G = "100 g";
  public static final String PER_UNIT = "unit";
  public static final String PER_ROW = "row of Log";

  public final int times;
  public final int grams;
  private final int firstPart;
  public final int drunk;
  public final int weighs;
  public final int isFood;
  public final int plainWater;
  public final int eaten;
  private final int firstKey;
  public final int lastColumn;
  public final int lastRow;

  FoodsLayout(Nutrients nutrients, int foods) {
    times = FIRST_CONTENT + nutrients.size();
    grams = times + 1;
    firstPart = times + 2;
    drunk = firstPart + nutrients.size();
    weighs = drunk + 1;
    isFood = drunk + 2;
    plainWater = drunk + 3;
    eaten = drunk + 4;
    firstKey = drunk + 5;
    lastColumn = firstKey + nutrients.size() - 1;
    lastRow = FIRST_ROW + Math.max(1, foods) - 1;
  }

  /** Column of the contents of one basis. */
  public static int content(Nutrient nutrient) {
    return FIRST_CONTENT + nutrient.index();
  }

  /** Column of a food's part of the mean per day. */
  public int part(Nutrient nutrient) {
    return firstPart + nutrient.index();
  }

  /** Column of the number that foods are ranked by: their part, told apart where equal. */
  public int key(Nutrient nutrient) {
    return firstKey + nutrient.index();
  }

  public String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }
}
