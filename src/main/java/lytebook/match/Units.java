package lytebook.match;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lytebook.food.FoodWords;

/** The units by every way of writing them. */
public final class Units {
  /**
   * A unit found at the start of a text.
   *
   * @param unit the unit
   * @param words how many words of the text it takes
   */
  record Found(Unit unit, int words) {}

  private final List<Unit> volumes;
  private final Map<String, Unit> byWords = new HashMap<>();
  private final Map<String, Unit> byLetter = new HashMap<>();
  private int longest = 1;

  /**
   * @param synonyms each unit with every way of writing it; single letters keep their case ({@code
   *     T} is a tablespoon, {@code t} a teaspoon), all else is compared as words
   */
  public Units(Map<Unit, List<String>> synonyms) {
    synonyms.forEach(
        (unit, texts) -> {
          add(unit.name(), unit);
          texts.forEach(text -> add(text, unit));
        });
    volumes =
        synonyms.keySet().stream()
            .filter(unit -> unit.kind() == Unit.Kind.VOLUME)
            .sorted(Comparator.comparingDouble(Unit::size).thenComparing(Unit::name))
            .toList();
  }

  /** The units of volume, smallest first. */
  List<Unit> volumes() {
    return volumes;
  }

  private void add(String text, Unit unit) {
    Unit before;
    if (text.length() == 1) {
      before = byLetter.put(text, unit);
    } else {
      List<String> words = FoodWords.folded(text);
      longest = Math.max(longest, words.size());
      before = byWords.put(String.join(" ", words), unit);
    }
    if (before != null && !before.equals(unit)) {
      throw new IllegalArgumentException("unit '" + text + "' is two units");
    }
  }

  /** The unit a whole text names. */
  public Optional<Unit> of(String text) {
    String trimmed = text.strip();
    String letter = trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    if (letter.length() == 1) {
      return ofLetter(letter);
    }
    return Optional.ofNullable(byWords.get(String.join(" ", FoodWords.folded(trimmed))));
  }

  private Optional<Unit> ofLetter(String letter) {
    Unit exact = byLetter.get(letter);
    return Optional.ofNullable(
        exact != null ? exact : byLetter.get(letter.toLowerCase(Locale.ROOT)));
  }

  /** The longest unit that the first words name. */
  Optional<Found> atStart(List<String> wordsAsWritten) {
    for (int n = Math.min(longest, wordsAsWritten.size()); n > 0; n--) {
      Optional<Unit> unit = of(String.join(" ", wordsAsWritten.subList(0, n)));
      if (unit.isPresent()) {
        return Optional.of(new Found(unit.get(), n));
      }
    }
    return Optional.empty();
  }
}
