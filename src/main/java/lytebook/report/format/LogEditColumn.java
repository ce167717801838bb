package lytebook.report.format;

/**
 * Headers on Log that tell a later run what a person changed there: what the program wrote, beside
 * the cells that can be changed.
 */
public final class LogEditColumn {
  public static final String FOOD = EntryColumn.FOOD.header();
  public static final String AMOUNT = EntryColumn.AMOUNT.header();
  public static final String UNIT = EntryColumn.UNIT.header();
  public static final String FOOD_ID = "Food id";
  public static final String GRAMS_PER_UNIT = "Grams per unit";
  public static final String GRAMS_FROM = "Grams from";
  public static final String MATCHED_FROM = "Matched from";
  public static final String UNIT_WAS = "Unit matched from";
  public static final String AMOUNT_WAS = "Amount was";
  public static final String FOOD_ID_WAS = "Food id was";
  public static final String GRAMS_PER_UNIT_WAS = "Grams per unit was";
  public static final String AMOUNT_WRITTEN = "Amount as written";
  public static final String UNIT_WRITTEN = "Unit as written";

  /** 1 where the row's file stated amounts of nutrients; only where some row's did. */
  public static final String STATED = "Amounts of the file";

  /** What stands in {@link #GRAMS_FROM} where the unit is one of mass. */
  public static final String BY_WEIGHT = "weight";

  private LogEditColumn() {}
}
