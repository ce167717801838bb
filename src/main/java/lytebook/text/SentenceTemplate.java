package lytebook.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences with gaps {@code {0}}, {@code {1}} ...: what filled them, told from what was said. */
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

  /**
   * What fills the gaps of a template, by their numbers; one that it does not have is empty text.
   *
   * @return empty when the text is not said by the template
   */
  public static Optional<List<String>> partsOf(String template, String said) {
    StringBuilder pattern = new StringBuilder();
    List<Integer> seen = new ArrayList<>();
    Matcher gaps = GAP.matcher(template);
    int at = 0;
    while (gaps.find()) {
      int number = Integer.parseInt(gaps.group(1));
      pattern.append(Pattern.quote(template.substring(at, gaps.start())));
      pattern.append(seen.contains(number) ? "\\k<g" + number + ">" : "(?<g" + number + ">.*?)");
      seen.add(number);
      at = gaps.end();
    }
    pattern.append(Pattern.quote(template.substring(at)));
    Matcher found = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(said);
    if (!found.matches()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    int most = seen.stream().mapToInt(Integer::intValue).max().orElse(-1);
    for (int i = 0; i <= most; i++) {
      parts.add(seen.contains(i) ? found.group("g" + i) : "");
    }
    return Optional.of(parts);
  }
}
