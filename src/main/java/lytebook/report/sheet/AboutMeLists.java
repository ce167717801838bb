package lytebook.report.sheet;

import java.util.List;
import lytebook.nutrient.Nutrients;

/**
 * What a person chooses from on About me.
 *
 * @param nutrients what own goals and limits may be for
 * @param conditions conditions in plain words
 * @param medicines kinds of medicine in plain words
 * @param signs signs to get help for, in the order shown
 */
public record AboutMeLists(
    Nutrients nutrients, List<String> conditions, List<String> medicines, List<Sign> signs) {
  /**
   * A sign to get help for.
   *
   * @param id its id in the table of red flags
   * @param question how a person is asked for it
   */
  public record Sign(String id, String question) {}

  public AboutMeLists {
    conditions = List.copyOf(conditions);
    medicines = List.copyOf(medicines);
    signs = List.copyOf(signs);
  }
}
