package lytebook.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;

/**
 * How hard a text for clients is to read: the Flesch-Kincaid grade (0.39 words a sentence + 11.8
 * syllables a word - 15.59), each nutrient's name counted as one syllable, as everybody who reads
 * the report has learnt it. Syllables are counted by groups of vowels.
 */
public final class ReadingGrade {
  private static final Map<String, Pattern> BANNED = banned();

  /** The hardest that a client is given. */
  public static final double HARDEST = 8;

  /** The longest sentence, in words. */
  public static final int LONGEST_SENTENCE = 15;

  private static final Pattern NUTRIENTS =
      Pattern.compile(
          "\\b(magnesium|potassium|calcium|sodium|fluids?)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** The e of shake and the ed of burned are not spoken, those of table and rested are. */
  private static final Pattern SILENT_ENDING =
      Pattern.compile("(?<=[^aeioulr])e$|(?<=[aeiour])e$|(?<=[aeiouy]l)e$|(?<=[^aeioutd])ed$");

  /** Two syllables in medium and diet, one in nation and special. */
  private static final Pattern TWO_VOWELS = Pattern.compile("((?<![tscgx])i)(?=[aou]|et)");

  private ReadingGrade() {}

  /** The grade of a text. */
  public static double of(String text) {
    List<String> sentences = sentences(text);
    int words = 0;
    int syllables = 0;
    for (String sentence : sentences) {
      for (String word : words(NUTRIENTS.matcher(sentence).replaceAll("salt"))) {
        words++;
        syllables += syllables(word);
      }
    }
    if (words == 0) {
      return 0;
    }
    return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
  }

  /** The number of words of a text's longest sentence. */
  public static int longestSentence(String text) {
    return sentences(text).stream().mapToInt(one -> words(one).size()).max().orElse(0);
  }

  /** The banned words that a text has. */
  public static List<String> bannedIn(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    BANNED.forEach(
        (words, pattern) -> {
          if (pattern.matcher(small).find()) {
            found.add(words);
          }
        });
    return found;
  }

  private static Map<String, Pattern> banned() {
    String name = "/lytebook/words/banned.csv";
    try (Reader reader =
        new InputStreamReader(
            ReadingGrade.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      Map<String, Pattern> patterns = new LinkedHashMap<>();
      for (TableRow row : Tables.read(name, reader)) {
        String banned = row.text("words");
        String edge = Character.isLetter(banned.charAt(banned.length() - 1)) ? "\\b" : "";
        patterns.put(banned, Pattern.compile("\\b" + Pattern.quote(banned) + edge));
      }
      return patterns;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> sentences(String text) {
    return Arrays.stream(text.split("[.!?:;]+(?:\\s+|$)"))
        .filter(one -> !words(one).isEmpty())
        .toList();
  }

  private static List<String> words(String sentence) {
    return Arrays.stream(sentence.split("[^\\p{L}\\p{N}']+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  static int syllables(String word) {
    String small = SILENT_ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    int count = 0;
    Matcher vowels = VOWELS.matcher(TWO_VOWELS.matcher(small).replaceAll("$1-"));
    while (vowels.find()) {
      count++;
    }
    return Math.max(1, count);
  }
}
