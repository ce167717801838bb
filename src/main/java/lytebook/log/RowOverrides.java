package lytebook.log;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beyond its words: a food or a weight that a person typed in, amounts that another
 * program wrote. Each comes before what the matcher would find.
 *
 * @param foodId id of the food; null when not given
 * @param gramsPerUnit grams of edible portion in one unit of the row; empty when not given
 * @param stated amounts of nutrients in the whole row; null when the row states none
 */
public record RowOverrides(
    @Nullable String foodId, OptionalDouble gramsPerUnit, @Nullable StatedContents stated) {
  /** A row of words alone. */
  public static final RowOverrides NOTHING = new RowOverrides(null, OptionalDouble.empty(), null);

  /** A row whose file states its nutrients. */
  public static RowOverrides stating(StatedContents stated) {
    return new RowOverrides(null, OptionalDouble.empty(), stated);
  }

  /** The same for a row with another amount: what is stated of a whole row is not known of it. */
  RowOverrides withoutAmounts() {
    return new RowOverrides(foodId, gramsPerUnit, null);
  }
}
