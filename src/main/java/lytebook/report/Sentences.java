package lytebook.report;

import java.util.Arrays;
import java.util.Map;
import lytebook.text.SentenceTemplate;

/**
 * The sentences of the report; they stand in {@code sentences.csv}.
 *
 * @param all the sentences by key, as they stand in the table
 */
public record Sentences(Map<String, String> all) {
  public Sentences {
    all = Map.copyOf(all);
  }

  /** A sentence, its gaps {@code {0}}, {@code {1}} ... filled. */
  public String say(String key, Object... parts) {
    String text = all.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no sentence '" + key + "'");
    }
    return SentenceTemplate.fill(text, Arrays.asList(parts));
  }
}
