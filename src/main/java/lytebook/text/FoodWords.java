package lytebook.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lytebook.text.Phrases.Phrase;

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
  public record WordMeaning(String text, String means) {}

  /** Begins a word that a name denies. */
  public static final char DENIED = '-';

  private static final String NOT = "not";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['\u2019\u2018`]");
  private static final String BREAKS = ",;()[]:";
  private static final List<String> ENDINGS_IN_ES =
      List.of("oes", "sses", "shes", "ches", "xes", "zzes");

  /** The words that phrases are to be read as. */
  private final Phrases<List<String>> phrases = new Phrases<>();

  /** Single words that stand for others: courgette for zucchini. */
  private final Set<String> single = new HashSet<>();

  /** Takes the table of meanings; a text that stands there twice is a fault of the program. */
  public FoodWords(List<WordMeaning> table) {
    for (WordMeaning row : table) {
      List<String> words = folded(row.text());
      if (phrases.put(words, List.copyOf(folded(row.means()))) != null) {
        throw new IllegalArgumentException("'" + row.text() + "' has two meanings");
      }
      if (words.size() == 1 && !row.means().isEmpty()) {
        single.add(words.get(0));
      }
    }
  }

  /** The words in the order in which they stand; empty when the text has none. */
  public List<String> of(String text) {
    String plain = plain(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= plain.length(); at++) {
      if (at == plain.length() || BREAKS.indexOf(plain.charAt(at)) >= 0) {
        addDenied(meant(foldedPlain(plain, start, at)), words);
        start = at + 1;
      }
    }
    return words;
  }

  /** Single words that stand for others: courgette for zucchini. */
  public Set<String> words() {
    return single;
  }

  /** What one word, small and singular, is read as: itself where it stands for no other. */
  public List<String> meant(String word) {
    return meant(List.of(word));
  }

  /** The words of a text in one string, equal for texts that say the same. */
  public String key(String text) {
    return String.join(" ", of(text));
  }

  /** Single words of a text, small, without accents, singular; no meanings applied. */
  public static List<String> folded(String text) {
    String plain = plain(text);
    return foldedPlain(plain, 0, plain.length());
  }

  /** The same in one string. */
  public static String foldedText(String text) {
    return String.join(" ", folded(text));
  }

  private static List<String> foldedPlain(String plain, int from, int to) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = from; at <= to; at++) {
      boolean inWord = at < to && isOfWord(plain, at);
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        words.add(singular(plain.substring(start, at)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isOfWord(String text, int at) {
    char one = text.charAt(at);
    if (one < 128) {
      return (one >= 'a' && one <= 'z') || (one >= '0' && one <= '9') || one == '%';
    }
    if (Character.isSurrogate(one)) {
      int whole = text.codePointAt(Character.isLowSurrogate(one) && at > 0 ? at - 1 : at);
      return isLetterOrNumber(whole);
    }
    return isLetterOrNumber(one);
  }

  private static boolean isLetterOrNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String plain(String text) {
    String small = (isAscii(text) ? text : withoutMarks(text)).toLowerCase(Locale.ROOT);
    if (!isAscii(small)) {
      small = small.replace('\u0131', 'i').replace("\u00df", "ss");
    }
    if (small.indexOf('/') >= 0) {
      small = small.replace("w/o", " without ").replace("w/", " with ");
    }
    if (small.indexOf('&') >= 0) {
      small = small.replace("&", " and ");
    }
    return APOSTROPHES.matcher(small).replaceAll("");
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  private List<String> meant(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Phrase<List<String>> found = phrases.at(at, words);
      if (found == null) {
        result.add(words.get(at));
        at++;
      } else {
        List<String> means = found.meaning();
        result.addAll(means.size() > 1 && means.get(0).equals(NOT) ? denied(means) : means);
        at += found.words().size();
      }
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
    for (String ending : ENDINGS_IN_ES) {
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
