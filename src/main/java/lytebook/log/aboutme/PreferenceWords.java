package lytebook.log.aboutme;

import java.util.Map;
import java.util.Set;
import lytebook.log.aboutme.AboutMeWords.AboutMeQuestion;

/**
 * Words of what a person wishes of food ideas, each by its key as {@link AboutMeWords#key} gives
 * it.
 *
 * @param nothing answers that name no diet and no food, such as "No special diet"
 * @param zero answers that are no amount at all, such as "none"
 * @param counts numbers of ideas in words
 * @param ifYes questions with yes or no for an answer, and what a yes to them says
 */
public record PreferenceWords(
    Set<String> nothing,
    Set<String> zero,
    Map<String, Integer> counts,
    Map<String, YesMeaning> ifYes) {

  /**
   * What a yes says.
   *
   * @param question the question that it answers
   * @param item what is said, such as "Vegetarian"
   */
  public record YesMeaning(AboutMeQuestion question, String item) {}
}
