package lytebook.report.format;

/** The columns of Review, in their order; those from {@link #CHOICES} on are folded away. */
public enum ReviewColumn {
  COUNTED("Counted?", 12),
  DATES("Date", 17),
  FOOD("Food as written", 28),
  AMOUNT("Amount", 13),
  WRONG("What is wrong", 40),
  COULD_CHANGE("Could change", 9),
  CHOICE("Your choice", 40),
  ID_OR_GRAMS("Food id or grams", 17),
  REMEMBER("Remember for", 14),
  REMEDY("What to do", 44),
  WHERE("Where", 30),
  /** The first of the choices of the row's list. */
  CHOICES("Choice 1", 20),
  CHOICE_2("Choice 2", 20),
  CHOICE_3("Choice 3", 20),
  CHOICE_4("Choice 4", 20),
  CHOICE_5("Choice 5", 20),
  CHOICE_6("Choice 6", 20),
  CHOICE_7("Choice 7", 20),
  /** The food in the log's own words. */
  TEXT("Words asked about", 20),
  /** The unit that a choice of the food is kept for. */
  UNIT("Unit asked about", 12),
  /** The unit that a weight is kept for. */
  WEIGHT_UNIT("Unit weighed", 12),
  /** How many of that unit the line's amount is. */
  WEIGHT_NUMBER("Units", 8),
  /** What leaving the rows out holds for. */
  SCOPE("Holds for", 10),
  /** The days of the line's rows. */
  DAYS("Days", 12),
  CHOICE_WAS("Choice was", 20),
  ID_OR_GRAMS_WAS("Food id or grams was", 12),
  REMEMBER_WAS("Remember for was", 12),
  /** The unit that a choice already made is kept for. */
  UNIT_WAS("Unit it is kept for", 12),
  /** 1 where the person filled in something new. */
  ANSWERED("Answered", 8),
  /** What the first of the choices stands for: a food's id, or a word for no food. */
  KEYS("Key 1", 16),
  KEY_2("Key 2", 16),
  KEY_3("Key 3", 16),
  KEY_4("Key 4", 16),
  KEY_5("Key 5", 16),
  KEY_6("Key 6", 16),
  KEY_7("Key 7", 16),
  /** What is chosen under {@link #REMEMBER} for all clients. */
  FOR_ALL("For all clients", 14);

  /** Most choices of a row. */
  public static final int MOST_CHOICES = 7;

  private static final ReviewColumn[] ALL = values();

  /** The sheet's name. */
  public static final String SHEET = "Review";

  private final String header;
  private final double width;

  ReviewColumn(String header, double width) {
    this.header = header;
    this.width = width;
  }

  /** The column of one of the row's choices, counting from 0. */
  public static ReviewColumn choice(int number) {
    return ALL[CHOICES.column() + number];
  }

  /** The column of what that choice stands for. */
  public static ReviewColumn choiceKey(int number) {
    return ALL[KEYS.column() + number];
  }

  /** The word in the header row. */
  public String header() {
    return header;
  }

  /** Where it stands, counting from 0. */
  public int column() {
    return ordinal();
  }

  public double width() {
    return width;
  }
}
