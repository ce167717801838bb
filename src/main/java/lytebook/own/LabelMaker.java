package lytebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.log.OwnFoodSheet;
import lytebook.memory.FoodDecision;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.own.LabelWords.BasisType;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/**
 * Makes a food of a label, or of what stands on a box of tablets.
 *
 * @param like the food that some words, or an id, mean; for "fill blanks from"
 */
record LabelMaker(Nutrients nutrients, LabelWords words, Function<String, Optional<Food>> like) {
  private static final String PREFIX = Food.OWN + "my-";
  private static final int LONGEST_ID = 60;
  private static final String WEIGHS = "weighs";

  /** The id of a person's own food. */
  static String id(String name) {
    String slug = String.join("-", FoodWords.folded(name));
    return slug.length() <= LONGEST_ID
        ? PREFIX + slug
        : PREFIX + slug.substring(0, LONGEST_ID) + "-" + Integer.toHexString(slug.hashCode());
  }

  /** What is to be remembered of a card; empty where nothing of it can be used, which is said. */
  Optional<FoodDecision> make(OwnFoodEntry card, List<Problem> problems) {
    OwnFoodSheet.Line line = card.first();
    List<Portion> portions = portions(card, problems);
    OptionalDouble portion =
        line.text(WEIGHS).isEmpty() ? OptionalDouble.empty() : weight(line.text(WEIGHS));
    LabelValues given = new LabelValues(nutrients, words.dailyValues(), card, problems);
    String fill = line.text("fill");
    if (!given.areGiven() && fill.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_SAYS_NOTHING, line, OwnFoodSheet.FOOD));
      return Optional.empty();
    }
    LabelBasis basis = given.areGiven() ? LabelBasis.read(card, words, portion, problems) : null;
    if (basis == null && (given.areGiven() || isTablet(card))) {
      return Optional.empty();
    }
    if ((basis != null && basis.isTablet()) || isTablet(card)) {
      return tablet(card, basis, given, problems);
    }
    Optional<Food> borrowed = fill.isEmpty() ? Optional.empty() : like.apply(fill);
    if (!fill.isEmpty() && borrowed.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_FILL_UNKNOWN, line, "fill", fill));
    }
    if (borrowed.isEmpty() && basis == null) {
      return Optional.empty();
    }
    Food.FoodKind kind = kind(card, basis, borrowed.orElse(null), problems);
    return Optional.of(food(card, kind, basis, given, borrowed, portions, problems));
  }

  private boolean isTablet(OwnFoodEntry card) {
    return LabelWords.find(words.kinds(), card.first().text("kind"))
        .filter(kind -> kind == Food.FoodKind.SUPPLEMENT)
        .isPresent();
  }

  private Optional<FoodDecision> tablet(
      OwnFoodEntry card, @Nullable LabelBasis basis, LabelValues given, List<Problem> problems) {
    boolean perUnit = basis != null && (basis.isTablet() || basis.per() == BasisType.PER_PORTION);
    if (!perUnit || !card.first().text("fill").isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_TABLET, card.first(), OwnFoodSheet.BASIS));
      if (!perUnit) {
        return Optional.empty();
      }
    }
    Contents.Builder contents = Contents.builder(nutrients);
    setDrunk(contents, Food.FoodKind.SUPPLEMENT, OptionalDouble.empty());
    given.read().forEach(contents::set);
    return Optional.of(
        new FoodDecision.OwnValues(
            new Food(
                id(card.name()),
                card.name(),
                List.of(),
                "",
                Food.FoodKind.SUPPLEMENT,
                Food.Basis.PER_UNIT,
                contents.build(),
                OptionalDouble.empty(),
                List.of(),
                "own label, per tablet"),
            "",
            card.written()));
  }

  private Food.FoodKind kind(
      OwnFoodEntry card,
      @Nullable LabelBasis basis,
      @Nullable Food borrowed,
      List<Problem> problems) {
    String text = card.first().text("kind");
    Optional<Food.FoodKind> said = LabelWords.find(words.kinds(), text);
    if (said.isEmpty() && !text.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_WORD_UNKNOWN, card.first(), "kind", text));
    }
    if (said.isPresent()) {
      return said.get();
    }
    if (borrowed != null) {
      return borrowed.kind();
    }
    return basis != null && basis.per() == BasisType.PER_100_ML
        ? Food.FoodKind.DRINK
        : Food.FoodKind.FOOD;
  }

  private FoodDecision food(
      OwnFoodEntry card,
      Food.FoodKind kind,
      @Nullable LabelBasis basis,
      LabelValues given,
      Optional<Food> borrowed,
      List<Portion> portions,
      List<Problem> problems) {
    Map<Nutrient, Double> values = basis == null ? Map.of() : given.read();
    Contents.Builder contents = Contents.builder(nutrients);
    List<String> names = new ArrayList<>();
    OptionalDouble water = OptionalDouble.empty();
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() != Nutrient.AddedBy.ALL) {
        continue;
      }
      OptionalDouble amount = OptionalDouble.empty();
      Double value = values.get(nutrient);
      if (value != null && basis != null) {
        amount = held(card, nutrient, value * basis.scale(), problems);
      } else if (borrowed.isPresent() && card.first().text(nutrient.id()).isEmpty()) {
        amount = borrowed.get().contents().of(nutrient);
        if (amount.isPresent()) {
          names.add(nutrient.name().toLowerCase(Locale.ROOT));
        }
      }
      if (amount.isPresent()) {
        contents.set(nutrient, amount.getAsDouble());
        water = nutrient.isWater() ? amount : water;
      }
    }
    setDrunk(contents, kind, water);
    String from = borrowed.map(Food::id).orElse("");
    String source =
        "own label"
            + (basis == null ? "" : ", per " + basis.words())
            + (names.isEmpty() ? "" : "; blanks from " + from + ": " + String.join(", ", names));
    Food food =
        new Food(
            id(card.name()),
            card.name(),
            List.of(),
            borrowed.map(Food::category).orElse(""),
            kind,
            Food.Basis.PER_100_G,
            contents.build(),
            usual(portions, basis, borrowed),
            all(portions, basis, borrowed),
            source);
    return new FoodDecision.OwnValues(food, names.isEmpty() ? "" : from, card.written());
  }

  private OptionalDouble held(
      OwnFoodEntry card, Nutrient nutrient, double per100, List<Problem> problems) {
    if (Contents.fitsIn100Grams(per100, nutrient.unit())) {
      return OptionalDouble.of(per100);
    }
    problems.add(
        card.problem(
            ProblemCode.OWN_TOO_MUCH,
            card.first(),
            nutrient.id(),
            String.format(Locale.ROOT, "%.0f %s", per100, nutrient.unit())));
    return OptionalDouble.empty();
  }

  /** What counts drinks alone is a known 0 in what is not drunk. */
  private void setDrunk(Contents.Builder contents, Food.FoodKind kind, OptionalDouble water) {
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() == Nutrient.AddedBy.DRINKS) {
        if (!kind.isDrunk()) {
          contents.set(nutrient, 0);
        } else if (water.isPresent()) {
          contents.set(nutrient, water.getAsDouble());
        }
      }
    }
  }

  private static OptionalDouble usual(
      List<Portion> own, @Nullable LabelBasis basis, Optional<Food> borrowed) {
    if (!own.isEmpty()) {
      return OptionalDouble.of(own.get(0).grams());
    }
    return basis != null && basis.per() == BasisType.PER_PORTION
        ? OptionalDouble.of(basis.grams())
        : borrowed.map(Food::usualPortionGrams).orElse(OptionalDouble.empty());
  }

  /** The food's own portions, then those of the food its blanks come from. */
  private static List<Portion> all(
      List<Portion> own, @Nullable LabelBasis basis, Optional<Food> borrowed) {
    List<Portion> portions = new ArrayList<>(own);
    if (own.isEmpty() && basis != null && basis.per() == BasisType.PER_PORTION) {
      portions.add(new Portion("1 portion", basis.grams()));
    }
    if (basis != null && basis.per() == BasisType.PER_100_ML) {
      portions.add(new Portion("100 ml", 100));
    }
    borrowed.ifPresent(food -> portions.addAll(food.portions()));
    return portions;
  }

  private static List<Portion> portions(OwnFoodEntry card, List<Problem> problems) {
    List<Portion> portions = new ArrayList<>();
    for (OwnFoodSheet.Line line : card.lines()) {
      String text = line.text(WEIGHS);
      String unit = line.text("unit").isEmpty() ? "portion" : line.text("unit");
      OptionalDouble grams = weight(text);
      if (grams.isPresent()) {
        boolean counted = Character.isDigit(unit.charAt(0));
        portions.add(new Portion(counted ? unit : "1 " + unit, grams.getAsDouble()));
      } else if (!text.isEmpty()) {
        problems.add(card.problem(ProblemCode.OWN_NUMBER_UNREADABLE, line, WEIGHS, text));
      }
    }
    return portions;
  }

  /** Grams above 0, a millilitre taken as a gram; empty where the words give none. */
  static OptionalDouble weight(String text) {
    Optional<Double> grams =
        Quantity.of(text).flatMap(Quantity::grams).filter(weight -> weight > 0);
    return grams.isPresent() ? OptionalDouble.of(grams.get()) : OptionalDouble.empty();
  }
}
