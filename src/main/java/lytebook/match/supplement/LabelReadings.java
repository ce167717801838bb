package lytebook.match.supplement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lytebook.match.supplement.SupplementLabel.LabelContent;
import lytebook.match.supplement.SupplementLabel.SubstanceWeight;
import lytebook.nutrient.Nutrient;

/**
 * What the parts weigh in one unit.
 *
 * @param label every figure taken as that of the element
 * @param compound the figures in doubt taken as those of the compound; empty when none is in doubt
 */
record LabelReadings(List<SubstanceWeight> label, List<SubstanceWeight> compound) {

  /** The readings; empty when the content of a part is not known. */
  static Optional<LabelReadings> of(List<LabelContent> parts, double perUnit) {
    Map<Nutrient, List<LabelContent>> byNutrient = new LinkedHashMap<>();
    for (LabelContent part : parts) {
      Substance element = part.element();
      if (element != null) {
        byNutrient.computeIfAbsent(element.nutrient(), n -> new ArrayList<>()).add(part);
      }
    }
    List<SubstanceWeight> label = new ArrayList<>();
    List<SubstanceWeight> compound = new ArrayList<>();
    boolean inDoubt = false;
    for (List<LabelContent> ofOne : byNutrient.values()) {
      Substance element = ofOne.get(0).element();
      Optional<SubstanceWeight> stated = stated(ofOne);
      Optional<SubstanceWeight> either = stated.isPresent() ? stated : only(ofOne);
      if (either.isEmpty() || element == null) {
        return Optional.empty();
      }
      inDoubt |= stated.isEmpty();
      double mg = either.get().mg() * perUnit;
      label.add(new SubstanceWeight(element, mg));
      compound.add(new SubstanceWeight(either.get().substance(), mg));
    }
    return Optional.of(new LabelReadings(label, inDoubt ? compound : List.of()));
  }

  /** The one figure of the element that is stated. */
  private static Optional<SubstanceWeight> stated(List<LabelContent> parts) {
    List<SubstanceWeight> stated =
        parts.stream().flatMap(part -> part.ofElement().stream()).distinct().toList();
    return stated.size() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  /** The one figure that may be that of a compound. */
  private static Optional<SubstanceWeight> only(List<LabelContent> parts) {
    return parts.size() == 1 ? parts.get(0).ofEither() : Optional.empty();
  }
}
