package lytebook.match.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.Food.Basis;
import lytebook.food.Food.FoodKind;
import lytebook.match.supplement.SupplementLabel.SubstanceWeight;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient.AddedBy;
import lytebook.text.PlainNumber;

/**
 * The supplements of a log as foods, their contents in one unit. An id tells the content, so that
 * equal ones are one food and a chosen id is enough to know it again:
 *
 * <pre>
 * OWN:supplement-magnesium-200mg        200 mg of the element
 * OWN:supplement-magnesium-oxide-400mg  400 mg of the compound
 * OWN:supplement-unknown-multivitamin   content not written down
 * </pre>
 */
record SupplementFoods(SupplementWords words) {
  private static final String PREFIX = "OWN:supplement-";
  private static final Pattern WEIGHT =
      Pattern.compile("(?:^|-)([a-z]+(?:-[a-z]+)*)-(\\d+(?:\\.\\d+)?)mg");
  private static final String CATEGORY = "Supplement";
  private static final String SOURCE = "your log";
  private static final int LONGEST_KEY = 60;

  /** Why nothing is known of a supplement's contents. */
  enum UnknownContent {
    /** It is not written down. */
    UNKNOWN,
    /** The figure may be that of a mineral or of its compound. */
    UNCLEAR,
    /** It holds none of the minerals that are followed, as far as is written down. */
    OTHER;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A supplement of these weights in one unit. */
  Food of(List<SubstanceWeight> weights) {
    String id =
        weights.stream()
            .map(one -> one.substance().name().replace(' ', '-') + "-" + figure(one.mg()) + "mg")
            .collect(Collectors.joining("-", PREFIX, ""));
    Map<Integer, Double> mgByNutrient = new TreeMap<>();
    for (SubstanceWeight one : weights) {
      double mg = one.mg() * one.substance().fraction();
      mgByNutrient.merge(one.substance().nutrient().index(), mg, Double::sum);
    }
    Contents.Builder contents = contents();
    mgByNutrient.forEach((index, mg) -> contents.set(words.nutrients().all().get(index), mg));
    String name = weights.stream().map(SupplementFoods::name).collect(Collectors.joining(" + "));
    return food(id, name + " (supplement)", contents.build());
  }

  /** A supplement of whose contents nothing is known. */
  Food unknown(UnknownContent why, String text) {
    String key = String.join("-", SupplementTokens.folded(text));
    String shortKey = key.substring(0, Math.min(key.length(), LONGEST_KEY)).replace('%', '-');
    return food(
        PREFIX + why.word() + "-" + shortKey,
        shortKey.replace('-', ' ') + " (supplement or medicine)",
        Contents.NOTHING_KNOWN);
  }

  /** The supplement that an id tells; empty when it tells none. */
  Optional<Food> ofId(String id) {
    if (!id.startsWith(PREFIX)) {
      return Optional.empty();
    }
    List<SubstanceWeight> weights = new ArrayList<>();
    Matcher matcher = WEIGHT.matcher(id.substring(PREFIX.length()));
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      Optional<Substance> substance = words.named(matcher.group(1).replace('-', ' '));
      if (substance.isEmpty()) {
        return Optional.empty();
      }
      weights.add(new SubstanceWeight(substance.get(), Double.parseDouble(matcher.group(2))));
      end = matcher.end();
    }
    boolean whole = end == id.length() - PREFIX.length() && !weights.isEmpty();
    return whole ? Optional.of(of(weights)) : Optional.empty();
  }

  /** Contents in which no mineral is known; what counts drinks alone is a known 0. */
  private Contents.Builder contents() {
    Contents.Builder contents = Contents.builder(words.nutrients());
    words.nutrients().stream()
        .filter(nutrient -> nutrient.counts() == AddedBy.DRINKS)
        .forEach(nutrient -> contents.set(nutrient, 0));
    return contents;
  }

  private static Food food(String id, String name, Contents contents) {
    return new Food(
        id,
        name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
        List.of(),
        CATEGORY,
        FoodKind.SUPPLEMENT,
        Basis.PER_UNIT,
        contents,
        OptionalDouble.empty(),
        List.of(),
        SOURCE);
  }

  /** "magnesium 200 mg", "magnesium oxide 400 mg = 241.2 mg magnesium". */
  private static String name(SubstanceWeight weight) {
    Substance substance = weight.substance();
    String said = substance.name() + " " + figure(weight.mg()) + " mg";
    String ofElement = PlainNumber.rounded(weight.mg() * substance.fraction());
    return substance.isElement()
        ? said
        : said + " = " + ofElement + " mg " + substance.nutrient().id();
  }

  /** A number of milligrams, exact to a thousandth. */
  private static String figure(double mg) {
    return PlainNumber.rounded(mg, 3);
  }
}
