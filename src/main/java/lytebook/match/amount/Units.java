package lytebook.match.amount;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.match.amount.Unit.UnitType;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** The units by every way of writing them. */
public final class Units {
  /**
   * A measure found in a text.
   *
   * @param unit the unit; a size when only a size was said
   * @param size how large or full the unit is; null when it does not say
   * @param words how many words of the text it takes
   */
  public record SizedUnit(Unit unit, @Nullable Unit size, int words) {}

  private static final Pattern GAP = Pattern.compile("[\\s,()]+");

  private final List<Unit> volumes;
  private final Map<String, Unit> byWords = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
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
            .filter(unit -> unit.kind() == UnitType.VOLUME)
            .sorted(Comparator.comparingDouble(Unit::size).thenComparing(Unit::name))
            .toList();
  }

  /** The units of volume, smallest first. */
  public List<Unit> volumes() {
    return volumes;
  }

  private void add(String text, Unit unit) {
    Unit before;
    if (text.length() == 1) {
      before = byLetter.put(text, unit);
    } else {
      List<String> words = FoodWords.folded(text);
      longest = Math.max(longest, words.size());
      firstWords.add(words.get(0));
      before = byWords.put(String.join(" ", words), unit);
    }
    if (before != null && !before.equals(unit)) {
      throw new IllegalArgumentException("unit '" + text + "' is two units");
    }
  }

  /** The unit a whole text names; "eggs" names none, they may be a food. */
  public Optional<Unit> of(String text) {
    return inCell(text).filter(unit -> unit.kind() != UnitType.ITEM);
  }

  /** The unit a whole unit cell names: of "boiled egg" 2 "eggs". */
  public Optional<Unit> inCell(String text) {
    String trimmed = text.strip();
    String letter = trimmed.endsWith(".") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    if (letter.length() == 1) {
      return ofLetter(letter);
    }
    return Optional.ofNullable(byWords.get(FoodWords.foldedText(trimmed)));
  }

  private Optional<Unit> ofLetter(String letter) {
    Unit exact = byLetter.get(letter);
    return Optional.ofNullable(
        exact != null ? exact : byLetter.get(letter.toLowerCase(Locale.ROOT)));
  }

  /** The longest unit that the first words name. */
  public Optional<SizedUnit> atStart(List<String> wordsAsWritten) {
    if (wordsAsWritten.isEmpty() || !mayBegin(wordsAsWritten.get(0))) {
      return Optional.empty();
    }
    for (int n = Math.min(longest, wordsAsWritten.size()); n > 0; n--) {
      Optional<Unit> unit = of(String.join(" ", wordsAsWritten.subList(0, n)));
      if (unit.isPresent()) {
        return Optional.of(new SizedUnit(unit.get(), null, n));
      }
    }
    return Optional.empty();
  }

  private boolean mayBegin(String word) {
    List<String> folded = FoodWords.folded(word);
    return folded.isEmpty() || folded.get(0).length() == 1 || firstWords.contains(folded.get(0));
  }

  /** The measure that the first words name: {@code slice}, {@code large glass}, {@code medium}. */
  public Optional<SizedUnit> measureAt(List<String> wordsAsWritten) {
    Unit size = null;
    int at = 0;
    while (at < wordsAsWritten.size()) {
      Optional<SizedUnit> found = atStart(wordsAsWritten.subList(at, wordsAsWritten.size()));
      if (found.isEmpty()) {
        break;
      }
      at += found.get().words();
      if (!found.get().unit().isOfAnother()) {
        return Optional.of(new SizedUnit(found.get().unit(), size, at));
      }
      size = size == null ? found.get().unit() : size;
    }
    return size != null && size.kind() == UnitType.SIZE
        ? Optional.of(new SizedUnit(size, null, at))
        : Optional.empty();
  }

  /**
   * The measure that a whole text names; a container after an amount says nothing more: {@code ml
   * can}.
   */
  public Optional<SizedUnit> measureOf(String text) {
    List<String> words = List.of(GAP.split(text.strip(), -1));
    Optional<SizedUnit> measure = measureAt(words);
    if (measure.isEmpty()) {
      return of(text).filter(unit -> !unit.isOfAnother()).map(unit -> new SizedUnit(unit, null, 1));
    }
    List<String> rest = words.subList(measure.get().words(), words.size());
    boolean isWhole =
        rest.isEmpty()
            || (measure.get().unit().isMeasured() && isContainer(String.join(" ", rest)));
    return measure.filter(found -> isWhole);
  }

  private boolean isContainer(String text) {
    return of(text).filter(unit -> unit.kind() == UnitType.CONTAINER).isPresent();
  }
}
