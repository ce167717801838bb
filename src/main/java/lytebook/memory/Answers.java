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
public record Answers(
    List<Remembered> newer,
    List<Remembered> standing,
    List<Remembered> forgotten,
    List<Problem> problems) {

  public Answers {
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
   * @param words the choices that name no food
   * @param foodId the full id of a food that exists, from an id as typed
   */
  public static Answers of(
      List<Answer> lines,
      String client,
      LocalDate today,
      Answer.Words words,
      Function<String, Optional<String>> foodId) {
    Reading reading = new Reading(client, today, words, foodId);
    lines.forEach(reading::take);
    return new Answers(reading.newer, reading.standing, reading.forgotten, reading.problems);
  }

  private static final class Reading {
    private static final Pattern GRAMS =
        Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,15})?)\\s*(?:g|gram|grams|gr|ml)?\\.?");

    private final String client;
    private final LocalDate today;
    private final Answer.Words words;
    private final Function<String, Optional<String>> foodId;
    private final List<Remembered> newer = new ArrayList<>();
    private final List<Remembered> standing = new ArrayList<>();
    private final List<Remembered> forgotten = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Reading(
        String client,
        LocalDate today,
        Answer.Words words,
        Function<String, Optional<String>> foodId) {
      this.client = client;
      this.today = today;
      this.words = words;
      this.foodId = foodId;
    }

    void take(Answer line) {
      if (!line.isNew()) {
        standing.addAll(meant(line, line.was(), line.unitWas(), new ArrayList<>()));
        return;
      }
      List<Remembered> before = meant(line, line.was(), line.unitWas(), new ArrayList<>());
      List<Problem> wrong = new ArrayList<>();
      List<Remembered> now = meant(line, line.now(), line.unit(), wrong);
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

    private List<Remembered> meant(
        Answer line, Answer.Said said, String unit, List<Problem> wrong) {
      Decision decision = null;
      OptionalDouble grams = OptionalDouble.empty();
      if (!said.choice().isEmpty()) {
        decision = chosen(said.choice());
        if (decision == null) {
          wrong.add(problem(ProblemCode.CHOICE_UNREADABLE, line.choice(), line, said.choice()));
        }
      }
      if (!said.idOrGrams().isEmpty()) {
        grams = grams(said.idOrGrams());
        if (grams.isEmpty()) {
          Optional<String> id = foodId.apply(said.idOrGrams());
          decision = id.<Decision>map(Decision.IsFood::new).orElse(decision);
          if (id.isEmpty()) {
            wrong.add(unknown(line, said.idOrGrams()));
          }
        }
      }
      return wrong.isEmpty() ? remembered(line, unit, said.everyone(), decision, grams) : List.of();
    }

    private @Nullable Decision chosen(String choice) {
      if (isSame(choice, words.leftOut())) {
        return new Decision.LeftOut();
      }
      if (isSame(choice, words.cannotSay())) {
        return new Decision.CannotSay();
      }
      String id = Answer.idIn(choice);
      return id == null ? null : new Decision.IsFood(id);
    }

    private static boolean isSame(String choice, String words) {
      return choice.strip().toLowerCase(Locale.ROOT).equals(words.toLowerCase(Locale.ROOT));
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

    private static Problem unknown(Answer line, String typed) {
      ProblemCode code =
          typed.indexOf(':') > 0 || typed.strip().matches("\\d{5,}")
              ? ProblemCode.CHOICE_FOOD_UNKNOWN
              : ProblemCode.CHOICE_UNREADABLE;
      return problem(code, line.typed(), line, typed);
    }

    private static Problem problem(ProblemCode code, Place place, Answer line, String said) {
      return Problem.of(code, place, line.text(), said);
    }

    private List<Remembered> remembered(
        Answer line,
        String unit,
        boolean everyone,
        @Nullable Decision decision,
        OptionalDouble grams) {
      String whose = everyone ? "" : client;
      List<Remembered> all = new ArrayList<>();
      if (decision != null) {
        boolean leftOut = decision instanceof Decision.LeftOut;
        boolean repeats = line.scope() == Answer.Scope.REPEATS;
        Decision kept = leftOut && repeats ? new Decision.Once() : decision;
        Stream<@Nullable LocalDate> days =
            repeats || (leftOut && line.scope() == Answer.Scope.DAYS)
                ? line.days().stream()
                : Stream.of((LocalDate) null);
        days.forEach(
            day ->
                all.add(
                    new Remembered(
                        line.text(), unit, whose, day, kept, OptionalDouble.empty(), today)));
      }
      if (grams.isPresent()) {
        all.add(
            new Remembered(
                line.text(),
                line.weightUnit(),
                whose,
                null,
                new Decision.WeightOnly(),
                OptionalDouble.of(grams.getAsDouble() / line.weightNumber()),
                today));
      }
      return all;
    }

    /** More than this in one row is an id, or a slip. */
    private static final double MOST_GRAMS = 9_999;
  }
}
