package lytebook.match.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by which a cell that names several foods is told from one that names a single food.
 *
 * @param words the words of each meaning, as written
 * @param addOns what little of one food is put to another
 */
public record PartWords(Map<PartRole, Set<String>> words, List<AddOn> addOns) {
  /** What such a word says. */
  public enum PartRole {
    /** Joins two foods: and. */
    JOIN,
    /** Joins a food with what is put to it: with. */
    WITH,
    /** Begins words that tell more of the food before them: made, without. */
    FOLLOWS,
    /** Tells more of the food before it: sliced, semi skimmed. */
    QUALIFIES,
    /** A class whose kind follows a comma: fish, nuts. */
    HEAD,
    /** Ends the name of a dish that has its ingredients before it: sandwich. */
    DISH,
    /** A dish that has its ingredients behind "with". */
    FILLED,
    /** Ends the name of a food that has its flavours before it: juice. */
    FLAVOURED,
    /** Is a flavour of such a food. */
    FLAVOUR,
    /** What foods are put on: beans on toast. */
    UNDER,
    /** Is one food although it joins two. */
    WHOLE
  }

  public Set<String> of(PartRole means) {
    return words.getOrDefault(means, Set.of());
  }
}
