package lytebook.own;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.log.OwnFoodSheet;
import lytebook.own.LabelWords.BasisType;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a label are given for.
 *
 * @param per the kind of basis
 * @param grams its weight; a millilitre is taken as a gram. 1 for a tablet, which is not weighed
 * @param words as a reader is told: {@code portion of 30 g}
 */
record LabelBasis(BasisType per, double grams, String words) {
  private static final Pattern QUANTITY =
      Pattern.compile("(\\d[\\d.,]*\\s*(?:g|gram|grams|ml|cl|dl|oz))\\)?\\s*$");

  boolean isTablet() {
    return per == BasisType.PER_TABLET;
  }

  /** Values times this are those of 100 g, or of one tablet. */
  double scale() {
    return isTablet() ? 1 : 100 / grams;
  }

  /** Reads the cell; null when there is none that can be used, which is said. */
  static @Nullable LabelBasis read(
      OwnFoodEntry card, LabelWords words, OptionalDouble portion, List<Problem> problems) {
    OwnFoodSheet.Line line = card.first();
    String text = line.text(OwnFoodSheet.BASIS);
    Optional<BasisType> per = LabelWords.find(words.bases(), text);
    if (per.isPresent()) {
      return switch (per.get()) {
        case PER_100_G -> new LabelBasis(BasisType.PER_100_G, 100, "100 g");
        case PER_100_ML -> new LabelBasis(BasisType.PER_100_ML, 100, "100 mL taken as 100 g");
        case PER_TABLET -> new LabelBasis(BasisType.PER_TABLET, 1, "tablet");
        case PER_PORTION -> ofPortion(card, portion, problems);
      };
    }
    Matcher written = QUANTITY.matcher(text);
    Optional<Quantity> quantity = written.find() ? Quantity.of(written.group(1)) : Optional.empty();
    Optional<Double> grams = quantity.flatMap(Quantity::grams).filter(weight -> weight > 0);
    if (grams.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_BASIS_MISSING, line, OwnFoodSheet.BASIS, text));
      return null;
    }
    BasisType kind =
        quantity.get().isVolume() && grams.get() == 100
            ? BasisType.PER_100_ML
            : BasisType.PER_PORTION;
    return new LabelBasis(kind, grams.get(), "portion of " + written.group(1));
  }

  private static @Nullable LabelBasis ofPortion(
      OwnFoodEntry card, OptionalDouble portion, List<Problem> problems) {
    String weighs = card.first().text("weighs");
    if (portion.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_PORTION_WEIGHT_MISSING, card.first(), "weighs"));
      return null;
    }
    String unit = weighs.chars().noneMatch(Character::isLetter) ? " g" : "";
    return new LabelBasis(
        BasisType.PER_PORTION, portion.getAsDouble(), "portion of " + weighs + unit);
  }
}
