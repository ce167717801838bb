package lytebook.match.supplement;

import static lytebook.match.supplement.SupplementWords.WordRole.FORM;
import static lytebook.match.supplement.SupplementWords.WordRole.MEASURE;
import static lytebook.match.supplement.SupplementWords.WordRole.TIMES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.match.amount.AmountText;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import lytebook.text.Phrases.Phrase;
import org.jspecify.annotations.Nullable;

/** Takes the text of a supplement apart into words that are understood, amounts and the rest. */
final class SupplementTokens {
  /**
   * A part of the text.
   *
   * @param kind what it is
   * @param word the word of the table; the unit of a dose; null for others
   * @param number the number of a dose or a bare number; how many times; 0 for others
   * @param text as compared
   */
  record Token(TokenType kind, @Nullable SupplementWord word, double number, String text) {
    boolean is(WordRole means) {
      return word != null && kind == TokenType.WORD && word.means() == means;
    }

    /** Whether it tells that units are counted. */
    boolean isUnit() {
      return is(FORM) || is(MEASURE);
    }
  }

  /** What a part of the text is. */
  enum TokenType {
    WORD,
    /** A number and its unit. */
    DOSE,
    NUMBER,
    /** "2 x", "x2", "twice". */
    COUNT,
    /** "1-2": which of them is not known. */
    RANGE,
    /** A word that is not understood. */
    FOREIGN
  }

  /** A raw piece: a number, a word, or a sign. */
  private record CharRun(CharType type, String text) {}

  private enum CharType {
    NUMBER,
    WORD,
    SIGN
  }

  private static final Pattern PIECE =
      Pattern.compile(
          "(\\d+\\s+[1-3]\\s*/\\s*[2-4](?!\\d)|[1-3]\\s*/\\s*[2-4](?!\\d)|\\d+(?:[.,]\\d+)*)"
              + "|(\\p{L}[\\p{L}'\u2019]*\\d{1,2}(?![\\d\\p{L}])|\\p{L}[\\p{L}'\u2019]*)"
              + "|([%\u00d7*-])");
  private static final Pattern TIMES_WORD = Pattern.compile("x(\\d{1,2})");
  private static final String TIMES_SIGNS = "\u00d7*";

  private final SupplementWords words;
  private final AmountText amounts;

  SupplementTokens(SupplementWords words, AmountText amounts) {
    this.words = words;
    this.amounts = amounts;
  }

  /** The words and numbers of a text in the form in which they are compared. */
  static List<String> folded(String text) {
    return pieces(text).stream()
        .filter(piece -> piece.type() != CharType.SIGN || piece.text().equals("%"))
        .map(CharRun::text)
        .toList();
  }

  private static List<CharRun> pieces(String text) {
    List<CharRun> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(AmountText.spelledOut(text).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        pieces.add(new CharRun(CharType.NUMBER, matcher.group(1)));
      } else if (matcher.group(2) != null) {
        String word = SupplementWords.foldedWord(matcher.group(2));
        if (!word.isEmpty()) {
          pieces.add(new CharRun(CharType.WORD, word));
        }
      } else {
        pieces.add(new CharRun(CharType.SIGN, matcher.group(3)));
      }
    }
    return pieces;
  }

  List<Token> read(String text) {
    List<CharRun> pieces = pieces(text);
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      at = take(pieces, at, tokens);
    }
    return counted(tokens);
  }

  /** Takes one token; gives where the next one starts. */
  private int take(List<CharRun> pieces, int at, List<Token> tokens) {
    CharRun piece = pieces.get(at);
    if (piece.type() == CharType.SIGN) {
      if (TIMES_SIGNS.contains(piece.text())) {
        tokens.add(new Token(TokenType.WORD, new SupplementWord("x", TIMES, 0, null), 0, "x"));
      } else if (piece.text().equals("-") && isRange(pieces, at)) {
        tokens.add(new Token(TokenType.RANGE, null, 0, "-"));
      }
      return at + 1;
    }
    if (piece.type() == CharType.NUMBER) {
      return takeNumber(pieces, at, tokens);
    }
    Matcher times = TIMES_WORD.matcher(piece.text());
    if (times.matches()) {
      tokens.add(
          new Token(TokenType.COUNT, null, Double.parseDouble(times.group(1)), piece.text()));
      return at + 1;
    }
    return takeWords(pieces, at, tokens);
  }

  private static boolean isRange(List<CharRun> pieces, int at) {
    return at > 0
        && at + 1 < pieces.size()
        && pieces.get(at - 1).type() == CharType.NUMBER
        && pieces.get(at + 1).type() == CharType.NUMBER;
  }

  private int takeNumber(List<CharRun> pieces, int at, List<Token> tokens) {
    double number = amounts.read(pieces.get(at).text()).number().orElse(Double.NaN);
    if (Double.isNaN(number)) {
      tokens.add(new Token(TokenType.FOREIGN, null, 0, pieces.get(at).text()));
      return at + 1;
    }
    if (at + 1 < pieces.size()) {
      Optional<SupplementWord> unit = words.unit(pieces.get(at + 1).text());
      if (unit.isPresent()) {
        tokens.add(new Token(TokenType.DOSE, unit.get(), number, pieces.get(at).text()));
        return at + 2;
      }
    }
    tokens.add(new Token(TokenType.NUMBER, null, number, pieces.get(at).text()));
    return at + 1;
  }

  private int takeWords(List<CharRun> pieces, int at, List<Token> tokens) {
    List<String> folded = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = at; i < pieces.size(); i++) {
      if (pieces.get(i).type() != CharType.SIGN) {
        folded.add(pieces.get(i).text());
        ends.add(i + 1);
      }
    }
    Phrase<SupplementWord> found = words.atStart(folded);
    if (found != null) {
      SupplementWord word = found.meaning();
      TokenType kind = word.means() == WordRole.COUNT ? TokenType.COUNT : TokenType.WORD;
      String text = String.join(" ", found.words());
      tokens.add(new Token(kind, word, word.value(), text));
      return ends.get(found.words().size() - 1);
    }
    OptionalDouble number = amounts.number(folded.get(0));
    tokens.add(
        number.isPresent()
            ? new Token(TokenType.NUMBER, null, number.getAsDouble(), folded.get(0))
            : new Token(TokenType.FOREIGN, null, 0, folded.get(0)));
    return at + 1;
  }

  /** "2 x", "x 2" and "2 times" become one count. */
  private static List<Token> counted(List<Token> tokens) {
    List<Token> result = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      if (token.kind() == TokenType.NUMBER && next != null && next.is(TIMES)) {
        result.add(new Token(TokenType.COUNT, null, token.number(), token.text()));
        i++;
      } else if (token.is(TIMES) && next != null && next.kind() == TokenType.NUMBER) {
        result.add(new Token(TokenType.COUNT, null, next.number(), next.text()));
        i++;
      } else if (!token.is(TIMES)) {
        result.add(token);
      }
    }
    return result;
  }
}
