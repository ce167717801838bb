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
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");
  private static final Pattern BREAK = Pattern.compile("[,;()\\[\\]:]");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}%]+");

  private final Map<String, List<String>> meanings = new HashMap<>();
  private int longestPhrase = 1;

  /** Takes the table of meanings; a text that stands there twice is a fault of the program. */
  public FoodWords(List<Meaning> table) {
    for (Meaning row : table) {
      List<String> from = folded(row.text());
      if (meanings.put(String.join(" ", from), List.copyOf(folded(row.means()))) != null) {
        throw new IllegalArgumentException("'" + row.text() + "' has two meanings");
      }
      longestPhrase = Math.max(longestPhrase, from.size());
    }
  }

  /** The words in the order in which they stand; empty when the text has none. */
  public List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String part : BREAK.split(plain(text), -1)) {
      addDenied(meant(folded(part)), words);
    }
    return words;
  }

  /** The words of a text in one string, equal for texts that say the same. */
  public String key(String text) {
    return String.join(" ", of(text));
  }

  /** Single words of a text, small, without accents, singular; no meanings applied. */
  public static List<String> folded(String text) {
    List<String> words = new ArrayList<>();
    for (String word : GAP.split(plain(text), -1)) {
      if (!word.isEmpty()) {
        words.add(singular(word));
      }
    }
    return words;
  }

  private static String plain(String text) {
    String decomposed =
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String small =
        decomposed.toLowerCase(Locale.ROOT).replace('\u0131', 'i').replace("\u00df", "ss");
    String spelled =
        small.replace("w/o", " without ").replace("w/", " with ").replace("&", " and ");
    return APOSTROPHES.matcher(spelled).replaceAll("");
  }

  private List<String> meant(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      List<String> found = null;
      for (int length = Math.min(longestPhrase, words.size() - at); length > 0; length--) {
        found = meanings.get(String.join(" ", words.subList(at, at + length)));
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
    if (n <= 3) {
      return word;
    }
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    if (n > 4 && word.endsWith("ie")) {
      return word.substring(0, n - 2) + "y";
    }
    for (String ending : new String[] {"oes", "sses", "shes", "ches", "xes", "zzes"}) {
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
