package lytebook.match.supplement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a supplement says.
 *
 * @param parts the minerals and other contents it names, in the order of the text
 * @param count units it says were taken; 1 when it says none
 * @param isClear whether its figures can be told apart
 * @param assumesMg whether a figure without a unit was read as milligrams
 * @param hasForm whether it names a form that food does not have
 * @param isProduct whether it names something sold whose content its name does not tell
 * @param saysOther whether it names contents that are not followed
 * @param saysOtherOrFood whether it names such contents that are no tablet but food elsewhere
 * @param foreign words that are not understood
 */
record SupplementLabel(
    List<LabelContent> parts,
    double count,
    boolean isClear,
    boolean assumesMg,
    boolean hasForm,
    boolean isProduct,
    boolean saysOther,
    boolean saysOtherOrFood,
    int foreign) {

  /**
   * A number and the unit it is written in.
   *
   * @param number the number
   * @param unit the unit; null when none was written and milligrams are meant
   */
  record Dose(double number, @Nullable SupplementWord unit) {
    /** More than this of a mineral, in grams, is the weight of a powder. */
    private static final double MOST_GRAMS = 1;

    private static final double MG_IN_G = 1000;

    /** Milligrams; empty when the unit says no mass, or weighs a powder. */
    OptionalDouble mg(Substance substance) {
      if (unit == null) {
        return OptionalDouble.of(number);
      }
      return switch (unit.means()) {
        case MG -> mass(substance);
        case MMOL -> OptionalDouble.of(number * substance.molarMass());
        case MEQ -> OptionalDouble.of(number * substance.molarMass() / substance.charge());
        default -> OptionalDouble.empty();
      };
    }

    private OptionalDouble mass(Substance substance) {
      double size = unit == null ? 1 : unit.value();
      boolean powder = size == MG_IN_G && number > MOST_GRAMS && substance.isElement();
      return powder ? OptionalDouble.empty() : OptionalDouble.of(number * size);
    }

    /** Whether the unit is one of the element whatever it is bound to. */
    boolean isOfElement() {
      return unit != null && (unit.means() == WordRole.MMOL || unit.means() == WordRole.MEQ);
    }
  }

  /**
   * One content that the text names.
   *
   * @param element the mineral; null for a content that is not followed
   * @param compound what the mineral is bound to; null when it is not said, or the table lacks it
   * @param isBound whether it is said to be bound to something, known or not
   * @param isElemental whether the figure is said to be that of the element
   * @param dose the figure; null without one
   */
  record LabelContent(
      @Nullable Substance element,
      @Nullable Substance compound,
      boolean isBound,
      boolean isElemental,
      @Nullable Dose dose) {

    /** The weight of the element, where the text says it. */
    Optional<SubstanceWeight> ofElement() {
      boolean says = isElemental || !isBound || (dose != null && dose.isOfElement());
      return says ? weight(element) : Optional.empty();
    }

    /** The weight that may be that of the element or of the compound. */
    Optional<SubstanceWeight> ofEither() {
      boolean saysElement = isElemental || (dose != null && dose.isOfElement());
      return saysElement ? Optional.empty() : weight(compound);
    }

    private Optional<SubstanceWeight> weight(@Nullable Substance substance) {
      if (dose == null || substance == null) {
        return Optional.empty();
      }
      OptionalDouble mg = dose.mg(substance);
      return mg.isPresent()
          ? Optional.of(new SubstanceWeight(substance, mg.getAsDouble()))
          : Optional.empty();
    }
  }

  /**
   * A weight of a substance.
   *
   * @param substance the mineral or the compound
   * @param mg milligrams of it
   */
  record SubstanceWeight(Substance substance, double mg) {}

  /** The parts that are minerals. */
  List<LabelContent> minerals() {
    return parts.stream().filter(part -> part.element() != null).toList();
  }
}
