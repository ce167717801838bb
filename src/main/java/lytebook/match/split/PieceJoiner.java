package lytebook.match.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lytebook.food.Food;
import lytebook.match.amount.AmountText;
import lytebook.match.amount.AmountText.NumberAndRest;
import lytebook.match.split.TextSplitter.SplitLevel;
import lytebook.match.split.TextSplitter.TextPiece;
import lytebook.match.table.MatchTables;
import lytebook.match.table.PartWords.PartRole;
import lytebook.text.FoodWords;

/** Tells by words alone which pieces of a text belong together. */
final class PieceJoiner {
  private final MatchTables tables;
  private final AmountText amounts;
  private final Map<PartRole, Set<String>> words = new EnumMap<>(PartRole.class);
  private final Set<String> qualifying = new HashSet<>();

  PieceJoiner(MatchTables tables) {
    this.tables = tables;
    amounts = tables.amounts();
    for (PartRole means : PartRole.values()) {
      Set<String> folded = new HashSet<>();
      tables.partWords().of(means).forEach(word -> folded.add(key(means, word)));
      words.put(means, folded);
    }
    tables.partWords().of(PartRole.QUALIFIES).forEach(w -> qualifying.addAll(tables.words().of(w)));
    qualifying.addAll(tables.nameWords().cooking());
  }

  /**
   * The name of a whole and what begins a piece go by their own words, the rest by what they mean.
   */
  private String key(PartRole means, String text) {
    return means == PartRole.WHOLE || means == PartRole.FOLLOWS
        ? FoodWords.foldedText(text)
        : tables.words().key(text);
  }

  boolean isWhole(String text) {
    return has(PartRole.WHOLE, key(PartRole.WHOLE, text));
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
  List<TextPiece> together(String text, List<TextPiece> pieces, SplitLevel level) {
    List<TextPiece> together = new ArrayList<>();
    for (TextPiece piece : pieces) {
      int last = together.size() - 1;
      if (last >= 0 && belong(together.get(last), piece, level, last == 0)) {
        int from = together.get(last).from();
        together.set(last, new TextPiece(text.substring(from, piece.to()), from, piece.to()));
      } else {
        together.add(piece);
      }
    }
    return together;
  }

  private boolean belong(TextPiece before, TextPiece piece, SplitLevel level, boolean isFirst) {
    if (tellsMore(piece.text())) {
      return true;
    }
    return switch (level) {
      case LINE -> false;
      case COMMA -> isFirst && has(PartRole.HEAD, key(PartRole.HEAD, before.text()));
      case JOIN -> isOneDish(before.text(), piece.text()) || isOfFilling(before.text());
      case WITH -> endsIn(PartRole.FILLED, before.text()) || before.text().endsWith(" made");
    };
  }

  /** Whether a piece only says more of the food before it: "semi skimmed", "no skin", "150 g". */
  boolean tellsMore(String piece) {
    List<String> folded = FoodWords.folded(piece);
    if (folded.isEmpty() || has(PartRole.FOLLOWS, folded.get(0)) || isAmount(piece)) {
      return true;
    }
    return tables.words().of(piece).stream()
        .allMatch(word -> word.charAt(0) == FoodWords.DENIED || qualifying.contains(word));
  }

  private boolean isAmount(String piece) {
    NumberAndRest amount = amounts.read(piece);
    return amount.rest().isEmpty() || tables.units().of(amount.rest()).isPresent();
  }

  /** "ham and cheese sandwich", "apple and mango juice"; but "soup and a sandwich". */
  private boolean isOneDish(String before, String piece) {
    boolean isNameAlone = FoodWords.folded(piece).size() < 2 || saysAmount(piece);
    if (isNameAlone || endsIn(PartRole.DISH, before)) {
      return false;
    }
    return endsIn(PartRole.DISH, piece)
        || (endsIn(PartRole.FLAVOURED, piece) && endsIn(PartRole.FLAVOUR, before));
  }

  /** "sandwich with ham and cheese": what follows "with" are its fillings, all of them. */
  private boolean isOfFilling(String before) {
    int with = before.toLowerCase(Locale.ROOT).indexOf(" with ");
    return with > 0 && endsIn(PartRole.FILLED, before.substring(0, with));
  }

  private boolean saysAmount(String piece) {
    return amounts.read(piece).number().isPresent()
        || tables.units().atStart(List.of(piece.split("\\s+", -1))).isPresent();
  }

  private boolean endsIn(PartRole means, String text) {
    List<String> meant = tables.words().of(text);
    int n = meant.size();
    return n > 0
        && (has(means, meant.get(n - 1))
            || (n > 1 && has(means, meant.get(n - 2) + " " + meant.get(n - 1))));
  }

  private boolean has(PartRole means, String key) {
    return words.getOrDefault(means, Set.of()).contains(key);
  }
}
