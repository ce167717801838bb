package lytebook.match.supplement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.text.FoodWords;
import lytebook.text.Phrases;
import lytebook.text.Phrases.Phrase;
import org.jspecify.annotations.Nullable;

/** The words that a supplement is written down in. */
public final class SupplementWords {

  /** What a word does in the text of a supplement. */
  public enum WordRole {
    /** A mineral that is followed. */
    ELEMENT,
    /** Its symbol, which counts beside an amount or a compound alone. */
    SYMBOL,
    /** What a mineral is bound to. */
    SALT,
    /** A mineral and what it is bound to in one word. */
    COMPOUND,
    /** Brings none of the minerals that are followed. */
    OTHER,
    /** The same as a tablet; otherwise it may be a food. */
    OTHER_WITH_FORM,
    /** Something sold whose content is not told by its name. */
    PRODUCT,
    /** A form that food does not have. */
    FORM,
    /** Counts units of a supplement or of a food. */
    MEASURE,
    /** The figure is that of the element. */
    ELEMENTAL,
    /** Before it stands the element, behind it the compound. */
    AS,
    /** Behind it stands what the content is that of. */
    PER,
    /** A unit of mass. */
    MG,
    MMOL,
    MEQ,
    /** A unit that says no mass. */
    OTHER_UNIT,
    /** A number of units. */
    COUNT,
    /** Multiplies. */
    TIMES,
    /** Says nothing of the content. */
    FILLER
  }

  /**
   * A word or a phrase.
   *
   * @param text one word or several, as written
   * @param means what it does
   * @param value milligrams in a unit of mass, or a number of units; 0 for the others
   * @param substance what it names; null when it names none
   */
  public record SupplementWord(
      String text, WordRole means, double value, @Nullable Substance substance) {}

  private static final Set<WordRole> UNITS =
      Set.of(WordRole.MG, WordRole.MMOL, WordRole.MEQ, WordRole.OTHER_UNIT);

  private final Nutrients nutrients;
  private final List<Substance> substances;
  private final Phrases<SupplementWord> phrases = new Phrases<>();
  private final Map<String, SupplementWord> units = new HashMap<>();

  /** Takes the tables; a text with two meanings is a fault of the program. */
  public SupplementWords(
      Nutrients nutrients, List<Substance> substances, List<SupplementWord> words) {
    this.nutrients = nutrients;
    this.substances = List.copyOf(substances);
    for (Substance one : substances) {
      for (String name : one.names()) {
        WordRole means = one.isElement() ? WordRole.ELEMENT : WordRole.SALT;
        add(new SupplementWord(name, means, 0, one.isElement() ? one : null));
      }
      if (one.isElement()) {
        add(new SupplementWord(one.formula(), WordRole.SYMBOL, 0, one));
      }
    }
    words.forEach(this::add);
  }

  private void add(SupplementWord word) {
    WordRole means = word.means();
    SupplementWord before = phrases.put(SupplementTokens.folded(word.text()), word);
    // Mg is magnesium, and behind a number milligrams.
    boolean symbolOfUnit =
        means == WordRole.MG && before != null && before.means() == WordRole.SYMBOL;
    if (before != null && before.means() != means && !symbolOfUnit) {
      throw new IllegalArgumentException("'" + word.text() + "' has two meanings");
    }
    if (UNITS.contains(means)) {
      units.putIfAbsent(fold(word.text()), word);
    }
  }

  Nutrients nutrients() {
    return nutrients;
  }

  /** The minerals and compounds, in the order of the table. */
  public List<Substance> substances() {
    return substances;
  }

  /** A phrase that starts with the first of these folded words, the longest; null without one. */
  @Nullable Phrase<SupplementWord> atStart(List<String> folded) {
    return phrases.at(0, folded);
  }

  /** The unit of dose that a folded word is behind a number. */
  Optional<SupplementWord> unit(String folded) {
    return Optional.ofNullable(units.get(folded));
  }

  /** The compound of a mineral; empty when the table has none of that name. */
  Optional<Substance> compound(Nutrient nutrient, String foldedSalt) {
    return substances.stream()
        .filter(one -> one.nutrient().equals(nutrient) && !one.isElement())
        .filter(one -> one.names().stream().anyMatch(name -> fold(name).equals(foldedSalt)))
        .findFirst();
  }

  /** The substance of a name such as {@code magnesium oxide}. */
  Optional<Substance> named(String name) {
    return substances.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  static String fold(String text) {
    return String.join(" ", SupplementTokens.folded(text));
  }

  /** A word of a text in the form in which words are compared. */
  static String foldedWord(String word) {
    return String.join("", FoodWords.folded(word));
  }
}
