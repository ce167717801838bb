package lytebook.report.sheet;

import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.book.Area;

/** Where everything stands on the Foods used sheet; rows and columns count from 0. */
final class FoodsLayout {
  static final String SHEET = "Foods used";
  static final int HEADER_ROW = 2;
  static final int FIRST_ROW = HEADER_ROW + 1;

  static final int ID = 0;
  static final int NAME = 1;
  static final int KIND = 2;
  static final int SOURCE = 3;
  static final int BASIS = 4;
  private static final int FIRST_CONTENT = 5;

  /** The word of the kind that formulas of other sheets go by. */
  static final String SUPPLEMENT = "supplement";

  static final String PER_100_G = "100 g";
  static final String PER_UNIT = "unit";
  static final String PER_ROW = "row of Log";

  final int times;
  final int grams;
  private final int firstPart;
  final int drunk;
  final int weighs;
  final int isFood;
  final int plainWater;
  final int eaten;
  private final int firstKey;
  final int lastColumn;
  final int lastRow;

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
  static int content(Nutrient nutrient) {
    return FIRST_CONTENT + nutrient.index();
  }

  /** Column of a food's part of the mean per day. */
  int part(Nutrient nutrient) {
    return firstPart + nutrient.index();
  }

  /** Column of the number that foods are ranked by: their part, told apart where equal. */
  int key(Nutrient nutrient) {
    return firstKey + nutrient.index();
  }

  String range(int column) {
    return Area.column(column, FIRST_ROW, lastRow).on(SHEET);
  }
}
