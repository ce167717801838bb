package lytebook.log.aboutme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer that lists several things, taken apart: at commas, semicolons, line ends, and the words
 * "and" and "or". What stands in brackets stays with its item ("nuts (almonds, walnuts)"), and so
 * do the decimals of a number ("milk 1,5%").
 */
final class ListedItems {
  private static final Pattern BRACKETS_OR_END =
      Pattern.compile(
          "(?<brackets>\\([^()]*\\))"
              + "|(?<=\\d)(?<decimals>,)(?=\\d)"
              + "|[,;\\n\\r\\u2022]"
              + "|(?<=\\p{L}{3}\\s?)/(?=\\s?\\p{L}{3})"
              + "|\\s(?:and|or|&|\\+|und|oder|et|ou|y)(?=\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:(?:and|or|und|oder|et|ou|y)\\s+|[-*&+]\\s*)|\\.$", Pattern.CASE_INSENSITIVE);

  private ListedItems() {}

  /** The items as written, none of them blank. */
  static List<String> of(String answer) {
    List<String> items = new ArrayList<>();
    Matcher found = BRACKETS_OR_END.matcher(answer);
    int start = 0;
    while (found.find()) {
      if (found.group("brackets") == null && found.group("decimals") == null) {
        add(answer.substring(start, found.start()), items);
        start = found.end();
      }
    }
    add(answer.substring(start), items);
    return items;
  }

  private static void add(String text, List<String> items) {
    String item = AROUND.matcher(text.strip()).replaceAll("").strip();
    if (!item.isEmpty()) {
      items.add(item);
    }
  }
}
