package lytebook.log;

/** A person's own word on whether a day is to be used in the means ("Use this day?"). */
public enum DayMark {
  /** The program decides by what was logged. */
  AUTO,
  YES,
  NO,
  /** Fasted by choice: a real low day, used. */
  FASTED
}
