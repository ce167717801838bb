package lytebook.fluid;

import java.util.List;

/**
 * What is published of sweat and of drinks.
 *
 * @param sweat what a litre of sweat holds
 * @param countedInFull drinks that count in full, as a reader calls them
 */
public record FluidTables(SweatContents sweat, List<String> countedInFull) {
  public FluidTables {
    countedInFull = List.copyOf(countedInFull);
  }
}
