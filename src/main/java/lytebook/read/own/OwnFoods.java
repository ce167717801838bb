package lytebook.read.own;

import java.util.List;
import lytebook.food.Food;
import lytebook.problem.Problem;

/**
 * The foods that a user brings along.
 *
 * @param foods all of them, in the order of the files; ids are unique
 * @param problems why files or rows of them cannot be used; empty when all can
 */
public record OwnFoods(List<Food> foods, List<Problem> problems) {
  public OwnFoods {
    foods = List.copyOf(foods);
    problems = List.copyOf(problems);
  }
}
