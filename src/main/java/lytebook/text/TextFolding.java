package lytebook.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes texts that a person would call the same the same text. */
public final class TextFolding {
  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> JOINING =
      Set.of("", "and", "or", "the", "your", "und", "oder", "et", "ou", "y", "o");

  private TextFolding() {}

  /** A text without case, accents, signs and joining words: "Food / Drink?" is "food drink". */
  public static String fold(String text) {
    boolean isPlain = text.chars().allMatch(letter -> letter < 128);
    String bare =
        isPlain
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return SIGNS
        .splitAsStream(bare.toLowerCase(Locale.ROOT).replace("ß", "ss"))
        .filter(word -> !JOINING.contains(word))
        .collect(Collectors.joining(" "));
  }

  /** A text without what stands in brackets. */
  public static String withoutBrackets(String text) {
    return BRACKETS.matcher(text).replaceAll(" ");
  }

  /** What stands in the first brackets of a text; empty without any. */
  public static String bracketed(String text) {
    Matcher found = BRACKETS.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
