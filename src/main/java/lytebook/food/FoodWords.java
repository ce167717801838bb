package lytebook.food;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a food's name in a form in which a log and a table can be compared: small letters
 * without accents, singular, one spelling and one word for one thing ({@code courgettes} and {@code
 * zucchini} are both {@code zucchini}). What a name denies is marked: {@code without skin} gives
 * {@code -skin}. Words that say nothing are left out.
 */
public final class FoodWords {
  /**
   * What a word or a phrase stands for.
   *
   * @param text one word or several, as written
   * @param means the words it is to be read as; empty when it says nothing about a food
   */
  public record Meaning(String text, String means) {}

  /** Begins a word that a name denies. */
  public static final char DENIED = '-';

  private static final String NOT = "not";

  /** Endings that lose two letters: tomatoes, glasses, dishes, peaches, boxes. */
  private static final String[] ENDINGS = {"oes", "sses", "shes", "ches", "xes", "zzes"};

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");
  private static final String BREAKS = ",;()[]:";

  private final Map<String, List<String>> meanings = new HashMap<>();

  /** The most words of a text with a meaning that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /** Takes the table of meanings; a text that stands there twice is a fault of the program. */
  public FoodWords(List<Meaning> table) {
    for (Meaning row : table) {
      List<String> from = folded(row.text());
      if (meanings.put(String.join(" ", from), List.copyOf(folded(row.means()))) != null) {
        throw new IllegalArgumentException("'" + row.text() + "' has two meanings");
      }
      longest.merge(from.get(0), from.size(), Math::max);
    }
  }

  /** The words in the order in which they stand; empty when the text has none. */
  public List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String plain = plain(text);
    int from = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || BREAKS.indexOf(plain.charAt(at)) >= 0) {
        addDenied(meant(wordsOf(plain, from, at)), words);
        from = at + 1;
      }
    }
    return words;
  }

  /** The words of a text in one string, equal for texts that say the same. */
  public String key(String text) {
    return String.join(" ", of(text));
  }

  /** Single words of a text, small, without accents, singular; no meanings applied. */
  public static List<String> folded(String text) {
    String plain = plain(text);
    return wordsOf(plain, 0, plain.length());
  }

  private static List<String> wordsOf(String plain, int from, int to) {
    List<String> words = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; ) {
      int letter = at == to ? ' ' : plain.codePointAt(at);
      if (letter != '%' && !Character.isLetter(letter) && !isNumber(letter)) {
        if (at > start) {
          words.add(singular(plain.substring(start, at)));
        }
        start = at + Character.charCount(letter);
      }
      at += Character.charCount(letter);
    }
    return words;
  }

  private static boolean isNumber(int letter) {
    return switch (Character.getType(letter)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private static String plain(String text) {
    boolean isAscii = isAscii(text);
    String small = (isAscii ? text : decomposed(text)).toLowerCase(Locale.ROOT);
    String spelled =
        small.indexOf('/') < 0 ? small : small.replace("w/o", " without ").replace("w/", " with ");
    String joined = spelled.indexOf('&') < 0 ? spelled : spelled.replace("&", " and ");
    return isAscii ? joined.replace("'", "").replace("`", "") : bare(joined);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String decomposed(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static String bare(String small) {
    String letters = small.replace('\u0131', 'i').replace("\u00df", "ss");
    return APOSTROPHES.matcher(letters).replaceAll("");
  }

  private List<String> meant(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      List<String> found = null;
      int most = Math.min(longest.getOrDefault(words.get(at), 0), words.size() - at);
      for (int length = most; length > 0; length--) {
        found =
            meanings.get(
                length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)));
        if (found != null) {
          taken = length;
          break;
        }
      }
      if (found == null) {
        result.add(words.get(at));
      } else {
        result.addAll(found.size() > 1 && found.get(0).equals(NOT) ? denied(found) : found);
      }
      at += taken;
    }
    return result;
  }

  private static List<String> denied(List<String> notThese) {
    return notThese.subList(1, notThese.size()).stream().map(word -> DENIED + word).toList();
  }

  private static void addDenied(List<String> words, List<String> result) {
    boolean denies = false;
    for (String word : words) {
      if (word.equals(NOT)) {
        denies = true;
      } else {
        result.add(denies && word.charAt(0) != DENIED ? DENIED + word : word);
        denies = false;
      }
    }
  }

  /** Cookies and cookie, tomatoes and tomato get one form; it need not be a word. */
  private static String singular(String word) {
    int n = word.length();
    if (n <= 3 || (word.charAt(n - 1) != 's' && word.charAt(n - 1) != 'e')) {
      return word;
    }
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && word.endsWith("ie")) {
      return word.substring(0, n - 2) + "y";
    }
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && n > ending.length() + 1) {
        return word.substring(0, n - 2);
      }
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) {
      return word.substring(0, n - 1);
    }
    return word;
  }
}
