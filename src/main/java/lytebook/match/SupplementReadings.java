package lytebook.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.match.SupplementLabel.Part;
import lytebook.match.SupplementLabel.Weight;
import lytebook.nutrient.Nutrient;

/**
 * What the parts weigh in one unit.
 *
 * @param label every figure taken as that of the element
 * @param compound the figures in doubt taken as those of the compound; empty when none is in doubt
 */
record SupplementReadings(List<Weight> label, List<Weight> compound) {

  /** The readings; empty when the content of a part is not known. */
  static Optional<SupplementReadings> of(List<Part> parts, double perUnit) {
    Map<Nutrient, List<Part>> byNutrient = new LinkedHashMap<>();
    for (Part part : parts) {
      Substance element = part.element();
      if (element != null) {
        byNutrient.computeIfAbsent(element.nutrient(), n -> new ArrayList<>()).add(part);
      }
    }
    List<Weight> label = new ArrayList<>();
    List<Weight> compound = new ArrayList<>();
    boolean inDoubt = false;
    for (List<Part> ofOne : byNutrient.values()) {
      Substance element = ofOne.get(0).element();
      Optional<Weight> stated = stated(ofOne);
      Optional<Weight> either = stated.isPresent() ? stated : only(ofOne);
      if (either.isEmpty() || element == null) {
        return Optional.empty();
      }
      inDoubt |= stated.isEmpty();
      double mg = either.get().mg() * perUnit;
      label.add(new Weight(element, mg));
      compound.add(new Weight(either.get().substance(), mg));
    }
    return Optional.of(new SupplementReadings(label, inDoubt ? compound : List.of()));
  }

  /** The one figure of the element that is stated. */
  private static Optional<Weight> stated(List<Part> parts) {
    List<Weight> stated = new ArrayList<>();
    for (Part part : parts) {
      Substance element = part.element();
      OptionalDouble mg = part.elementMg();
      if (element != null && mg.isPresent()) {
        stated.add(new Weight(element, mg.getAsDouble()));
      }
    }
    return stated.stream().distinct().count() == 1 ? Optional.of(stated.get(0)) : Optional.empty();
  }

  /** The one figure that may be that of a compound. */
  private static Optional<Weight> only(List<Part> parts) {
    return parts.size() == 1 ? parts.get(0).eitherMg() : Optional.empty();
  }
}
