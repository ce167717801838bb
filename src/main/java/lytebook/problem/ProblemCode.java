package lytebook.problem;

/** Every kind of problem; its words stand in {@code problems.csv} under the same name. */
public enum ProblemCode {
  NO_SUCH_FILE(Severity.STOP),
  IS_A_FOLDER(Severity.STOP),
  EMPTY_FILE(Severity.STOP),
  NOT_A_SPREADSHEET(Severity.STOP),
  PASSWORD_PROTECTED(Severity.STOP),
  DAMAGED(Severity.STOP),
  UNPACKS_TOO_LARGE(Severity.STOP),
  CANNOT_READ(Severity.STOP),
  NO_HEADER(Severity.STOP),
  NO_USABLE_ROW(Severity.STOP),
  DATE_ORDER_UNCLEAR(Severity.STOP),
  OUTPUT_IS_A_FOLDER(Severity.STOP),
  OUTPUT_IS_THE_LOG(Severity.STOP),
  COPY_IS_THE_LOG(Severity.STOP),
  OUTPUT_NOT_OURS(Severity.STOP),
  OUTPUT_EXISTS(Severity.STOP),
  OUTPUT_FOLDER_MISSING(Severity.STOP),
  OUTPUT_NOT_ALLOWED(Severity.STOP),
  OUTPUT_LOCKED(Severity.STOP),
  OUTPUT_FAILED(Severity.STOP),
  SHEET_NOT_READ(Severity.NOT_COUNTED),
  DATE_MISSING(Severity.NOT_COUNTED),
  DATE_UNREADABLE(Severity.NOT_COUNTED),
  DATE_IN_FUTURE(Severity.NOT_COUNTED),
  DATE_TOO_OLD(Severity.NOT_COUNTED),
  TIME_UNREADABLE(Severity.NOTE),
  FOOD_MISSING(Severity.NOT_COUNTED),
  ROW_WITHOUT_FOOD(Severity.NOTE),
  TOTAL_ROW(Severity.NOTE),
  QUOTES_OPEN(Severity.IN_DOUBT),
  FORMULA_ERROR(Severity.NOT_COUNTED),
  FORMULA_ERROR_BESIDE(Severity.NOTE),
  AMOUNT_WAS_A_DATE(Severity.IN_DOUBT),
  AMOUNT_UNREADABLE(Severity.NOT_COUNTED),
  AMOUNT_NEGATIVE(Severity.NOT_COUNTED),
  AMOUNT_ABSURD(Severity.NOT_COUNTED),
  UNIT_UNKNOWN(Severity.NOT_COUNTED),
  UNIT_NOT_OF_THIS_FOOD(Severity.NOT_COUNTED),
  FOOD_NOT_FOUND(Severity.NOT_COUNTED),
  FOOD_NOT_SURE(Severity.NOT_COUNTED),
  FOOD_GUESSED(Severity.IN_DOUBT),
  AMOUNT_ASSUMED(Severity.IN_DOUBT),
  PORTION_ASSUMED(Severity.IN_DOUBT),
  SUPPLEMENT_CONTENT_UNKNOWN(Severity.NOT_COUNTED),
  SUPPLEMENT_COMPOUND(Severity.NOT_COUNTED),
  SUPPLEMENT_OF_OTHERS(Severity.NOTE),
  LISTED_TWICE(Severity.NOTE),
  ABOUT_ME_UNREADABLE(Severity.NOTE),
  TABLET_UNREADABLE(Severity.NOT_COUNTED),
  LIFE_STAGE_AGAINST_SEX(Severity.IN_DOUBT),
  LIFE_STAGE_WITHOUT_VALUES(Severity.IN_DOUBT),
  MARK_UNREADABLE(Severity.NOTE);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }
}
