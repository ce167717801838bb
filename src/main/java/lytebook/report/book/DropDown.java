package lytebook.report.book;

import java.util.List;

/**
 * A list to choose from; other input is allowed with a warning.
 *
 * @param area cells it is for
 * @param choices what can be chosen; either these
 * @param source or a range that lists them ({@code 'Lists'!$A$2:$A$9}); empty when choices are
 *     given
 * @param prompt a hint shown beside the chosen cell, and again where other input is warned of; may
 *     be empty
 * @param strict whether anything else is refused
 */
public record DropDown(
    Area area, List<String> choices, String source, String prompt, boolean strict) {
  public DropDown {
    choices = List.copyOf(choices);
  }

  /** A list of these choices. */
  public DropDown(Area area, List<String> choices, String prompt, boolean strict) {
    this(area, choices, "", prompt, strict);
  }
}
