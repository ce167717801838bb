package lytebook.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.app.ProgramTables;
import lytebook.food.Food;
import lytebook.food.Portion;
import lytebook.nutrient.Nutrient;
import lytebook.text.PlainNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that the food table knows of a food. */
@Command(
    name = "show",
    description = "Shows all that is known of a food: names, contents per 100 g, portions, source.",
    footer = {"", "For example:  lytebook foods show FNDDS:11112110"})
final class FoodsShowCommand extends ProgramCommand {
  private static final int NEAREST = 3;

  @Parameters(
      arity = "1",
      paramLabel = "ID",
      description = "Id of a food, such as FNDDS:11112110, SR28:01077 or OWN:my-muesli.")
  private String id = "";

  @Mixin private OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Override
  public Integer call() {
    ProgramTables data = ownFoods.load();
    Optional<Food> food =
        data.foods().byId(id).or(() -> data.foods().byId(id.strip().toUpperCase(Locale.ROOT)));
    if (food.isEmpty()) {
      err().println(Terminal.onOneLine(noSuchFood(data)));
      return ExitCode.NOT_DONE;
    }
    show(food.get(), data);
    return printed();
  }

  private void show(Food food, ProgramTables data) {
    line("Id", food.id());
    line("Name", food.name());
    if (!food.aliases().isEmpty()) {
      line("Also called", String.join("; ", food.aliases()));
    }
    line("Category", food.category().isEmpty() ? "none" : food.category());
    line("Kind", food.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    line("Source", food.sourceRelease());
    out().println();
    out().println("In 100 g");
    for (Nutrient nutrient : data.nutrients()) {
      amount(nutrient.name(), food.contents().of(nutrient), nutrient.unit());
    }
    out().println();
    out().println("Portions");
    amount("usual portion", food.usualPortionGrams(), "g");
    for (Portion portion : food.portions()) {
      amount(portion.measure(), OptionalDouble.of(portion.grams()), "g");
    }
  }

  private void line(String what, String words) {
    out().printf(Locale.ROOT, "%-12s %s%n", what, words);
  }

  private void amount(String what, OptionalDouble amount, String unit) {
    String number = amount.isEmpty() ? "unknown" : PlainNumber.of(amount.getAsDouble());
    String given = amount.isEmpty() ? "" : unit;
    String line = String.format(Locale.ROOT, "  %-36s %10s %s", what, number, given);
    out().println(line.stripTrailing());
  }

  /** One sentence, with the ids next to it or, when it is no id, the foods like it. */
  private String noSuchFood(ProgramTables data) {
    Stream<Food> near =
        id.indexOf(':') > 0
            ? nearestIds(data.foods().all())
            : data.matcher().explain(id, NEAREST).candidates().stream().map(one -> one.food());
    String named =
        near.map(food -> food.id() + " " + food.name()).collect(Collectors.joining("; "));
    String nearest = named.isEmpty() ? "" : " The nearest: " + named + ".";
    return "There is no food with the id '" + id + "'." + nearest;
  }

  private Stream<Food> nearestIds(List<Food> foods) {
    String asked = id.strip().toUpperCase(Locale.ROOT);
    return foods.stream()
        .sorted(
            Comparator.comparingInt((Food food) -> -shared(food.id(), asked))
                .thenComparingInt(food -> Math.abs(food.id().length() - asked.length()))
                .thenComparing(Food::id))
        .limit(NEAREST);
  }

  /** How many signs two ids share from their start, and from their end when of one length. */
  private static int shared(String one, String other) {
    int start = 0;
    while (start < Math.min(one.length(), other.length())
        && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (one.length() == other.length()
        && end < one.length() - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }
}
