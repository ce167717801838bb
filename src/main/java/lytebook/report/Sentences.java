package lytebook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of the report, by key; they stand in {@code sentences.csv}. */
public final class Sentences {
  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final Map<String, String> byKey;

  public Sentences(Map<String, String> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** A sentence, its gaps {@code {0}}, {@code {1}} ... filled. */
  public String say(String key, Object... parts) {
    String text = byKey.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no sentence '" + key + "'");
    }
    for (int i = 0; i < parts.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return text;
  }

  /** The parts with which {@link #say} made a text of a sentence; empty when it is none of it. */
  public Optional<List<String>> partsOf(String key, String said) {
    StringBuilder pattern = new StringBuilder();
    Matcher gaps = GAP.matcher(say(key));
    List<Integer> order = new ArrayList<>();
    int at = 0;
    while (gaps.find()) {
      pattern.append(Pattern.quote(say(key).substring(at, gaps.start()))).append("(.*?)");
      order.add(Integer.valueOf(gaps.group(1)));
      at = gaps.end();
    }
    pattern.append(Pattern.quote(say(key).substring(at)));
    Matcher found = Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(said);
    if (!found.matches()) {
      return Optional.empty();
    }
    String[] parts = new String[order.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[order.get(i)] = found.group(i + 1);
    }
    return Optional.of(List.of(parts));
  }

  /** All sentences, as they stand in the table. */
  public Map<String, String> all() {
    return byKey;
  }
}
