package lytebook.read.own;

import java.util.List;
import lytebook.memory.Memory;
import lytebook.problem.Problem;

/**
 * The file of remembered decisions as it was read.
 *
 * @param memory the decisions that could be read
 * @param kept rows that could not be read, as they stand in the file; they stay there
 * @param delimiter what stands between the cells; a comma, or what the spreadsheet made of it
 * @param isUsable whether the file is one of ours, or none is there; else it is left as it is
 * @param problems rows that could not be read, or why the file cannot be used
 */
public record MyFoods(
    Memory memory, List<String> kept, char delimiter, boolean isUsable, List<Problem> problems) {
  public MyFoods {
    kept = List.copyOf(kept);
    problems = List.copyOf(problems);
  }

  /** The same file with another memory. */
  public MyFoods with(Memory other) {
    return new MyFoods(other, kept, delimiter, isUsable, problems);
  }
}
