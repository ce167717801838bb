package lytebook.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Idea;
import lytebook.plan.IntakeLimit;
import lytebook.plan.NutrientGap;
import lytebook.plan.Plan;
import lytebook.text.PlainNumber;

/** What is said of a plan, in plain words. */
public record PlanSentences(Plan plan, Nutrients nutrients, Sentences sentences) {
  /** Most menus that are told one by one. */
  public static final int MOST_MENUS = 3;

  /** A smaller share of a gap is not worth a word. */
  private static final double LEAST_SHARE = 0.05;

  private static final double ML_PER_LITRE = 1000;

  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);

  /** The one sentence that matters most: what the ideas come to, or why there are none. */
  public String outcome() {
    if (plan.outcome() != Plan.Outcome.IDEAS) {
      return sentences.say("plan.outcome." + key(plan.outcome()));
    }
    if (plan.needs().isEmpty()) {
      return sentences.say("plan.outcome.kept");
    }
    String shares = shares(plan::closed);
    return shares.isEmpty()
        ? sentences.say("plan.outcome.little")
        : sentences.say("plan.outcome.ideas", shares);
  }

  /** What to eat, a line for each menu and at most three; without a menu why there is none. */
  public List<String> summary() {
    List<String> makesRoom = makesRoom();
    int most = makesRoom.isEmpty() ? MOST_MENUS : MOST_MENUS - 1;
    List<String> lines =
        Stream.concat(plan.menus().stream().limit(most).map(this::menu), makesRoom.stream())
            .toList();
    return lines.isEmpty() ? List.of(outcome()) : lines;
  }

  /** The exchanges that make room for the rest, in one line; empty where there is none. */
  private List<String> makesRoom() {
    List<String> exchanges =
        plan.ideas().stream()
            .filter(idea -> idea.makesRoom() && idea.used() && idea.helpings() > 0)
            .map(
                idea ->
                    sentences.say(
                        "plan.day",
                        days(
                            IntStream.range(0, Plan.DAYS)
                                .filter(day -> idea.days().get(day) > 0)
                                .boxed()
                                .toList()),
                        idea.words(Collections.max(idea.days()))))
            .toList();
    return exchanges.isEmpty() ? List.of() : List.of(sentences.say("plan.easing", list(exchanges)));
  }

  private String menu(Plan.Menu menu) {
    String helpings =
        menu.helpings().stream().map(Plan.PlannedServing::words).collect(Collectors.joining(" + "));
    String shares = shares(need -> need.closedBy(menu.adds(need.nutrient())));
    String key = plan.needs().isEmpty() ? "kept" : shares.isEmpty() ? "little" : "closes";
    String said = sentences.say("plan.menu." + key, helpings, shares);
    return menu.days().size() == Plan.DAYS
        ? said
        : sentences.say("plan.day", days(menu.days()), said);
  }

  /** {@code Mon, Thu, Sun}. */
  private String days(List<Integer> days) {
    return days.stream()
        .sorted(Comparator.naturalOrder())
        .map(day -> WEEKDAY.format(plan.firstDay().plusDays(day)))
        .collect(Collectors.joining(", "));
  }

  /** {@code 86 % of the magnesium gap and 100 % of the calcium gap}; empty where all are small. */
  private String shares(ToDoubleFunction<NutrientGap> closed) {
    return list(
        plan.needs().stream()
            .filter(need -> closed.applyAsDouble(need) >= LEAST_SHARE)
            .map(
                need ->
                    sentences.say(
                        "plan.share", whole(closed.applyAsDouble(need)), name(need.nutrient())))
            .toList());
  }

  private String list(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : sentences.say("plan.and", String.join(", ", words.subList(0, last)), words.get(last));
  }

  private static long whole(double share) {
    return Math.round(share * 100);
  }

  /** What stays open and why, a sentence for each. */
  public List<String> unmet() {
    return plan.unmet().stream().map(this::rest).toList();
  }

  private String rest(Plan.UnmetGap rest) {
    long share = Math.min(99, whole(rest.closed()));
    String nutrient = name(rest.need().nutrient());
    String much = sentences.say(share == 0 ? "plan.rest.none" : "plan.rest.some", share, nutrient);
    if (rest.because() != Plan.UnmetReason.CEILING) {
      return sentences.say("plan.rest." + key(rest.because()), much);
    }
    IntakeLimit ceiling = rest.ceiling();
    return ceiling == null
        ? sentences.say("plan.rest.ceilings", much)
        : sentences.say(
            "plan.rest." + (isPassed(ceiling) ? "passed" : key(ceiling.kind())),
            much,
            name(ceiling.nutrient()),
            room(ceiling));
  }

  /** Whether a level is of the kind that can be passed, and is. */
  private static boolean isPassed(IntakeLimit ceiling) {
    return switch (ceiling.kind()) {
      case UPPER_LIMIT, CUT_BACK, OWN_LIMIT -> ceiling.isPassedAlready();
      case HELD_BACK, NOT_KNOWN, EXTRA_ENERGY, EXTRA_FLUID -> false;
    };
  }

  /** The room below a level as a person would say it: kcal or mg, and litres of fluid. */
  public static String room(IntakeLimit ceiling) {
    double room = ceiling.nutrient().isWater() ? ceiling.room() / ML_PER_LITRE : ceiling.room();
    int decimals = ceiling.nutrient().isWater() ? 2 : 0;
    return PlainNumber.of(
        BigDecimal.valueOf(room).setScale(decimals, RoundingMode.HALF_UP).doubleValue());
  }

  /** What else is to be said, a sentence for each. */
  public List<String> notes() {
    return plan.notes().stream().filter(this::bears).map(this::note).distinct().toList();
  }

  /** What is not raised is no matter where nothing is short. */
  private boolean bears(Plan.Note note) {
    return switch (note.kind()) {
      case ROOM_NOT_KNOWN, PASSED_ALREADY -> !plan.needs().isEmpty() || !plan.ideas().isEmpty();
      default -> true;
    };
  }

  private String note(Plan.Note note) {
    List<String> words =
        switch (note.kind()) {
          case HELD_BACK,
              NOT_PLANNED,
              GAP_NOT_KNOWN,
              ADD_SEX_AND_AGE,
              ROOM_NOT_KNOWN,
              PASSED_ALREADY ->
              nutrientsOf(
                  plan.notes().stream()
                      .filter(one -> one.kind() == note.kind())
                      .flatMap(one -> one.words().stream()));

          case DIET_UNKNOWN, AVOID_UNKNOWN, LIKE_UNKNOWN, LIKE_LEFT_OUT, NO_LONGER_FITS ->
              note.words();
        };
    return sentences.say("plan.note." + key(note.kind()), list(words));
  }

  /** Names of nutrients within a sentence; drinks are no matter of their own beside fluid. */
  private List<String> nutrientsOf(Stream<String> names) {
    List<String> all = names.map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();
    return all.stream().filter(name -> !(isOfDrinks(name) && all.size() > 1)).toList();
  }

  private boolean isOfDrinks(String name) {
    return nutrients.stream()
        .filter(one -> one.counts() == Nutrient.AddedBy.DRINKS)
        .anyMatch(one -> name(one).equals(name));
  }

  /** Why an idea was chosen. */
  public String why(Idea idea) {
    List<String> said = new ArrayList<>();
    Idea.ReplacedFood instead = idea.instead();
    if (instead == null || namesHeldBack(instead.reason())) {
      String adds =
          list(
              nutrients.stream()
                  .filter(one -> idea.chosenFor().contains(one.id()))
                  .filter(one -> idea.perPortion(one) > 0 && !isHeldBack(one))
                  .map(PlanSentences::name)
                  .toList());
      if (!adds.isEmpty()) {
        said.add(sentences.say("plan.why.adds", adds));
      }
    } else {
      said.add(sentence(instead.reason()));
    }
    if (idea.eaten() != Idea.Familiarity.NOT) {
      said.add(sentences.say("plan.why." + key(idea.eaten())));
    }
    if (idea.makesRoom()) {
      said.add(sentences.say("plan.why.easing"));
    }
    if (idea.liked()) {
      said.add(sentences.say("plan.why.liked"));
    }
    return String.join(" ", said);
  }

  /** Nothing is praised for a nutrient that a health answer holds back. */
  private boolean namesHeldBack(String reason) {
    String small = reason.toLowerCase(Locale.ROOT);
    return nutrients.stream().filter(this::isHeldBack).anyMatch(one -> small.contains(name(one)));
  }

  private boolean isHeldBack(Nutrient nutrient) {
    return plan.ceilings().stream()
        .filter(one -> one.kind() == IntakeLimit.LimitOrigin.HELD_BACK)
        .anyMatch(one -> one.nutrient().equals(nutrient));
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1)
        + (words.endsWith(".") ? "" : ".");
  }

  private static String name(Nutrient nutrient) {
    return nutrient.name().toLowerCase(Locale.ROOT);
  }

  private static String key(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
