package lytebook.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells a sentence that urges a reader to have more of something from one that forbids or warns.
 */
public final class Advice {
  private static final Pattern URGES =
      Pattern.compile(
          "\\b(more|raise|increase|add|boost|extra|higher|plenty|rich in|top up|too low|too little"
              + "|below|short(fall)?|not enough|improve|improving|worth|reach|aim|goal|target|guide"
              + "|gap|closes?|good source|drink to)\\b");

  private static final Pattern FORBIDS_OR_WARNS =
      Pattern.compile(
          "\\b(not|never|avoid|without|before you|ask|only if|unless|held back|no general|switched"
              + " off|can raise|raises?d? potassium in|limit|above|stop|less|urgent|get help|call)\\b");

  private static final Pattern POTASSIUM =
      Pattern.compile("\\b(potassium|salt substitutes?|losalt|bananas?)\\b");

  private static final Pattern FLUID =
      Pattern.compile("\\b(fluids?|drinks?|drinking|water|litres?)\\b");

  private Advice() {}

  /** Whether a sentence tells a person to have more potassium. */
  public static boolean urgesPotassium(String sentence) {
    return urges(sentence, POTASSIUM);
  }

  /** Whether a sentence tells a person to drink more. */
  public static boolean urgesFluid(String sentence) {
    return urges(sentence, FLUID);
  }

  private static boolean urges(String sentence, Pattern about) {
    String plain = sentence.toLowerCase(Locale.ROOT);
    return about.matcher(plain).find()
        && URGES.matcher(plain).find()
        && !FORBIDS_OR_WARNS.matcher(plain).find();
  }

  /** Whether a row of a table names a nutrient and one of the words of a low verdict. */
  public static boolean calls(String row, String nutrient, List<String> lowWords) {
    return row.contains(nutrient) && lowWords.stream().anyMatch(row::contains);
  }
}
