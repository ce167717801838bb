package lytebook.report.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.memory.FoodDecision;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.report.Sentences;
import lytebook.text.PlainNumber;

/** What was made of an own food, in words. */
record OwnFoodWords(Nutrients nutrients, Sentences sentences) {
  String of(RememberedDecision one) {
    if (one.decision() instanceof FoodDecision.OwnValues own) {
      return of(own.food());
    }
    if (one.decision() instanceof FoodDecision.OwnMeasure own && own.millilitres().isPresent()) {
      return measure(one.unit(), own.millilitres(), "mL");
    }
    return measure(one.unit(), one.gramsPerUnit(), "g");
  }

  private static String measure(String unit, OptionalDouble size, String in) {
    return size.isEmpty() ? "" : "1 " + unit + " = " + number(size.getAsDouble()) + " " + in;
  }

  private String of(Food food) {
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() != Nutrient.AddedBy.ALL) {
        continue;
      }
      String name = nutrient.name().toLowerCase(Locale.ROOT);
      OptionalDouble amount = food.contents().of(nutrient);
      if (amount.isPresent()) {
        known.add(name + " " + number(amount.getAsDouble()) + " " + nutrient.unit());
      } else {
        unknown.add(name);
      }
    }
    List<String> parts = new ArrayList<>();
    if (!known.isEmpty()) {
      String basis = food.basis() == Food.Basis.PER_UNIT ? "own.per_tablet" : "own.per_100_g";
      parts.add(sentences.say(basis, String.join(", ", known)));
    }
    if (!unknown.isEmpty()) {
      parts.add(sentences.say("own.unknown", String.join(", ", unknown)));
    }
    if (food.usualPortionGrams().isPresent() && !food.portions().isEmpty()) {
      Portion portion = food.portions().get(0);
      parts.add(portion.measure() + " = " + number(portion.grams()) + " g");
    }
    parts.add(food.sourceRelease());
    return String.join(". ", parts);
  }

  /** To a tenth; small figures to a hundredth. */
  private static String number(double number) {
    double step = number < 1 ? 100 : 10;
    return PlainNumber.of(Math.round(number * step) / step);
  }
}
