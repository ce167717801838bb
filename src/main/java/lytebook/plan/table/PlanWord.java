package lytebook.plan.table;

import java.util.List;

/**
 * Words for foods that stand in no food's name: {@code pulses}, {@code greens}, {@code oily fish}.
 *
 * @param words what a person may write, in lower case
 * @param means ids of what they stand for, of the kind that is told
 * @param kind what the ids are those of
 * @param source id of its source
 */
public record PlanWord(List<String> words, List<String> means, WordMeans kind, String source) {
  /** What words stand for. */
  public enum WordMeans {
    GROUP,
    TRAIT,
    FOOD
  }

  /** Whether a food is among those the words stand for. */
  public boolean means(PlanFood food) {
    return switch (kind) {
      case GROUP -> means.contains(food.group().id());
      case TRAIT -> means.stream().anyMatch(food.contains()::contains);
      case FOOD -> means.contains(food.food().id());
    };
  }
}
