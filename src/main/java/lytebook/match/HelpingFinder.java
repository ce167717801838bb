package lytebook.match;

import static lytebook.match.Helping.From.UNKNOWN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.food.Food;
import lytebook.log.LogColumn;
import lytebook.match.AmountInText.Parts;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds how much was eaten from what the cells of a row say. */
final class HelpingFinder {
  /** How much was eaten and what is wrong or in doubt about it. */
  record Found(Helping helping, List<Finding> findings) {}

  /** Up to this many of an uncounted food ("2 soups") are usual portions; more may be anything. */
  private static final double MOST_USUAL_PORTIONS = 3;

  /**
   * Up to this many drinks without a unit are cans, bottles or glasses; more may be millilitres.
   */
  private static final double MOST_DRINKS = 12;

  /** A piece of less than this share of a usual helping is one of many: a chip, an almond. */
  private static final double SMALL_SHARE_OF_A_HELPING = 1.0 / 3;

  private static final Found UNSAID = new Found(Helping.UNKNOWN, List.of());

  private final MatchTables tables;
  private final WrittenHelping.Reader reader;
  private final Map<String, FoodWeights> weights = new HashMap<>();

  HelpingFinder(MatchTables tables) {
    this.tables = tables;
    reader = new WrittenHelping.Reader(tables);
  }

  /**
   * The helping of a row.
   *
   * @param food the food; null when it is not known, and then only grams can be told
   * @param inText the amount that stood among the words of the food
   * @param amount the amount cell
   * @param unit the unit cell
   */
  Found find(@Nullable Food food, Parts inText, String amount, String unit) {
    WrittenHelping written = reader.read(inText, amount, unit);
    ProblemCode wrong = written.wrong();
    if (wrong != null) {
      return unknown(
          written, Finding.of(wrong, LogColumn.AMOUNT, amount.isBlank() ? unit : amount));
    }
    Found found = food == null ? ofUnknownFood(written) : of(food, inText.food(), written);
    return believable(food, written, found);
  }

  /** The number that the cells of a row give, whatever it is a number of. */
  OptionalDouble number(Parts inText, String amount, String unit) {
    return reader.read(inText, amount, unit).number();
  }

  /**
   * Grams of a row whose unit measures: a mass, or the volume of a drink.
   *
   * @param like a food that tells what kind of thing it is; null when none does
   */
  OptionalDouble measured(@Nullable Food like, Parts inText, String amount, String unit) {
    OptionalDouble weighed = find(null, inText, amount, unit).helping().grams();
    if (weighed.isPresent() || like == null || !like.kind().isDrunk()) {
      return weighed;
    }
    Helping helping = find(like, inText, amount, unit).helping();
    return helping.from() == Helping.From.VOLUME ? helping.grams() : OptionalDouble.empty();
  }

  private Found ofUnknownFood(WrittenHelping written) {
    Unit unit = written.unit();
    if (unit != null && unit.kind() == Unit.Kind.MASS && written.number().isPresent()) {
      return new Found(
          new Helping(
              written.number(), unit.name(), OptionalDouble.of(unit.size()), Helping.From.MASS),
          List.of());
    }
    return written.number().isEmpty() && written.unitText().isEmpty()
        ? UNSAID
        : new Found(unknownHelping(written), List.of());
  }

  private Found of(Food food, String foodText, WrittenHelping written) {
    FoodWeights weight = weights.computeIfAbsent(food.id(), id -> new FoodWeights(food, tables));
    Unit unit = written.unit();
    if (isOneOfMany(foodText, weight, written)) {
      return assumedUsual(weight, written);
    }
    if (isCount(written)) {
      Optional<Weight> called = weight.pieceCalled(foodText);
      if (called.isPresent()) {
        return weighed(written.number(), called.get(), written);
      }
    }
    if (unit != null) {
      return ofUnit(food, weight, unit, written);
    }
    if (!written.unitText().isEmpty()) {
      return ofOtherWords(food, weight, foodText, written);
    }
    return written.number().isEmpty() ? usual(weight, written) : counted(food, weight, written);
  }

  /** "chips, 1" or "almonds, 1 medium": one helping of them, not one of them. */
  private static boolean isOneOfMany(String foodText, FoodWeights weight, WrittenHelping written) {
    Unit unit = written.unit();
    boolean isPiece =
        unit == null
            ? written.unitText().isEmpty() && written.number().isPresent()
            : unit.kind() == Unit.Kind.SIZE && !weight.has(unit);
    return isPiece
        && written.number().orElse(1) == 1
        && weight.pieceIsSmall(SMALL_SHARE_OF_A_HELPING, !isPlural(foodText));
  }

  private static boolean isCount(WrittenHelping written) {
    Unit unit = written.unit();
    boolean ofPieces =
        unit == null
            ? written.unitText().isEmpty()
            : unit.kind() == Unit.Kind.PIECE || unit.kind() == Unit.Kind.SIZE;
    return ofPieces && written.number().isPresent();
  }

  private static boolean isPlural(String text) {
    String last = text.strip().toLowerCase(Locale.ROOT);
    return last.endsWith("s") && !last.endsWith("ss");
  }

  private static Found assumedUsual(FoodWeights weight, WrittenHelping written) {
    Weight usual = weight.usual().orElseThrow();
    Weight taken = Weight.assumed(usual.unit(), usual.grams(), FoodWeights.said(usual));
    return weighed(OptionalDouble.of(written.number().orElse(1)), taken, written);
  }

  private Found ofUnit(Food food, FoodWeights weight, Unit unit, WrittenHelping written) {
    if (written.number().isEmpty() && !unit.alone()) {
      return usual(weight, written);
    }
    OptionalDouble number = written.number().isPresent() ? written.number() : OptionalDouble.of(1);
    Optional<Weight> found = weight.of(unit);
    if (found.isPresent()) {
      return weighed(number, found.get(), written);
    }
    return unit.kind() == Unit.Kind.PIECE
        ? counted(food, weight, written)
        : unknown(
            written,
            Finding.of(
                ProblemCode.UNIT_NOT_OF_THIS_FOOD, LogColumn.UNIT, unit.name(), food.name()));
  }

  private Found ofOtherWords(
      Food food, FoodWeights weight, String foodText, WrittenHelping written) {
    OptionalDouble number = written.number().isPresent() ? written.number() : OptionalDouble.of(1);
    Optional<Weight> called = weight.called(written.unitText());
    if (called.isPresent()) {
      return weighed(number, called.get(), written);
    }
    if (weight.isItself(written.unitText(), foodText)) {
      return counted(food, weight, written);
    }
    return unknown(
        written, Finding.of(ProblemCode.UNIT_UNKNOWN, LogColumn.UNIT, written.unitText()));
  }

  /** A bare number: pieces, or a few usual portions, never many of them. */
  private Found counted(Food food, FoodWeights weight, WrittenHelping written) {
    double number = written.number().orElse(1);
    Optional<Weight> piece = food.kind().isDrunk() ? Optional.empty() : weight.piece();
    if (piece.isPresent()) {
      return weighed(OptionalDouble.of(number), piece.get(), written);
    }
    if (number <= MOST_USUAL_PORTIONS) {
      if (weight.usual().isPresent()) {
        return assumedUsual(weight, written);
      }
    }
    Optional<Weight> container = food.kind().isDrunk() ? weight.piece() : Optional.empty();
    if (container.isPresent() && number <= MOST_DRINKS) {
      Weight taken =
          Weight.assumed(
              container.get().unit(), container.get().grams(), FoodWeights.said(container.get()));
      return weighed(OptionalDouble.of(number), taken, written);
    }
    return unknown(
        written,
        Finding.of(ProblemCode.UNIT_NOT_OF_THIS_FOOD, LogColumn.UNIT, "piece", food.name()));
  }

  private Found usual(FoodWeights weight, WrittenHelping written) {
    Optional<Weight> usual = weight.usual();
    if (usual.isEmpty()) {
      return unknown(
          written,
          Finding.of(ProblemCode.AMOUNT_UNREADABLE, LogColumn.AMOUNT, written.asWritten()));
    }
    Weight one = usual.get();
    return new Found(
        new Helping(OptionalDouble.of(1), one.unit(), OptionalDouble.of(one.grams()), one.from()),
        List.of(Finding.of(ProblemCode.AMOUNT_ASSUMED, LogColumn.AMOUNT, FoodWeights.said(one))));
  }

  private static Found weighed(OptionalDouble number, Weight weight, WrittenHelping written) {
    List<Finding> findings = new ArrayList<>(1);
    String taken = weight.taken();
    if (taken != null) {
      findings.add(
          Finding.of(ProblemCode.PORTION_ASSUMED, LogColumn.UNIT, written.asWritten(), taken));
    }
    String said = written.assumed();
    if (said != null) {
      findings.add(
          Finding.of(ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, written.asWritten(), said));
    }
    return new Found(
        new Helping(number, weight.unit(), OptionalDouble.of(weight.grams()), weight.from()),
        List.copyOf(findings));
  }

  private Found believable(@Nullable Food food, WrittenHelping written, Found found) {
    OptionalDouble grams = found.helping().grams();
    if (grams.isPresent() && tables.absurd().isAbsurd(food, grams.getAsDouble())) {
      return unknown(
          written, Finding.of(ProblemCode.AMOUNT_ABSURD, LogColumn.AMOUNT, written.asWritten()));
    }
    return found;
  }

  private static Found unknown(WrittenHelping written, Finding finding) {
    return new Found(unknownHelping(written), List.of(finding));
  }

  private static Helping unknownHelping(WrittenHelping written) {
    return new Helping(OptionalDouble.empty(), written.unitText(), OptionalDouble.empty(), UNKNOWN);
  }
}
