package lytebook.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.FoodWords;
import org.jspecify.annotations.Nullable;

/** What is remembered for one client. */
public final class ClientMemory {
  private final FoodWords words;
  private final String client;
  private final Map<Memory.Key, Remembered> byKey = new HashMap<>();
  private final Map<String, List<Remembered>> foodsByText = new HashMap<>();
  private final Map<String, Food> ownFoods = new HashMap<>();

  ClientMemory(FoodWords words, String client, Map<Memory.Key, Remembered> all) {
    this.words = words;
    this.client = client;
    all.forEach(
        (key, one) -> {
          if (one.isForEveryone() || one.client().equals(client)) {
            take(key, one);
          }
        });
  }

  private void take(Memory.Key key, Remembered one) {
    byKey.put(key, one);
    if (one.decision().settlesTheFood() && one.day() == null) {
      foodsByText.computeIfAbsent(key.text(), text -> new ArrayList<>()).add(one);
    }
    if (one.decision() instanceof Decision.OwnValues own) {
      ownFoods.put(own.foodId(), own.food());
    }
  }

  /** The memory of one of whom nothing is known yet. */
  public static ClientMemory nothing() {
    return new Memory(new FoodWords(List.of()), List.of()).of("");
  }

  /** Whose memory it is; empty for nobody's own. */
  public String client() {
    return client;
  }

  /** The own foods that this client may be matched with. */
  public List<Food> ownFoods() {
    return List.copyOf(ownFoods.values());
  }

  /** An own food by its id. */
  public Optional<Food> ownFood(String id) {
    return Optional.ofNullable(ownFoods.get(id));
  }

  /**
   * What was decided about the food of a row. A decision for the day comes before one for every
   * day, the client's own before everyone's. Where nothing was decided for the unit, what was
   * decided for the same words in other units holds if it was always the same.
   *
   * @param text the food as written
   * @param unit the unit, in the form of {@link WrittenAmount#unit}
   * @param day the row's day; null when it has none
   */
  public Optional<Remembered> food(String text, String unit, @Nullable LocalDate day) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    for (String whose : client.isEmpty() ? List.of("") : List.of(client, "")) {
      Optional<Remembered> found =
          settling(textKey, unitKey, whose, day)
              .or(() -> settling(textKey, unitKey, whose, null))
              .or(() -> inOtherUnits(textKey, whose));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Remembered> settling(
      String text, String unit, String whose, @Nullable LocalDate day) {
    return Optional.ofNullable(byKey.get(new Memory.Key(text, unit, whose, day)))
        .filter(one -> one.decision().settlesTheFood());
  }

  private Optional<Remembered> inOtherUnits(String text, String whose) {
    List<Remembered> said =
        foodsByText.getOrDefault(text, List.of()).stream()
            .filter(one -> one.client().equals(whose))
            .toList();
    return said.stream().map(ClientMemory::meaning).distinct().count() == 1
        ? Optional.of(said.get(0))
        : Optional.empty();
  }

  private static Object meaning(Remembered one) {
    String id = one.decision().foodId();
    return id.isEmpty() ? one.decision() : id;
  }

  /**
   * The weight that was decided for one unit of a row, for its words first, then for any food.
   *
   * @param text the food as written
   * @param unit the unit, in the form of {@link WrittenAmount#unit}
   */
  public Optional<Remembered> weight(String text, String unit) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    for (String what : textKey.isEmpty() ? List.of("") : List.of(textKey, "")) {
      for (String whose : client.isEmpty() ? List.of("") : List.of(client, "")) {
        Remembered one = byKey.get(new Memory.Key(what, unitKey, whose, null));
        if (one != null && one.gramsPerUnit().isPresent()) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  /** The decision that rows of this day that repeat another row are listed twice. */
  public Optional<Remembered> listedTwice(String text, String unit, LocalDate day) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    return Stream.of(client, "")
        .map(whose -> byKey.get(new Memory.Key(textKey, unitKey, whose, day)))
        .filter(one -> one != null && one.decision() instanceof Decision.Once)
        .findFirst();
  }

  /** Whether this memory has an answer where a decision gave one, the same or another. */
  boolean answers(Remembered one) {
    LocalDate day = one.day();
    if (one.decision() instanceof Decision.WeightOnly) {
      return weight(one.text(), one.unit()).isPresent();
    }
    return food(one.text(), one.unit(), day).isPresent()
        || (day != null && listedTwice(one.text(), one.unit(), day).isPresent());
  }

  /** Whether a decision was made for rows in this very unit. */
  public static boolean isForUnit(Remembered one, String unit) {
    return Memory.unitKey(one.unit()).equals(Memory.unitKey(unit));
  }
}
