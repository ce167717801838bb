package lytebook.read.report;

import java.util.Locale;
import lytebook.memory.EditedRow;

/**
 * What version 0.1.0 wrote into a report in words, where later ones write a key: read in its
 * reports alone, and never changed.
 */
final class FormerWords {
  private static final String ALL_CLIENTS = "all my clients";
  private static final String BY_WEIGHT = "weight";
  private static final String TABLET = "daily, from about me";
  private static final String PART_OF = "from: ";
  private static final String NEXT_NOTE = "; ";

  private FormerWords() {}

  static boolean isForAll(String remember) {
    return remember.equalsIgnoreCase(ALL_CLIENTS);
  }

  static boolean isWeighed(String gramsFrom) {
    return gramsFrom.equals(BY_WEIGHT);
  }

  static boolean isOfTablet(String notes) {
    return notes.toLowerCase(Locale.ROOT).startsWith(TABLET);
  }

  /** The row that the notes call it a part of. */
  static EditedRow.RowOrigin origin(String notes) {
    int at = notes.startsWith(PART_OF) ? 0 : notes.lastIndexOf(NEXT_NOTE + PART_OF);
    return at < 0
        ? EditedRow.RowOrigin.UNKNOWN
        : new EditedRow.RowOrigin(
            0,
            0,
            notes.substring(notes.indexOf(PART_OF, at) + PART_OF.length()),
            notes.substring(0, at));
  }
}
