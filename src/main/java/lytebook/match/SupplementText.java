package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.LogColumn;
import lytebook.match.SupplementFoods.Unknown;
import lytebook.match.SupplementLabel.Dose;
import lytebook.match.SupplementLabel.Part;
import lytebook.match.SupplementLabel.Weight;
import lytebook.match.SupplementWords.Means;
import lytebook.match.SupplementWords.Word;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import org.jspecify.annotations.Nullable;

/**
 * Finds supplements among the rows of a log, before any food is looked for: tablets, powders and
 * medicines, with the content that their own words state. A content that is not stated is asked
 * for; one that may be that of a compound has both readings as candidates.
 */
final class SupplementText {
  /** A supplement, how much of it was taken, and what is to be said of it. */
  record Found(Match match, Helping helping, List<Finding> findings) {}

  /** No name of a supplement with its content is longer. */
  private static final int LONGEST = 300;

  /** More milligrams of one mineral than this nobody takes in one row. */
  private static final double MOST_MG = 10_000;

  private static final double SURE = 1;
  private static final double LIKELY = 0.8;
  private static final double OPEN = 0.5;

  private final SupplementWords words;
  private final SupplementTokens tokens;
  private final SupplementFoods foods;

  SupplementText(SupplementWords words, NumberWords numberWords) {
    this.words = words;
    tokens = new SupplementTokens(words, numberWords);
    foods = new SupplementFoods(words);
  }

  /** The supplement of a row; empty when its words are none. */
  Optional<Found> find(String text, String amount, String unit) {
    if (Math.max(text.length(), Math.max(amount.length(), unit.length())) > LONGEST) {
      return Optional.empty();
    }
    SupplementLabel label = SupplementLabelReader.read(words, tokens.read(text));
    SupplementCells cells = SupplementCells.read(tokens, words, amount, unit);
    boolean form = label.hasForm() || cells.hasForm();
    if (!isSupplement(label, cells, form)) {
      return Optional.empty();
    }
    Found found = found(text, amount, unit, label, cells);
    boolean counts = found.helping().amount().isPresent() || !found.match().candidates().isEmpty();
    return label.foreign() == 0 || counts ? Optional.of(found) : Optional.empty();
  }

  /** Whether a row is one supplement in all its words, however many contents they list. */
  boolean isWhole(String text, String amount, String unit) {
    return find(text, amount, unit).isPresent()
        && SupplementLabelReader.read(words, tokens.read(text)).foreign() == 0;
  }

  /** The supplement whose content an id tells; empty for any other id. */
  Optional<Food> ofId(String id) {
    return foods.ofId(id);
  }

  /** The supplement that a person chose by its id; empty when the id is none of a supplement. */
  Optional<Found> chosen(String id, String text, String amount, String unit) {
    return foods
        .ofId(id)
        .map(
            food -> {
              SupplementUnits units =
                  SupplementUnits.of(
                      SupplementLabelReader.read(words, tokens.read(text)), cells(amount, unit));
              return new Found(
                  new Match(Match.Kind.EXACT, food, SURE, List.of()),
                  helping(units.number(), unit),
                  List.of());
            });
  }

  private SupplementCells cells(String amount, String unit) {
    return SupplementCells.read(tokens, words, amount, unit);
  }

  private static boolean isSupplement(SupplementLabel label, SupplementCells cells, boolean form) {
    List<Part> minerals = label.minerals();
    if (label.foreign() > 0) {
      return form && !minerals.isEmpty();
    }
    if (!minerals.isEmpty()) {
      boolean maybeFood = minerals.stream().allMatch(SupplementText::isAlsoFood);
      return !maybeFood || form || saysMg(minerals, cells);
    }
    return label.isProduct()
        || label.saysOther()
        || (form && label.saysOtherOrFood())
        || label.hasForm();
  }

  private static boolean isAlsoFood(Part part) {
    Substance substance = part.compound() == null ? part.element() : part.compound();
    return substance != null && substance.alsoFood();
  }

  /** Food is weighed in grams; milligrams are those of a tablet. */
  private static boolean saysMg(List<Part> minerals, SupplementCells cells) {
    return minerals.stream().anyMatch(part -> isMg(part.dose()))
        || isMg(cells.content())
        || isMgUnit(cells.massUnit());
  }

  private static boolean isMg(@Nullable Dose dose) {
    return dose != null && (dose.unit() == null || isMgUnit(dose.unit()));
  }

  private static boolean isMgUnit(@Nullable Word unit) {
    return unit != null
        && (unit.means() == Means.MMOL || unit.means() == Means.MEQ || unit.value() == 1);
  }

  private Found found(
      String text, String amount, String unit, SupplementLabel label, SupplementCells cells) {
    if (label.minerals().isEmpty() && !label.isProduct() && label.parts().size() > 0) {
      return new Found(
          new Match(Match.Kind.EXACT, foods.unknown(Unknown.OTHER, text), SURE, List.of()),
          helping(OptionalDouble.of(cells.number().orElse(1)), unit),
          List.of(Finding.of(ProblemCode.SUPPLEMENT_OF_OTHERS, LogColumn.FOOD, text)));
    }
    SupplementUnits units = SupplementUnits.of(label, cells);
    Optional<List<Part>> parts = units.parts(label);
    Optional<SupplementReadings> readings =
        parts.flatMap(some -> SupplementReadings.of(some, units.perUnit()));
    if (readings.isEmpty()) {
      return open(
          Unknown.UNKNOWN,
          text,
          List.of(),
          Finding.of(ProblemCode.SUPPLEMENT_CONTENT_UNKNOWN, LogColumn.FOOD, text));
    }
    return readings.get().compound().isEmpty()
        ? stated(amount, unit, label, units, readings.get().label())
        : either(text, readings.get());
  }

  private Found stated(
      String amount,
      String unit,
      SupplementLabel label,
      SupplementUnits units,
      List<Weight> weights) {
    boolean sure = label.foreign() == 0 && !label.assumesMg() && !units.assumesMg();
    Food food = foods.of(weights);
    Match match =
        new Match(
            sure ? Match.Kind.EXACT : Match.Kind.GUESS, food, sure ? SURE : LIKELY, List.of());
    List<Finding> findings = new ArrayList<>(2);
    if (!sure) {
      findings.add(Finding.of(ProblemCode.FOOD_GUESSED, LogColumn.FOOD, food.name()));
    }
    OptionalDouble number = units.number();
    double most = weights.stream().mapToDouble(Weight::mg).max().orElse(0);
    if (FormulaErrors.isOne(amount) || FormulaErrors.isOne(unit)) {
      number = OptionalDouble.empty();
    } else if (number.isEmpty()) {
      findings.add(Finding.of(ProblemCode.AMOUNT_UNREADABLE, LogColumn.AMOUNT, amount));
    } else if (number.getAsDouble() * most > MOST_MG) {
      number = OptionalDouble.empty();
      String written = amount.isEmpty() ? food.name() : amount;
      findings.add(Finding.of(ProblemCode.AMOUNT_ABSURD, LogColumn.AMOUNT, written));
    }
    return new Found(match, helping(number, unit), findings);
  }

  private Found either(String text, SupplementReadings readings) {
    Food ofElement = foods.of(readings.label());
    Food ofCompound = foods.of(readings.compound());
    return open(
        Unknown.UNCLEAR,
        text,
        List.of(new Match.Candidate(ofElement, OPEN), new Match.Candidate(ofCompound, OPEN)),
        Finding.of(
            ProblemCode.SUPPLEMENT_COMPOUND, LogColumn.FOOD, ofElement.name(), ofCompound.name()));
  }

  private Found open(Unknown why, String text, List<Match.Candidate> candidates, Finding finding) {
    double score = candidates.isEmpty() ? 0 : OPEN;
    return new Found(
        new Match(Match.Kind.EXACT, foods.unknown(why, text), score, candidates),
        Helping.UNKNOWN,
        List.of(finding));
  }

  private static Helping helping(OptionalDouble number, String unit) {
    return new Helping(number, unit, OptionalDouble.empty(), Helping.From.UNKNOWN);
  }
}
