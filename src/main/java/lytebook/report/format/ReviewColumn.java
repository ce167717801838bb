package lytebook.report.format;

/** The columns of Review, in their order; those from {@link #CHOICES} on are folded away. */
public enum ReviewColumn {
  COUNTED(0, "Counted?", 12),
  DATES(1, "Date", 17),
  FOOD(2, "Food as written", 28),
  AMOUNT(3, "Amount", 13),
  WRONG(4, "What is wrong", 40),
  COULD_CHANGE(5, "Could change", 9),
  CHOICE(6, "Your choice", 40),
  ID_OR_GRAMS(7, "Food id or grams", 17),
  REMEMBER(8, "Remember for", 14),
  REMEDY(9, "What to do", 44),
  WHERE(10, "Where", 30),
  /** The first of the choices of the row's list. */
  CHOICES(11, "Choice 1", 20),
  CHOICE_2(12, "Choice 2", 20),
  CHOICE_3(13, "Choice 3", 20),
  CHOICE_4(14, "Choice 4", 20),
  CHOICE_5(15, "Choice 5", 20),
  CHOICE_6(16, "Choice 6", 20),
  CHOICE_7(17, "Choice 7", 20),
  /** The food in the log's own words. */
  TEXT(18, "Words asked about", 20),
  /** The unit that a choice of the food is kept for. */
  UNIT(19, "Unit asked about", 12),
  /** The unit that a weight is kept for. */
  WEIGHT_UNIT(20, "Unit weighed", 12),
  /** How many of that unit the line's amount is. */
  WEIGHT_NUMBER(21, "Units", 8),
  /** What leaving the rows out holds for. */
  SCOPE(22, "Holds for", 10),
  /** The days of the line's rows. */
  DAYS(23, "Days", 12),
  CHOICE_WAS(24, "Choice was", 20),
  ID_OR_GRAMS_WAS(25, "Food id or grams was", 12),
  REMEMBER_WAS(26, "Remember for was", 12),
  /** The unit that a choice already made is kept for. */
  UNIT_WAS(27, "Unit it is kept for", 12),
  /** 1 where the person filled in something new. */
  ANSWERED(28, "Answered", 8),
  /** What the first of the choices stands for: a food's id, or a word for no food. */
  KEYS(29, "Key 1", 16),
  KEY_2(30, "Key 2", 16),
  KEY_3(31, "Key 3", 16),
  KEY_4(32, "Key 4", 16),
  KEY_5(33, "Key 5", 16),
  KEY_6(34, "Key 6", 16),
  KEY_7(35, "Key 7", 16),
  /** What is chosen under {@link #REMEMBER} for all clients. */
  FOR_ALL(36, "For all clients", 14);

  /** Most choices of a row. */
  public static final int MOST_CHOICES = 7;

  private static final ReviewColumn[] ALL = values();

  /** The sheet's name. */
  public static final String SHEET = "Review";

  private final int column;
  private final String header;
  private final double width;

  ReviewColumn(int column, String header, double width) {
    this.column = column;
    this.header = header;
    this.width = width;
  }

  /** The column of one of the row's choices, counting from 0. */
  public static ReviewColumn choice(int number) {
    return ALL[CHOICES.column + number];
  }

  /** The column of what that choice stands for. */
  public static ReviewColumn choiceKey(int number) {
    return ALL[KEYS.column + number];
  }

  /** The word in the header row. */
  public String header() {
    return header;
  }

  /** Where it stands, counting from 0. */
  public int column() {
    return column;
  }

  public double width() {
    return width;
  }
}
