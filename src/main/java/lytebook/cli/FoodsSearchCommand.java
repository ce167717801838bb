package lytebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.match.Explanation;
import lytebook.match.Match;
import lytebook.text.FoodWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows how some words of a log are matched, and why each food came where it did. */
@Command(
    name = "search",
    description =
        "Shows which food a text is taken for, as in a log, and why: the words it is read as, the"
            + " best ten foods, and for each the words it holds, lacks, adds or contradicts.",
    footer = {"", "For example:  lytebook foods search \"2 slices wholemeal toast\""})
final class FoodsSearchCommand extends ProgramCommand {
  private static final int SHOWN = 10;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "What a log says was eaten.")
  private List<String> text = List.of();

  @Mixin private OwnFoodsOption ownFoods = new OwnFoodsOption();

  @Override
  public Integer call() {
    String asked = Terminal.onOneLine(String.join(" ", text)).strip();
    if (asked.isEmpty()) {
      throw misuse("Give the words to search for.");
    }
    show(asked, ownFoods.load().matcher().explain(asked, SHOWN));
    return printed();
  }

  private void show(String asked, Explanation found) {
    line("Text", asked);
    if (!found.amount().isEmpty()) {
      line("Amount", found.amount());
    }
    line("Read as", found.words().isEmpty() ? "no word that names a food" : said(found.words()));
    Food food = found.match().food();
    line("Food", food == null ? "none is sure enough to count" : food.id() + "  " + food.name());
    line("How", how(found.match()));
    if (food == null && !found.noFood().isEmpty()) {
      line("", "it says '" + said(found.noFood()) + "', which is no food or tells none");
    }
    if (found.candidates().isEmpty()) {
      return;
    }
    out().println();
    int width =
        found.candidates().stream().mapToInt(one -> one.food().id().length()).max().orElse(0);
    row(width, "Score", "Food id", "Name");
    for (Explanation.ComparedFood candidate : found.candidates()) {
      String score = String.format(Locale.ROOT, "%.2f", candidate.score());
      row(width, score, candidate.food().id(), candidate.food().name());
      out().println(" ".repeat(width + 9) + why(candidate));
    }
  }

  private void line(String what, String words) {
    out().printf(Locale.ROOT, "%-8s %s%n", what, words);
  }

  private void row(int width, String score, String id, String name) {
    out().printf(Locale.ROOT, "%5s  %-" + width + "s  %s%n", score, id, name);
  }

  private static String how(Match match) {
    String score = String.format(Locale.ROOT, ", score %.2f", match.score());
    return switch (match.kind()) {
      case EXACT -> "exact" + score + ": the text is a name of the food";
      case ALIAS -> "alias" + score + ": the text is another name of the food";
      case GUESS -> "guess" + score + ": counted, and put up for a look";
      case NONE -> "none" + score + ": not counted, put up for review";
    };
  }

  private static String why(Explanation.ComparedFood candidate) {
    List<String> parts = new ArrayList<>();
    part(parts, "holds", candidate.held());
    part(parts, "reads", candidate.readAs());
    part(parts, "lacks", candidate.missing());
    part(parts, "adds", candidate.beyond());
    part(parts, "contradicts", candidate.contradicted());
    boolean byAlias = !candidate.name().equals(candidate.food().name());
    return (byAlias ? "as '" + candidate.name() + "': " : "") + String.join("; ", parts);
  }

  private static void part(List<String> parts, String what, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(what + " " + said(words));
    }
  }

  private static String said(List<String> words) {
    return words.stream()
        .map(word -> word.charAt(0) == FoodWords.DENIED ? "no " + word.substring(1) : word)
        .collect(Collectors.joining(", "));
  }
}
