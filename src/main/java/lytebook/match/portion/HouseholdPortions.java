package lytebook.match.portion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Units;
import lytebook.match.amount.Units.SizedUnit;
import lytebook.match.table.PortionWords;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** The household portions of one food, per single measure, and which of them a word means. */
final class HouseholdPortions {
  /**
   * One of a measure.
   *
   * @param label the measure without its number
   * @param words its words, singular
   * @param grams weight of one
   * @param unit the unit it begins with; null when it begins with none
   */
  record PortionMeasure(String label, List<String> words, double grams, @Nullable SizedUnit unit) {
    boolean isMeasured() {
      return unit != null && unit.unit().isMeasured();
    }
  }

  private static final String SLICE = "slice";

  /** Above this a portion is too special to be what a plain word means. */
  private static final double TOO_SPECIAL = 4;

  /** "1 regular" of a chop: one piece of the plain size. */
  private static final int RANK_OF_PLAIN = 2;

  /** Up to this rank a word for a piece is never a share of one: fruit, nut, egg. */
  private static final int RANK_OF_SURE = 4;

  /** A second wording of the measure, or a remark on its yield. */
  private static final Pattern REMARK = Pattern.compile(" or \\d.*$|\\(yield[^)]*\\)");

  private static final Pattern COUNTED =
      Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(?:/(\\d+))?\\s+(.*)");

  private final Food food;
  private final List<PortionMeasure> measures;
  private final Set<String> own;
  private final PortionWords portionWords;
  private final @Nullable PortionMeasure piece;

  HouseholdPortions(Food food, Units units, PortionWords portionWords) {
    this.food = food;
    this.portionWords = portionWords;
    own = Set.copyOf(FoodWords.folded(food.name()));
    measures = new ArrayList<>();
    for (Portion portion : food.portions()) {
      Matcher counted = COUNTED.matcher(portion.measure());
      String label = counted.matches() ? counted.group(3) : portion.measure();
      double number = counted.matches() ? number(counted) : 1;
      label = REMARK.matcher(label).replaceAll("").strip();
      List<String> words = FoodWords.folded(label);
      measures.add(
          new PortionMeasure(
              label, words, portion.grams() / number, units.atStart(words).orElse(null)));
    }
    piece = findPiece().orElse(null);
  }

  private static double number(Matcher counted) {
    double number = Double.parseDouble(counted.group(1));
    String parts = counted.group(2);
    double value = parts == null ? number : number / Double.parseDouble(parts);
    return value > 0 && Double.isFinite(value) ? value : 1;
  }

  List<PortionMeasure> all() {
    return measures;
  }

  /** The measure that holds all these words and least besides. */
  Optional<PortionMeasure> named(List<String> asked) {
    return asked.isEmpty()
        ? Optional.empty()
        : plainest(measure -> measure.words().containsAll(asked), Set.copyOf(asked));
  }

  /** The measure that begins with a unit, and says least besides. */
  Optional<PortionMeasure> beginning(Unit unit) {
    return cheapest(measure -> costBeside(measure, unit), TOO_SPECIAL);
  }

  private double costBeside(PortionMeasure measure, Unit unit) {
    SizedUnit found = measure.unit();
    return found != null && found.unit().equals(unit)
        ? cost(measure.words().subList(found.words(), measure.words().size()).stream())
        : TOO_SPECIAL;
  }

  /** One piece of the food: one banana, one medium apple, one slice of bread. */
  Optional<PortionMeasure> piece() {
    return Optional.ofNullable(piece);
  }

  private Optional<PortionMeasure> findPiece() {
    Optional<PortionMeasure> called =
        plainest(
            measure ->
                !measure.isMeasured()
                    && measure.words().stream().anyMatch(own::contains)
                    && measure.words().stream()
                        .allMatch(word -> own.contains(word) || portionWords.cost(word) == 0),
            own);
    return called.or(() -> cheapest(this::rank, Double.MAX_VALUE));
  }

  /** What words beyond the food's name call one of it: of "cherry tomatoes" the cherry. */
  Optional<PortionMeasure> pieceCalled(List<String> text) {
    Set<String> beyond = new HashSet<>(text);
    beyond.removeAll(own);
    return plainest(
        measure -> !measure.isMeasured() && measure.words().stream().anyMatch(beyond::contains),
        Set.copyOf(text));
  }

  /** Whether a measure is surely one of the food: called by its name, or one fruit, nut, egg. */
  boolean isOwn(PortionMeasure measure) {
    return measure.words().stream()
        .anyMatch(
            word ->
                own.contains(word)
                    || portionWords.pieces().getOrDefault(word, Integer.MAX_VALUE) <= RANK_OF_SURE);
  }

  /** "1 large slice" of a chicken breast is not a large breast. */
  boolean isOfSlices(PortionMeasure sized) {
    Optional<PortionMeasure> piece = piece();
    return piece.isPresent()
        && !piece.get().words().contains(SLICE)
        && sized.words().contains(SLICE);
  }

  /** How far a measure is from one piece: the rank of its words, with what they cost. */
  private double rank(PortionMeasure measure) {
    boolean isPlain =
        !food.kind().isDrunk()
            && measure.words().stream().allMatch(word -> portionWords.cost(word) == 0);
    int rank =
        measure.words().stream()
            .filter(word -> !isSize(word) || !food.kind().isDrunk())
            .mapToInt(word -> portionWords.pieces().getOrDefault(word, Integer.MAX_VALUE))
            .reduce(isPlain ? RANK_OF_PLAIN : Integer.MAX_VALUE, Math::min);
    double cost =
        cost(measure.words().stream().filter(word -> !portionWords.pieces().containsKey(word)));
    return measure.isMeasured() || rank == Integer.MAX_VALUE || cost >= TOO_SPECIAL
        ? Double.MAX_VALUE
        : rank + cost / 10;
  }

  private static boolean isSize(String word) {
    return word.equals("medium") || word.equals("regular");
  }

  private Optional<PortionMeasure> plainest(Predicate<PortionMeasure> fits, Set<String> free) {
    return cheapest(
        measure ->
            fits.test(measure)
                ? cost(measure.words().stream().filter(word -> !free.contains(word)))
                : TOO_SPECIAL,
        TOO_SPECIAL);
  }

  private double cost(Stream<String> words) {
    return words.mapToDouble(portionWords::cost).sum();
  }

  /** The first measure of the least cost below a limit. */
  private Optional<PortionMeasure> cheapest(ToDoubleFunction<PortionMeasure> cost, double below) {
    return measures.stream()
        .filter(measure -> cost.applyAsDouble(measure) < below)
        .min(Comparator.comparingDouble(cost));
  }
}
