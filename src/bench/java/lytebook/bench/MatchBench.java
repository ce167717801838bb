package lytebook.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lytebook.food.Food;
import lytebook.match.LoggedFood;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.match.rows.LogMatcher;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;

/**
 * Measures how well labelled lines of food logs are matched: {@code MatchBench [--list] FILE...},
 * CSV files with the header {@code text,amount,unit,food_ids,grams_from,grams_to,kind}. With {@code
 * --list} it shows the lines that fail, which is for sets to tune on only. Not a test: nothing runs
 * it.
 */
public final class MatchBench {
  /** A guess at or above this score is one to rely on. */
  private static final double CONFIDENT = 0.8;

  private final PrintStream out;
  private final boolean lists;

  private int lines;
  private int foods;
  private int right;
  private int rightFoods;
  private int confident;
  private int unresolved;
  private int wrong;
  private int confidentlyWrong;
  private int nonFoods;
  private int nonFoodsCounted;
  private int gramsRight;

  private MatchBench(PrintStream out, boolean lists) {
    this.out = out;
    this.lists = lists;
  }

  /** Prints a table of figures a file. */
  public static void main(String... arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean lists = List.of(arguments).contains("--list");
    LogMatcher matcher =
        new LogMatcher(
            FoodsCsv.fromClassPath(NutrientsCsv.fromClassPath()), MatchTablesCsv.fromClassPath());
    for (String argument : arguments) {
      if (!argument.equals("--list")) {
        MatchBench bench = new MatchBench(out, lists);
        LoggedFood.of(Path.of(argument)).forEach(line -> bench.add(line, matcher));
        bench.print(argument);
      }
    }
  }

  private void add(LoggedFood line, LogMatcher matcher) {
    MatchedEntry found = matcher.match(line.entry());
    Match match = found.match();
    lines++;
    nonFoods += line.isNotCounted() ? 1 : 0;
    foods += line.isNotCounted() ? 0 : 1;
    if (line.isRight(match)) {
      addRight(line, found);
    } else if (!match.isCounted()) {
      unresolved++;
      list("unresolved", line, match);
    } else {
      wrong++;
      nonFoodsCounted += line.isNotCounted() ? 1 : 0;
      boolean isConfident = match.score() >= CONFIDENT;
      confidentlyWrong += isConfident ? 1 : 0;
      list(isConfident ? "SURELY WRONG" : "wrong", line, match);
    }
  }

  private void addRight(LoggedFood line, MatchedEntry found) {
    right++;
    if (line.isNotCounted()) {
      return;
    }
    rightFoods++;
    confident += found.match().score() >= CONFIDENT ? 1 : 0;
    if (line.isNear(found.serving().grams())) {
      gramsRight++;
    } else {
      list("grams " + found.serving().grams() + " for " + line.gramsFrom(), line, found.match());
    }
  }

  private void list(String what, LoggedFood line, Match match) {
    if (lists) {
      Food food = match.food();
      String chosen =
          food == null
              ? match.candidates().stream()
                  .limit(2)
                  .map(each -> "? " + each.food().name())
                  .toList()
                  .toString()
              : food.id() + " " + food.name();
      out.printf(
          Locale.ROOT,
          "%s: %s -> %s %.2f %s (right: %s)%n",
          what,
          line,
          match.kind(),
          match.score(),
          chosen,
          String.join(";", line.foodIds()));
    }
  }

  private void print(String name) {
    out.println(name);
    row("lines", lines, lines);
    row("right", right, lines);
    row("  foods right", rightFoods, foods);
    row("  of these confident", confident, rightFoods);
    row("unresolved", unresolved, lines);
    row("wrong", wrong, lines);
    row("  confidently wrong", confidentlyWrong, lines);
    row("non-foods counted", nonFoodsCounted, nonFoods);
    row("grams right of foods right", gramsRight, rightFoods);
  }

  private void row(String what, int count, int of) {
    out.printf(
        Locale.ROOT,
        "  %-28s %4d of %4d  %5.1f %%%n",
        what,
        count,
        of,
        100.0 * count / Math.max(1, of));
  }
}
