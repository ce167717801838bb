package lytebook.report;

import java.util.Arrays;
import java.util.Map;
import lytebook.text.SentenceTemplate;

/** The sentences of the report, by key; they stand in {@code sentences.csv}. */
public final class Sentences {
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
    return SentenceTemplate.fill(text, Arrays.asList(parts));
  }

  /** All sentences, as they stand in the table. */
  public Map<String, String> all() {
    return byKey;
  }
}
