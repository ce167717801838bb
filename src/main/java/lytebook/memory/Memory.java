package lytebook.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * All decisions that are kept, at most one for the same words, unit, client and day. Words are the
 * same when {@link FoodWords} makes the same of them.
 */
public final class Memory {
  /** What a decision is about, in the form in which words are compared. */
  record MemoryKey(String text, String unit, String client, @Nullable LocalDate day) {}

  /** Begins the key of a person's own measure, beside what is decided about the same words. */
  static final String OF_MEASURE = "= ";

  static final Comparator<RememberedDecision> IN_FILE =
      Comparator.comparing((RememberedDecision one) -> one.text().toLowerCase(Locale.ROOT))
          .thenComparing(RememberedDecision::text)
          .thenComparing(RememberedDecision::unit)
          .thenComparing(RememberedDecision::client)
          .thenComparing(RememberedDecision::day, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final FoodWords words;
  private final Map<MemoryKey, RememberedDecision> byKey;

  /**
   * @param words how words are compared
   * @param decisions the decisions; of two about the same the later one counts
   */
  public Memory(FoodWords words, Collection<RememberedDecision> decisions) {
    this.words = words;
    byKey = new LinkedHashMap<>();
    decisions.forEach(one -> byKey.put(keyOf(one), one));
  }

  /** All decisions, sorted by text, unit, client and day. */
  public List<RememberedDecision> all() {
    return byKey.values().stream().sorted(IN_FILE).toList();
  }

  /**
   * This memory with newer decisions, which replace those about the same. What a newer one leaves
   * open, the food or the weight, stays as it was.
   */
  public Memory with(Collection<RememberedDecision> newer) {
    List<RememberedDecision> all = new ArrayList<>(byKey.values());
    Memory result = new Memory(words, all);
    newer.forEach(one -> result.byKey.merge(result.keyOf(one), one, (old, now) -> now.over(old)));
    return result;
  }

  /**
   * This memory with older decisions where it has nothing to say, as when its file was lost.
   *
   * @param client whose decisions they are
   */
  public Memory completedBy(Collection<RememberedDecision> older, String client) {
    Memory result = this;
    ClientMemory known = result.of(client);
    for (RememberedDecision one : older) {
      if (!known.answers(one)) {
        result = result.with(List.of(one));
        known = result.of(client);
      }
    }
    return result;
  }

  /** This memory without decisions about the same as the given ones. */
  public Memory without(Collection<RememberedDecision> forgotten) {
    Memory result = new Memory(words, byKey.values());
    forgotten.forEach(one -> result.byKey.remove(keyOf(one)));
    return result;
  }

  /**
   * What is remembered for one client: their own decisions before everyone's, another's never.
   *
   * @param client the client; empty for nobody's own
   */
  public ClientMemory of(String client) {
    return new ClientMemory(words, client.strip(), byKey);
  }

  private MemoryKey keyOf(RememberedDecision one) {
    if (one.decision() instanceof FoodDecision.OwnValues) {
      return new MemoryKey(one.decision().foodId(), "", one.client(), null);
    }
    if (one.decision() instanceof FoodDecision.OwnMeasure) {
      return new MemoryKey(
          OF_MEASURE + textKey(words, one.text()), unitKey(one.unit()), one.client(), null);
    }
    return new MemoryKey(textKey(words, one.text()), unitKey(one.unit()), one.client(), one.day());
  }

  /** Words of which nothing is left are compared as they are written. */
  static String textKey(FoodWords words, String text) {
    String key = words.key(text);
    return key.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : key;
  }

  static String unitKey(String unit) {
    String key = FoodWords.foldedText(unit);
    return key.isEmpty() ? unit.strip() : key;
  }
}
