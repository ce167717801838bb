package lytebook.match.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lytebook.match.supplement.SupplementLabel.Dose;
import lytebook.match.supplement.SupplementLabel.LabelContent;
import lytebook.match.supplement.SupplementTokens.Token;
import lytebook.match.supplement.SupplementTokens.TokenType;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the text of a supplement says. A figure belongs to the content before it that has
 * none, otherwise to the one behind it; several contents and then as many figures belong to each
 * other in their order.
 */
final class SupplementLabelReader {
  /** A bare number from this on is milligrams, below it a number of units. */
  static final double LEAST_BARE_MG = 25;

  /** More units than this nobody takes at once. */
  static final double MOST_UNITS = 30;

  private final SupplementWords words;
  private final List<Token> tokens;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Dose> early = new ArrayList<>();
  private final List<Dose> queue = new ArrayList<>();
  private double times = 1;
  private double bareCount = 1;
  private boolean clear = true;
  private boolean assumesMg;
  private boolean form;
  private boolean product;
  private boolean other;
  private boolean otherOrFood;
  private boolean nextIsElemental;
  private int foreign;

  /** A part that is being put together. */
  private static final class Draft {
    private final @Nullable Substance element;
    private @Nullable Substance compound;
    private boolean bound;
    private boolean elemental;
    private @Nullable Dose dose;

    /** Whether the same mineral stood before it, bound to something. */
    private boolean again;

    Draft(@Nullable Substance element) {
      this.element = element;
    }

    LabelContent part() {
      return new LabelContent(element, compound, bound, elemental, dose);
    }
  }

  private SupplementLabelReader(SupplementWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  static SupplementLabel read(SupplementWords words, List<Token> tokens) {
    SupplementLabelReader reader = new SupplementLabelReader(words, tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = reader.take(at);
    }
    return reader.label();
  }

  private SupplementLabel label() {
    List<Draft> open = open();
    if (!queue.isEmpty() && queue.size() == open.size()) {
      for (int i = 0; i < open.size(); i++) {
        open.get(i).dose = queue.get(i);
      }
    } else if (!queue.isEmpty() || !early.isEmpty()) {
      clear = false;
    }
    double count = times * bareCount;
    return new SupplementLabel(
        drafts.stream().map(Draft::part).toList(),
        count,
        clear && count <= MOST_UNITS,
        assumesMg,
        form,
        product,
        other,
        otherOrFood,
        foreign);
  }

  private int take(int at) {
    Token token = tokens.get(at);
    switch (token.kind()) {
      case DOSE -> dose(new Dose(token.number(), token.word()));
      case NUMBER -> number(token, at);
      case COUNT -> times *= token.number();
      case RANGE -> clear = false;
      case FOREIGN -> foreign(token, at);
      case WORD -> {
        return word(token, at);
      }
    }
    return at + 1;
  }

  private int word(Token token, int at) {
    SupplementWord word = token.word();
    switch (word == null ? WordRole.FILLER : word.means()) {
      case ELEMENT -> substance(token);
      case SYMBOL -> symbol(token, at);
      case SALT -> salt(token);
      case COMPOUND -> compound(token);
      case OTHER, OTHER_WITH_FORM -> {
        other |= token.is(WordRole.OTHER);
        otherOrFood |= token.is(WordRole.OTHER_WITH_FORM);
        drafts.add(dosed(new Draft(null)));
      }
      case PRODUCT -> product = true;
      case FORM -> form = true;
      case ELEMENTAL -> elemental();
      case AS -> {
        return as(at + 1);
      }
      case PER -> per(at);
      default -> {
        // Says nothing of the content.
      }
    }
    return at + 1;
  }

  private @Nullable Draft last() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  private void substance(Token token) {
    Substance named = substanceOf(token);
    Draft last = last();
    boolean same = last != null && Objects.equals(last.element, named) && last.dose == null;
    if (same && early.isEmpty() && last != null && !last.bound) {
      return;
    }
    Draft draft = dosed(new Draft(named));
    if (same) {
      // "magnesium oxide (magnesium 241 mg)": the figure behind is the one that counts.
      drafts.remove(last);
      draft.again = true;
    }
    drafts.add(draft);
  }

  /**
   * K, Na, Ca and Mg are minerals beside an amount or a compound; elsewhere they may be anything.
   */
  private void symbol(Token token, int at) {
    boolean beside =
        isAt(at + 1, TokenType.DOSE)
            || isAt(at - 1, TokenType.DOSE)
            || (at + 1 < tokens.size() && tokens.get(at + 1).is(WordRole.SALT));
    if (beside) {
      substance(token);
    } else {
      foreign++;
    }
  }

  private boolean isAt(int at, TokenType kind) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == kind;
  }

  /** A figure that came before the content, and a word that says what it is of, are its own. */
  private Draft dosed(Draft draft) {
    if (!early.isEmpty()) {
      draft.dose = early.remove(0);
    }
    draft.elemental = nextIsElemental;
    nextIsElemental = false;
    return draft;
  }

  private void salt(Token token) {
    Draft last = last();
    Substance element = last == null ? null : last.element;
    if (last == null || element == null) {
      foreign++;
      return;
    }
    Optional<Substance> found = words.compound(element.nutrient(), token.text());
    last.compound = last.bound || last.again ? null : found.orElse(null);
    last.bound = true;
  }

  private void compound(Token token) {
    Substance whole = substanceOf(token);
    if (whole == null) {
      return;
    }
    Draft draft = dosed(new Draft(words.named(whole.nutrient().id()).orElseThrow()));
    draft.compound = whole;
    draft.bound = true;
    drafts.add(draft);
    form |= whole.alsoFood();
  }

  private void foreign(Token token, int at) {
    Draft last = last();
    boolean afterElement =
        at > 0
            && (tokens.get(at - 1).is(WordRole.ELEMENT) || tokens.get(at - 1).is(WordRole.SYMBOL));
    if (last != null && afterElement && token.text().matches(".*(ate|ide|ite|at|id|it)")) {
      // A compound that the table lacks.
      last.bound = true;
    } else {
      foreign++;
    }
  }

  /** The minerals that have no figure yet. */
  private List<Draft> open() {
    return drafts.stream().filter(draft -> draft.dose == null && draft.element != null).toList();
  }

  private void dose(Dose dose) {
    Draft last = last();
    boolean ofOther = last != null && last.element == null && last.dose == null;
    SupplementWord unit = dose.unit();
    if (unit != null && unit.means() == WordRole.OTHER_UNIT && !ofOther) {
      return;
    }
    int open = open().size();
    if (last == null || (open == 0 && !ofOther)) {
      early.add(dose);
    } else if (ofOther || (last.dose == null && (open == 1 || last.elemental))) {
      last.dose = dose;
      last.elemental |= nextIsElemental;
      nextIsElemental = false;
    } else {
      queue.add(dose);
    }
  }

  private void number(Token token, int at) {
    Draft last = last();
    boolean counts = at + 1 < tokens.size() && tokens.get(at + 1).isUnit();
    boolean ofOther = last != null && last.element == null && last.dose == null;
    if (!counts && (ofOther || token.number() >= LEAST_BARE_MG)) {
      assumesMg |= !ofOther;
      dose(new Dose(token.number(), null));
    } else if (bareCount == 1 || token.number() == 1) {
      bareCount *= token.number();
    } else {
      clear = false;
    }
  }

  /** The figure beside the word is that of the element. */
  private void elemental() {
    Draft last = last();
    if (last != null && last.element != null && !early.isEmpty()) {
      Draft stated = new Draft(last.element);
      stated.elemental = true;
      stated.dose = early.remove(0);
      drafts.add(stated);
    } else if (last != null && last.dose != null) {
      last.elemental = true;
    } else {
      nextIsElemental = true;
    }
  }

  /** "as magnesium citrate 1000 mg": names the compound of the element before it. */
  private int as(int start) {
    int at = start;
    Draft last = last();
    while (at < tokens.size() && isSubstance(tokens.get(at))) {
      if (last == null && tokens.get(at).is(WordRole.ELEMENT)) {
        last = dosed(new Draft(substanceOf(tokens.get(at))));
        drafts.add(last);
      }
      at++;
    }
    if (at == start) {
      return at;
    }
    if (last != null) {
      last.elemental = true;
    }
    boolean weighsCompound = last != null && last.dose != null && isAt(at, TokenType.DOSE);
    return weighsCompound ? at + 1 : at;
  }

  private static @Nullable Substance substanceOf(Token token) {
    return token.word() == null ? null : token.word().substance();
  }

  private static boolean isSubstance(Token token) {
    return token.is(WordRole.ELEMENT)
        || token.is(WordRole.SYMBOL)
        || token.is(WordRole.SALT)
        || token.is(WordRole.FILLER)
        || (token.kind() == TokenType.FOREIGN && token.text().matches(".*(ate|ide)"));
  }

  /** "per 2 tablets", "in 2 tablets": the figure is not that of one. */
  private void per(int at) {
    if (isAt(at + 1, TokenType.NUMBER) && tokens.get(at + 1).number() != 1) {
      clear = false;
    }
  }
}
