package lytebook.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What the answers on Review come to.
 *
 * @param newer decisions the person made or changed
 * @param standing decisions that stood there and were left as they were
 * @param forgotten decisions that the person took away, or that a newer one for everyone replaces
 * @param problems answers that cannot be used
 */
public record ReviewDecisions(
    List<RememberedDecision> newer,
    List<RememberedDecision> standing,
    List<RememberedDecision> forgotten,
    List<Problem> problems) {

  public ReviewDecisions {
    newer = List.copyOf(newer);
    standing = List.copyOf(standing);
    forgotten = List.copyOf(forgotten);
    problems = List.copyOf(problems);
  }

  /**
   * Reads all answers.
   *
   * @param lines the lines of Review
   * @param client whose log it is
   * @param today day of the run
   * @param foodId the full id of a food that exists, from an id as typed
   */
  public static ReviewDecisions of(
      List<ReviewAnswer> lines,
      String client,
      LocalDate today,
      Function<String, Optional<String>> foodId) {
    DecisionReading reading = new DecisionReading(client, today, foodId);
    lines.forEach(reading::take);
    return new ReviewDecisions(
        reading.newer, reading.standing, reading.forgotten, reading.problems);
  }

  private static final class DecisionReading {
    private static final Pattern GRAMS =
        Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,15})?)\\s*(?:g|gram|grams|gr|ml)?\\.?");

    private final String client;
    private final LocalDate today;
    private final Function<String, Optional<String>> foodId;
    private final List<RememberedDecision> newer = new ArrayList<>();
    private final List<RememberedDecision> standing = new ArrayList<>();
    private final List<RememberedDecision> forgotten = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    DecisionReading(String client, LocalDate today, Function<String, Optional<String>> foodId) {
      this.client = client;
      this.today = today;
      this.foodId = foodId;
    }

    void take(ReviewAnswer line) {
      List<RememberedDecision> before = meant(line, line.was(), line.unitWas(), new ArrayList<>());
      if (!line.isNew()) {
        standing.addAll(before);
        return;
      }
      List<Problem> wrong = new ArrayList<>();
      List<RememberedDecision> now = meant(line, line.now(), line.unit(), wrong);
      problems.addAll(wrong);
      if (!wrong.isEmpty()) {
        standing.addAll(before);
        return;
      }
      newer.addAll(now);
      boolean narrower =
          (line.was().everyone() && !line.now().everyone()) || !line.unit().equals(line.unitWas());
      if (line.now().isNothing() || !narrower) {
        forgotten.addAll(before);
      }
    }

    private List<RememberedDecision> meant(
        ReviewAnswer line, ReviewAnswer.FilledCells said, String unit, List<Problem> wrong) {
      FoodDecision decision = null;
      OptionalDouble grams = OptionalDouble.empty();
      if (!said.choice().isEmpty()) {
        decision = chosen(said.key());
        if (decision == null) {
          wrong.add(problem(ProblemCode.CHOICE_UNREADABLE, line.choice(), line, said.choice()));
        }
      }
      if (!said.idOrGrams().isEmpty()) {
        grams = grams(said.idOrGrams());
        if (grams.isEmpty()) {
          Optional<String> id = foodId.apply(said.idOrGrams());
          decision = id.<FoodDecision>map(FoodDecision.IsFood::new).orElse(decision);
          if (id.isEmpty()) {
            wrong.add(unknown(line, said.idOrGrams()));
          }
        }
      }
      return wrong.isEmpty() ? remembered(line, unit, said.everyone(), decision, grams) : List.of();
    }

    private static @Nullable FoodDecision chosen(String key) {
      if (key.equals(ReviewAnswer.NoFood.LEFT_OUT.name())) {
        return new FoodDecision.LeftOut();
      }
      if (key.equals(ReviewAnswer.NoFood.CANNOT_SAY.name())) {
        return new FoodDecision.CannotSay();
      }
      return key.isEmpty() ? null : new FoodDecision.IsFood(key);
    }

    private static OptionalDouble grams(String text) {
      Matcher grams = GRAMS.matcher(text.strip().toLowerCase(Locale.ROOT));
      if (!grams.matches()) {
        return OptionalDouble.empty();
      }
      double number = Double.parseDouble(grams.group(1).replace(',', '.'));
      return number > 0 && number <= MOST_GRAMS
          ? OptionalDouble.of(number)
          : OptionalDouble.empty();
    }

    private static Problem unknown(ReviewAnswer line, String typed) {
      ProblemCode code =
          typed.indexOf(':') > 0 || typed.strip().matches("\\d{5,}")
              ? ProblemCode.CHOICE_FOOD_UNKNOWN
              : ProblemCode.CHOICE_UNREADABLE;
      return problem(code, line.typed(), line, typed);
    }

    private static Problem problem(ProblemCode code, Place place, ReviewAnswer line, String said) {
      return Problem.of(code, place, line.text(), said);
    }

    private List<RememberedDecision> remembered(
        ReviewAnswer line,
        String unit,
        boolean everyone,
        @Nullable FoodDecision decision,
        OptionalDouble grams) {
      String whose = everyone ? "" : client;
      List<RememberedDecision> all = new ArrayList<>();
      if (decision != null) {
        boolean leftOut = decision instanceof FoodDecision.LeftOut;
        boolean repeats = line.scope() == ReviewAnswer.LeaveOutScope.REPEATS;
        FoodDecision kept = leftOut && repeats ? new FoodDecision.Once() : decision;
        Stream<@Nullable LocalDate> days =
            repeats || (leftOut && line.scope() == ReviewAnswer.LeaveOutScope.DAYS)
                ? line.days().stream()
                : Stream.of((LocalDate) null);
        days.forEach(
            day ->
                all.add(
                    new RememberedDecision(
                        line.text(), unit, whose, day, kept, OptionalDouble.empty(), today)));
      }
      if (grams.isPresent()) {
        all.add(
            new RememberedDecision(
                line.text(),
                line.weightUnit(),
                whose,
                null,
                new FoodDecision.WeightOnly(),
                OptionalDouble.of(grams.getAsDouble() / line.weightNumber()),
                today));
      }
      return all;
    }

    /** More than this in one row is an id, or a slip. */
    private static final double MOST_GRAMS = 9_999;
  }
}
