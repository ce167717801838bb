package lytebook.match.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.LogColumn;
import lytebook.match.CellMatch;
import lytebook.match.CellMatch.UnplacedProblem;
import lytebook.match.Match;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.Match.MatchKind;
import lytebook.match.Serving;
import lytebook.match.amount.AmountText;
import lytebook.match.supplement.SupplementFoods.UnknownContent;
import lytebook.match.supplement.SupplementLabel.Dose;
import lytebook.match.supplement.SupplementLabel.LabelContent;
import lytebook.match.supplement.SupplementLabel.SubstanceWeight;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import org.jspecify.annotations.Nullable;

/**
 * Finds supplements among the rows of a log, before any food is looked for: tablets, powders and
 * medicines, with the content that their own words state. A content that is not stated is asked
 * for; one that may be that of a compound has both readings as candidates.
 */
public final class SupplementFinder {
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

  public SupplementFinder(SupplementWords words, AmountText amounts) {
    this.words = words;
    tokens = new SupplementTokens(words, amounts);
    foods = new SupplementFoods(words);
  }

  /** The supplement of a row; empty when its words are none. */
  public Optional<CellMatch> find(String text, String amount, String unit) {
    if (Math.max(text.length(), Math.max(amount.length(), unit.length())) > LONGEST) {
      return Optional.empty();
    }
    SupplementLabel label = label(text);
    SupplementCells cells = cells(amount, unit);
    boolean form = label.hasForm() || cells.hasForm();
    if (!isSupplement(label, cells, form)) {
      return Optional.empty();
    }
    CellMatch found = found(text, amount, unit, label, cells);
    boolean counts = found.serving().amount().isPresent() || !found.match().candidates().isEmpty();
    return label.foreign() == 0 || counts ? Optional.of(found) : Optional.empty();
  }

  /** Whether a row is one supplement in all its words, however many contents they list. */
  public boolean isWhole(String text, String amount, String unit) {
    return find(text, amount, unit).isPresent() && label(text).foreign() == 0;
  }

  /** The supplement whose content an id tells; empty for any other id. */
  public Optional<Food> ofId(String id) {
    return foods.ofId(id);
  }

  /** The supplement that a person chose by its id; empty when the id is none of a supplement. */
  public Optional<CellMatch> chosen(String id, String text, String amount, String unit) {
    return foods
        .ofId(id)
        .map(
            food -> {
              SupplementUnits units = SupplementUnits.of(label(text), cells(amount, unit));
              return new CellMatch(
                  new Match(MatchKind.EXACT, food, SURE, List.of()),
                  Serving.unweighed(units.number(), unit),
                  List.of());
            });
  }

  private SupplementLabel label(String text) {
    return SupplementLabelReader.read(words, tokens.read(text));
  }

  private SupplementCells cells(String amount, String unit) {
    return SupplementCells.read(tokens, words, amount, unit);
  }

  private static boolean isSupplement(SupplementLabel label, SupplementCells cells, boolean form) {
    List<LabelContent> minerals = label.minerals();
    if (label.foreign() > 0) {
      return form && !minerals.isEmpty();
    }
    if (!minerals.isEmpty()) {
      boolean maybeFood = minerals.stream().allMatch(SupplementFinder::isAlsoFood);
      return !maybeFood || form || saysMg(minerals, cells);
    }
    return label.isProduct()
        || label.saysOther()
        || (form && label.saysOtherOrFood())
        || label.hasForm();
  }

  private static boolean isAlsoFood(LabelContent part) {
    Substance substance = part.compound() == null ? part.element() : part.compound();
    return substance != null && substance.alsoFood();
  }

  /** Food is weighed in grams; milligrams are those of a tablet. */
  private static boolean saysMg(List<LabelContent> minerals, SupplementCells cells) {
    return minerals.stream().anyMatch(part -> isMg(part.dose()))
        || isMg(cells.content())
        || isMgUnit(cells.massUnit());
  }

  private static boolean isMg(@Nullable Dose dose) {
    return dose != null && (dose.unit() == null || isMgUnit(dose.unit()));
  }

  private static boolean isMgUnit(@Nullable SupplementWord unit) {
    return unit != null
        && (unit.means() == WordRole.MMOL || unit.means() == WordRole.MEQ || unit.value() == 1);
  }

  private CellMatch found(
      String text, String amount, String unit, SupplementLabel label, SupplementCells cells) {
    if (label.minerals().isEmpty() && !label.isProduct() && label.parts().size() > 0) {
      return new CellMatch(
          new Match(MatchKind.EXACT, foods.unknown(UnknownContent.OTHER, text), SURE, List.of()),
          Serving.unweighed(OptionalDouble.of(cells.number().orElse(1)), unit),
          List.of(UnplacedProblem.of(ProblemCode.SUPPLEMENT_OF_OTHERS, LogColumn.FOOD, text)));
    }
    SupplementUnits units = SupplementUnits.of(label, cells);
    Optional<List<LabelContent>> parts = units.parts(label);
    Optional<LabelReadings> readings =
        parts.flatMap(some -> LabelReadings.of(some, units.perUnit()));
    if (readings.isEmpty()) {
      return open(
          UnknownContent.UNKNOWN,
          text,
          List.of(),
          UnplacedProblem.of(ProblemCode.SUPPLEMENT_CONTENT_UNKNOWN, LogColumn.FOOD, text));
    }
    return readings.get().compound().isEmpty()
        ? stated(amount, unit, label, units, readings.get().label())
        : either(text, readings.get());
  }

  private CellMatch stated(
      String amount,
      String unit,
      SupplementLabel label,
      SupplementUnits units,
      List<SubstanceWeight> weights) {
    boolean sure = label.foreign() == 0 && !label.assumesMg() && !units.assumesMg();
    Food food = foods.of(weights);
    Match match =
        new Match(sure ? MatchKind.EXACT : MatchKind.GUESS, food, sure ? SURE : LIKELY, List.of());
    List<UnplacedProblem> findings = new ArrayList<>(2);
    if (!sure) {
      findings.add(UnplacedProblem.of(ProblemCode.FOOD_GUESSED, LogColumn.FOOD, food.name()));
    }
    OptionalDouble number = units.number();
    double most = weights.stream().mapToDouble(SubstanceWeight::mg).max().orElse(0);
    if (FormulaErrors.isOne(amount) || FormulaErrors.isOne(unit)) {
      number = OptionalDouble.empty();
    } else if (number.isEmpty()) {
      findings.add(UnplacedProblem.of(ProblemCode.AMOUNT_UNREADABLE, LogColumn.AMOUNT, amount));
    } else if (number.getAsDouble() * most > MOST_MG) {
      number = OptionalDouble.empty();
      String written = amount.isEmpty() ? food.name() : amount;
      findings.add(UnplacedProblem.of(ProblemCode.AMOUNT_ABSURD, LogColumn.AMOUNT, written));
    }
    return new CellMatch(match, Serving.unweighed(number, unit), findings);
  }

  private CellMatch either(String text, LabelReadings readings) {
    Food ofElement = foods.of(readings.label());
    Food ofCompound = foods.of(readings.compound());
    return open(
        UnknownContent.UNCLEAR,
        text,
        List.of(new FoodCandidate(ofElement, OPEN), new FoodCandidate(ofCompound, OPEN)),
        UnplacedProblem.of(
            ProblemCode.SUPPLEMENT_COMPOUND, LogColumn.FOOD, ofElement.name(), ofCompound.name()));
  }

  private CellMatch open(
      UnknownContent why, String text, List<FoodCandidate> candidates, UnplacedProblem finding) {
    double score = candidates.isEmpty() ? 0 : OPEN;
    return new CellMatch(
        new Match(MatchKind.EXACT, foods.unknown(why, text), score, candidates),
        Serving.UNKNOWN,
        List.of(finding));
  }
}
