package lytebook.own;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.log.OwnFoodSheet;
import lytebook.match.rows.ClientMatcher;
import lytebook.match.rows.LogMatcher;
import lytebook.memory.ClientMemory;
import lytebook.memory.FoodDecision;
import lytebook.memory.Memory;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.text.FoodWords;

/**
 * Takes on what a person wrote on My foods and Recipes, in the log and in an earlier report, and
 * makes foods of it. What is remembered is made anew each time, as a recipe may use a food that was
 * changed.
 *
 * @param foods the foods of the table
 * @param matcher matches ingredients and like foods; asked for only where there are any
 */
public record OwnFoodBook(
    LabelWords words, Nutrients nutrients, FoodTable foods, Supplier<LogMatcher> matcher) {
  /**
   * What the sheets come to.
   *
   * @param newer what is new or changed
   * @param forgotten what was deleted, or what a newer one replaces
   * @param problems what of the sheets cannot be used, or is in doubt
   */
  public record OwnFoodChanges(
      List<RememberedDecision> newer, List<RememberedDecision> forgotten, List<Problem> problems) {
    /** Nothing new. */
    public static final OwnFoodChanges NOTHING =
        new OwnFoodChanges(List.of(), List.of(), List.of());

    public OwnFoodChanges {
      newer = List.copyOf(newer);
      forgotten = List.copyOf(forgotten);
      problems = List.copyOf(problems);
    }

    /** A memory with it. */
    public Memory in(Memory memory) {
      return newer.isEmpty() && forgotten.isEmpty()
          ? memory
          : memory.without(forgotten).with(newer);
    }
  }

  /**
   * Reads the sheets.
   *
   * @param inLog sheets of the log; none where the log is itself a report
   * @param inReport sheets of the earlier report
   * @param memory what is remembered
   * @param client whose log it is
   * @param today day of the run
   */
  public OwnFoodChanges take(
      List<OwnFoodSheet> inLog,
      List<OwnFoodSheet> inReport,
      Memory memory,
      String client,
      LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    ClientMemory before = memory.of(client);
    CurrentOwnFoods current = new CurrentOwnFoods(before.cards());
    inLog.forEach(sheet -> current.takeLog(OwnFoodEntry.read(sheet, words, problems)));
    for (OwnFoodSheet sheet : inReport) {
      current.takeReport(sheet, OwnFoodEntry.read(sheet, words, problems));
    }
    FoodMaking making = new FoodMaking(memory, client, today, current, problems);
    making.makeFoods();
    making.makeRecipes();
    return new OwnFoodChanges(
        making.newer, making.forgotten, problems.stream().distinct().toList());
  }

  private final class FoodMaking {
    private final Memory memory;
    private final String client;
    private final LocalDate today;
    private final CurrentOwnFoods current;
    private final List<Problem> problems;
    private final List<RememberedDecision> newer = new ArrayList<>();
    private final List<RememberedDecision> forgotten = new ArrayList<>();

    FoodMaking(
        Memory memory,
        String client,
        LocalDate today,
        CurrentOwnFoods current,
        List<Problem> problems) {
      this.memory = memory;
      this.client = client;
      this.today = today;
      this.current = current;
      this.problems = problems;
      forgotten.addAll(current.deleted());
    }

    void makeFoods() {
      LabelMaker labels = new LabelMaker(nutrients, words, this::like);
      for (OwnFoodEntry card : current.cards()) {
        List<Problem> found = new ArrayList<>();
        if (card.isMeasure()) {
          measure(card, found);
        } else if (!card.isRecipe()) {
          labels.make(card, found).ifPresent(made -> keepFood(card, made));
        }
        say(found);
      }
    }

    void makeRecipes() {
      List<OwnFoodEntry> recipes = current.cards().stream().filter(OwnFoodEntry::isRecipe).toList();
      if (recipes.isEmpty()) {
        return;
      }
      Memory now = new OwnFoodChanges(newer, forgotten, List.of()).in(memory);
      for (boolean everyone : new boolean[] {true, false}) {
        List<OwnFoodEntry> usable =
            recipes.stream().filter(one -> one.isForEveryone() || !everyone).toList();
        ClientMemory whose = now.of(everyone ? "" : client);
        List<Problem> found = new ArrayList<>();
        RecipeMaker maker =
            new RecipeMaker(
                nutrients,
                matcher.get(),
                new ClientMatcher(matcher.get(), foods, whose),
                usable,
                found);
        for (OwnFoodEntry card : recipes) {
          if (card.isForEveryone() == everyone) {
            maker.make(card).ifPresent(made -> keepFood(card, made));
          }
        }
        say(found);
      }
    }

    /** What is wrong with a card that stands on no sheet of this run was said when it did. */
    private void say(Collection<Problem> found) {
      found.stream().filter(problem -> problem.place().row() > 0).forEach(problems::add);
    }

    private void measure(OwnFoodEntry card, List<Problem> found) {
      String text = card.first().text("weighs");
      OptionalDouble grams = LabelMaker.weight(text);
      if (grams.isEmpty()) {
        ProblemCode code =
            text.isEmpty() ? ProblemCode.OWN_SAYS_NOTHING : ProblemCode.OWN_NUMBER_UNREADABLE;
        found.add(card.problem(code, card.first(), "weighs", text));
        return;
      }
      boolean isVolume = Quantity.of(text).filter(Quantity::isVolume).isPresent();
      FoodDecision made =
          new FoodDecision.OwnMeasure(isVolume ? grams : OptionalDouble.empty(), card.written());
      keep(card, card.name(), card.unit(), made, isVolume ? OptionalDouble.empty() : grams);
    }

    private void keepFood(OwnFoodEntry card, FoodDecision made) {
      keep(card, card.name(), "", made, OptionalDouble.empty());
    }

    private void keep(
        OwnFoodEntry card, String text, String unit, FoodDecision made, OptionalDouble grams) {
      String whose = card.isForEveryone() ? "" : client;
      RememberedDecision before = current.before(card.key());
      if (before != null
          && before.client().equals(whose)
          && before.text().equals(text)
          && before.unit().equals(unit)
          && before.decision().equals(made)
          && before.gramsPerUnit().equals(grams)) {
        return;
      }
      newer.add(new RememberedDecision(text, unit, whose, null, made, grams, today));
      if (before != null && card.isForEveryone() && !before.isForEveryone()) {
        forgotten.add(before);
      }
      if (before == null && made instanceof FoodDecision.OwnValues) {
        forgetOlder(text, whose);
      }
    }

    /** What was decided about the very name before there was such a food. */
    private void forgetOlder(String name, String whose) {
      List<String> letters = FoodWords.folded(name);
      memory.all().stream()
          .filter(one -> one.decision().written().isEmpty() && one.decision().settlesTheFood())
          .filter(one -> one.day() == null && one.client().equals(whose))
          .filter(one -> FoodWords.folded(one.text()).equals(letters))
          .forEach(forgotten::add);
    }

    private Optional<Food> like(String text) {
      String id = text.strip().toUpperCase(Locale.ROOT);
      for (String source : List.of("", "FNDDS:", "SR28:")) {
        Optional<Food> food = foods.byId(source + id);
        if (food.isPresent()) {
          return food;
        }
      }
      return Optional.ofNullable(matcher.get().food(text).food())
          .filter(food -> food.basis() == Food.Basis.PER_100_G);
    }
  }
}
