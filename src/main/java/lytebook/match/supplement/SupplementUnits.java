package lytebook.match.supplement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.match.supplement.SupplementLabel.Dose;
import lytebook.match.supplement.SupplementLabel.LabelContent;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * How the units of a row are counted.
 *
 * @param number units taken; empty when they cannot be told
 * @param perUnit how many times the label's content one of these units holds
 * @param dose the content of one unit, where the cells tell it; null otherwise
 * @param assumesMg whether a number without a unit was read as milligrams
 */
record SupplementUnits(
    OptionalDouble number, double perUnit, @Nullable Dose dose, boolean assumesMg) {
  private static final SupplementWord MG = new SupplementWord("mg", WordRole.MG, 1, null);

  static SupplementUnits of(SupplementLabel label, SupplementCells cells) {
    OptionalDouble number = cells.number();
    SupplementWord massUnit = cells.massUnit();
    boolean bareMg =
        massUnit == null
            && cells.content() == null
            && !cells.hasForm()
            && number.orElse(0) >= SupplementLabelReader.LEAST_BARE_MG;
    boolean hasDose = label.minerals().stream().anyMatch(part -> part.dose() != null);
    if (massUnit != null || (bareMg && !hasDose)) {
      Dose one = new Dose(1, massUnit == null ? MG : massUnit);
      return new SupplementUnits(cells.isClear() ? number : OptionalDouble.empty(), 1, one, bareMg);
    }
    if (bareMg && saysAgain(label, number)) {
      return new SupplementUnits(OptionalDouble.of(1), label.count(), null, false);
    }
    double units = number.orElse(1);
    boolean saidTwice = units == label.count();
    boolean contradicts = units != 1 && label.count() != 1 && !saidTwice;
    boolean usable = cells.isClear() && !contradicts && units <= SupplementLabelReader.MOST_UNITS;
    return new SupplementUnits(
        usable ? OptionalDouble.of(units) : OptionalDouble.empty(),
        saidTwice ? 1 : label.count(),
        cells.content(),
        false);
  }

  /** "magnesium 200 mg" and the amount 200. */
  private static boolean saysAgain(SupplementLabel label, OptionalDouble number) {
    return label.minerals().stream()
        .map(LabelContent::dose)
        .anyMatch(dose -> dose != null && dose.number() == number.orElse(0));
  }

  /** The contents of the label; with the content that the cells tell, where they tell one. */
  Optional<List<LabelContent>> parts(SupplementLabel label) {
    Dose told = dose;
    if (!label.isClear() || label.minerals().isEmpty()) {
      return Optional.empty();
    }
    if (told == null) {
      return Optional.of(label.minerals());
    }
    LabelContent first = label.minerals().get(0);
    boolean one =
        label.minerals().stream().allMatch(part -> Objects.equals(part.element(), first.element()));
    Substance element = first.element();
    double times = number.orElse(1);
    if (!one
        || element == null
        || new Dose(times * told.number(), told.unit()).mg(element).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            new LabelContent(
                element, first.compound(), first.isBound(), first.isElemental(), told)));
  }
}
