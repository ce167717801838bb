package lytebook.fluid;

import java.util.List;

/**
 * What is published of sweat and of drinks.
 *
 * @param sweat what a litre of sweat holds
 * @param counts how drinks count
 */
public record FluidTables(SweatContents sweat, List<DrinkCounting> counts) {
  public FluidTables {
    counts = List.copyOf(counts);
  }
}
