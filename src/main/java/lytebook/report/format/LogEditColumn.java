package lytebook.report.format;

import static java.util.Map.entry;

import java.util.Map;

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

  /** What stands under Date in a row without one. */
  public static final String NO_DATE = "?";

  /** How the food was found. */
  public static final String HOW = "How";

  /** How sure the food is. */
  public static final String SURE = "Sure";

  /** Where the grams come from, in a word of the program's own. */
  public static final String GRAMS_RULE = "Grams by";

  /** Number of the part of the log's file that the row stood in, as the state sheet has it. */
  public static final String SOURCE = "Source";

  /** The row there, from 1. */
  public static final String SOURCE_ROW = "Row in source";

  /** Of a row that is one of several foods of one row of the log: all that was written there. */
  public static final String PART_OF = "Part of";

  /** The notes of that row. */
  public static final String NOTES_WRITTEN = "Notes as written";

  /** The notes of this row as the program wrote them, where it is a part. */
  public static final String NOTES_WAS = "Notes was";

  /** 1 in a row that the program wrote for a tablet of every day on About me. */
  public static final String TABLET = "Tablet of About me";

  /** The headers by keys that stay when the words change. */
  static final Map<String, String> BY_KEY =
      Map.ofEntries(
          entry("FOOD", FOOD),
          entry("AMOUNT", AMOUNT),
          entry("UNIT", UNIT),
          entry("NOTES", EntryColumn.NOTES.header()),
          entry("FOOD_ID", FOOD_ID),
          entry("GRAMS_PER_UNIT", GRAMS_PER_UNIT),
          entry("GRAMS_FROM", GRAMS_FROM),
          entry("MATCHED_FROM", MATCHED_FROM),
          entry("UNIT_WAS", UNIT_WAS),
          entry("AMOUNT_WAS", AMOUNT_WAS),
          entry("FOOD_ID_WAS", FOOD_ID_WAS),
          entry("GRAMS_PER_UNIT_WAS", GRAMS_PER_UNIT_WAS),
          entry("AMOUNT_WRITTEN", AMOUNT_WRITTEN),
          entry("UNIT_WRITTEN", UNIT_WRITTEN),
          entry("STATED", STATED),
          entry("GRAMS_RULE", GRAMS_RULE),
          entry("SOURCE", SOURCE),
          entry("SOURCE_ROW", SOURCE_ROW),
          entry("PART_OF", PART_OF),
          entry("NOTES_WRITTEN", NOTES_WRITTEN),
          entry("NOTES_WAS", NOTES_WAS),
          entry("TABLET", TABLET));

  private LogEditColumn() {}
}
