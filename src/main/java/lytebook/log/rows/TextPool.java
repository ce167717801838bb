package lytebook.log.rows;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of each text, since a long log says the same words again and again. */
final class TextPool {
  /** Beyond this many different texts, keeping them costs more than it saves. */
  private static final int MOST = 100_000;

  private final Map<String, String> texts = new HashMap<>();

  String shared(String text) {
    return texts.size() < MOST
        ? texts.computeIfAbsent(text, same -> same)
        : texts.getOrDefault(text, text);
  }
}
