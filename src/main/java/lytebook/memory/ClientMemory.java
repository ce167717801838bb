package lytebook.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** What is remembered for one client. */
public final class ClientMemory {
  private final FoodWords words;
  private final String client;
  private final Map<Memory.MemoryKey, RememberedDecision> byKey = new HashMap<>();
  private final Map<String, List<RememberedDecision>> foodsByText = new HashMap<>();
  private final Map<String, Food> ownFoods = new TreeMap<>();
  private final Set<List<String>> ownNames = new HashSet<>();

  ClientMemory(FoodWords words, String client, Map<Memory.MemoryKey, RememberedDecision> all) {
    this.words = words;
    this.client = client;
    all.forEach(
        (key, one) -> {
          if (one.isForEveryone() || one.client().equals(client)) {
            take(key, one);
          }
        });
  }

  private void take(Memory.MemoryKey key, RememberedDecision one) {
    byKey.put(key, one);
    if (one.decision() instanceof FoodDecision.OwnValues own) {
      takeOwn(one, own);
    } else if (one.decision().settlesTheFood() && one.day() == null) {
      foodsByText.computeIfAbsent(key.text(), text -> new ArrayList<>()).add(one);
    }
  }

  /** A client's own food comes before one for everyone by the same name. */
  private void takeOwn(RememberedDecision one, FoodDecision.OwnValues own) {
    if (one.isForEveryone()) {
      ownFoods.putIfAbsent(own.foodId(), own.food());
    } else {
      ownFoods.put(own.foodId(), own.food());
    }
    ownNames.add(FoodWords.folded(one.text()));
  }

  /** The memory of one of whom nothing is known yet. */
  public static ClientMemory nothing() {
    return new Memory(new FoodWords(List.of()), List.of()).of("");
  }

  /** The own foods that this client may be matched with. */
  public List<Food> ownFoods() {
    return List.copyOf(ownFoods.values());
  }

  /**
   * What the person wrote of foods, measures and recipes of their own, sorted by name; of the
   * client's own and everyone's of the same name only the client's.
   */
  public List<RememberedDecision> cards() {
    Map<Memory.MemoryKey, RememberedDecision> cards = new HashMap<>();
    byKey.forEach(
        (key, one) -> {
          if (one.decision().written().isPresent()) {
            Memory.MemoryKey anyone = new Memory.MemoryKey(key.text(), key.unit(), "", null);
            cards.merge(anyone, one, (a, b) -> a.isForEveryone() ? b : a);
          }
        });
    return cards.values().stream().sorted(Memory.IN_FILE).toList();
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
  public Optional<RememberedDecision> food(String text, String unit, @Nullable LocalDate day) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    return whose().stream()
        .flatMap(
            whose ->
                settling(textKey, unitKey, whose, day)
                    .or(() -> settling(textKey, unitKey, whose, null))
                    .or(() -> inOtherUnits(textKey, whose))
                    .stream())
        .findFirst()
        .filter(one -> !isOwnFood(text, one));
  }

  /** Their own decisions come before everyone's. */
  private List<String> whose() {
    return client.isEmpty() ? List.of("") : List.of(client, "");
  }

  /** "Acme oat drink" is the own food of that name, whatever "oat drink" was decided to be. */
  private boolean isOwnFood(String text, RememberedDecision decided) {
    List<String> words = FoodWords.folded(text);
    return ownNames.contains(words) && !FoodWords.folded(decided.text()).equals(words);
  }

  private Optional<RememberedDecision> settling(
      String text, String unit, String whose, @Nullable LocalDate day) {
    return Optional.ofNullable(byKey.get(new Memory.MemoryKey(text, unit, whose, day)))
        .filter(one -> one.decision().settlesTheFood());
  }

  private Optional<RememberedDecision> inOtherUnits(String text, String whose) {
    List<RememberedDecision> said =
        foodsByText.getOrDefault(text, List.of()).stream()
            .filter(one -> one.client().equals(whose))
            .toList();
    return said.stream().map(ClientMemory::meaning).distinct().count() == 1
        ? Optional.of(said.get(0))
        : Optional.empty();
  }

  private static Object meaning(RememberedDecision one) {
    String id = one.decision().foodId();
    return id.isEmpty() ? one.decision() : id;
  }

  /**
   * The weight that was decided for one unit of a row, for its words first, then for any food.
   *
   * @param text the food as written
   * @param unit the unit, in the form of {@link WrittenAmount#unit}
   */
  public Optional<RememberedDecision> weight(String text, String unit) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    for (String what : textKey.isEmpty() ? List.of("") : List.of(textKey, "")) {
      for (String whose : whose()) {
        RememberedDecision one = byKey.get(new Memory.MemoryKey(what, unitKey, whose, null));
        if (one != null && one.gramsPerUnit().isPresent()) {
          return Optional.of(one);
        }
      }
      for (String whose : whose()) {
        RememberedDecision own =
            byKey.get(new Memory.MemoryKey(Memory.OF_MEASURE + what, unitKey, whose, null));
        if (own != null) {
          return Optional.of(own);
        }
      }
    }
    return Optional.empty();
  }

  /** The decision that rows of this day that repeat another row are listed twice. */
  public Optional<RememberedDecision> listedTwice(String text, String unit, LocalDate day) {
    String textKey = Memory.textKey(words, text);
    String unitKey = Memory.unitKey(unit);
    return Stream.of(client, "")
        .map(whose -> byKey.get(new Memory.MemoryKey(textKey, unitKey, whose, day)))
        .filter(one -> one != null && one.decision() instanceof FoodDecision.Once)
        .findFirst();
  }

  /** Whether this memory has an answer where a decision gave one, the same or another. */
  boolean answers(RememberedDecision one) {
    LocalDate day = one.day();
    if (one.decision() instanceof FoodDecision.WeightOnly) {
      return weight(one.text(), one.unit()).isPresent();
    }
    return food(one.text(), one.unit(), day).isPresent()
        || (day != null && listedTwice(one.text(), one.unit(), day).isPresent());
  }

  /** Whether a decision was made for rows in this very unit. */
  public static boolean isForUnit(RememberedDecision one, String unit) {
    return Memory.unitKey(one.unit()).equals(Memory.unitKey(unit));
  }
}
