package lytebook.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lytebook.food.Food;
import lytebook.match.Joints.Level;
import lytebook.match.Joints.Piece;
import lytebook.match.PartWords.Means;
import lytebook.text.FoodWords;

/** Tells by words alone which pieces of a text belong together. */
final class PartTexts {
  private final MatchTables tables;
  private final AmountText amounts;
  private final Map<Means, Set<String>> words = new EnumMap<>(Means.class);
  private final Set<String> qualifying = new HashSet<>();

  PartTexts(MatchTables tables) {
    this.tables = tables;
    amounts = new AmountText(tables.numberWords());
    for (Means means : Means.values()) {
      Set<String> folded = new HashSet<>();
      tables.partWords().of(means).forEach(word -> folded.add(key(means, word)));
      words.put(means, folded);
    }
    tables.partWords().of(Means.QUALIFIES).forEach(w -> qualifying.addAll(tables.words().of(w)));
    qualifying.addAll(tables.nameWords().cooking());
  }

  /**
   * The name of a whole and what begins a piece go by their own words, the rest by what they mean.
   */
  private String key(Means means, String text) {
    return means == Means.WHOLE || means == Means.FOLLOWS
        ? String.join(" ", FoodWords.folded(text))
        : tables.words().key(text);
  }

  boolean isWhole(String text) {
    return has(Means.WHOLE, key(Means.WHOLE, text));
  }

  /** Whether every word of a text stands in a name of the food. */
  boolean areIn(String text, Food food) {
    Set<String> known = new HashSet<>(tables.words().of(food.name()));
    food.aliases().forEach(alias -> known.addAll(tables.words().of(alias)));
    return known.containsAll(wordsOf(text));
  }

  /** Words of a food's text: without its amount, and without what it is said not to be. */
  private Collection<String> wordsOf(String text) {
    String food = amounts.read(text).number().isPresent() ? amounts.read(text).rest() : text;
    return tables.words().of(food).stream()
        .filter(word -> word.charAt(0) != FoodWords.DENIED && !tables.nameWords().saysNothing(word))
        .toList();
  }

  /** The pieces of a text, those that are no food of their own put to the one before. */
  List<Piece> together(String text, List<Piece> pieces, Level level) {
    List<Piece> together = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = together.size() - 1;
      if (last >= 0 && belong(together.get(last), piece, level, last == 0)) {
        int from = together.get(last).from();
        together.set(last, new Piece(text.substring(from, piece.to()), from, piece.to()));
      } else {
        together.add(piece);
      }
    }
    return together;
  }

  private boolean belong(Piece before, Piece piece, Level level, boolean isFirst) {
    if (tellsMore(piece.text())) {
      return true;
    }
    return switch (level) {
      case LINE -> false;
      case COMMA -> isFirst && has(Means.HEAD, key(Means.HEAD, before.text()));
      case JOIN -> isOneDish(before.text(), piece.text()) || isOfFilling(before.text());
      case WITH -> endsIn(Means.FILLED, before.text()) || before.text().endsWith(" made");
    };
  }

  /** Whether a piece only says more of the food before it: "semi skimmed", "no skin", "150 g". */
  boolean tellsMore(String piece) {
    List<String> folded = FoodWords.folded(piece);
    if (folded.isEmpty() || has(Means.FOLLOWS, folded.get(0)) || isAmount(piece)) {
      return true;
    }
    return tables.words().of(piece).stream()
        .allMatch(word -> word.charAt(0) == FoodWords.DENIED || qualifying.contains(word));
  }

  private boolean isAmount(String piece) {
    AmountText.Written amount = amounts.read(piece);
    return amount.rest().isEmpty() || tables.units().of(amount.rest()).isPresent();
  }

  /** "ham and cheese sandwich", "apple and mango juice"; but "soup and a sandwich". */
  private boolean isOneDish(String before, String piece) {
    boolean isNameAlone = FoodWords.folded(piece).size() < 2 || saysAmount(piece);
    if (isNameAlone || endsIn(Means.DISH, before)) {
      return false;
    }
    return endsIn(Means.DISH, piece)
        || (endsIn(Means.FLAVOURED, piece) && endsIn(Means.FLAVOUR, before));
  }

  /** "sandwich with ham and cheese": what follows "with" are its fillings, all of them. */
  private boolean isOfFilling(String before) {
    int with = before.toLowerCase(Locale.ROOT).indexOf(" with ");
    return with > 0 && endsIn(Means.FILLED, before.substring(0, with));
  }

  private boolean saysAmount(String piece) {
    return amounts.read(piece).number().isPresent()
        || tables.units().atStart(List.of(piece.split("\\s+", -1))).isPresent();
  }

  private boolean endsIn(Means means, String text) {
    List<String> meant = tables.words().of(text);
    int n = meant.size();
    return n > 0
        && (has(means, meant.get(n - 1))
            || (n > 1 && has(means, meant.get(n - 2) + " " + meant.get(n - 1))));
  }

  private boolean has(Means means, String key) {
    return words.getOrDefault(means, Set.of()).contains(key);
  }
}
