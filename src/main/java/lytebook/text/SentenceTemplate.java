package lytebook.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with gaps {@code {0}}, {@code {1}} ...: written, never read back. */
public final class SentenceTemplate {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private SentenceTemplate() {}

  /** A template with its gaps filled; a gap without a part stays. */
  public static String fill(String template, List<?> parts) {
    return GAP.matcher(template)
        .replaceAll(
            gap -> {
              int number = Integer.parseInt(gap.group(1));
              return Matcher.quoteReplacement(
                  number < parts.size() ? String.valueOf(parts.get(number)) : gap.group());
            });
  }
}
