package lytebook.cramp;

/** Which night a day's intake is set beside. */
public enum Lag {
  /** The night of the day itself: 18:00 to 18:00 of the day after. */
  THAT_NIGHT(0),
  /** The night of the day after. */
  NEXT_NIGHT(1);

  private final int nights;

  Lag(int nights) {
    this.nights = nights;
  }

  /** Nights between the day and the night it is set beside. */
  public int nights() {
    return nights;
  }
}
