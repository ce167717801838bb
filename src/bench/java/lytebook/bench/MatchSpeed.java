package lytebook.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntSupplier;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.rows.LogMatcher;
import lytebook.match.table.MatchTables;
import lytebook.nutrient.Nutrients;
import lytebook.read.table.FoodsCsv;
import lytebook.read.table.MatchTablesCsv;
import lytebook.read.table.NutrientsCsv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * How long the matcher takes, as ratios within one run: its index against the bare read of
 * foods.csv, a warm match against a Lucene query over the same names. Prints what it measured;
 * {@code MatchSpeed [ROUNDS]}.
 */
public final class MatchSpeed {
  private static final Path FOODS = Path.of("foods.csv");
  private static final int QUERIES = 2_000;

  private static int sink;

  private MatchSpeed() {}

  /** Runs the comparison. */
  public static void main(String... arguments) throws IOException {
    int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    FoodTable foods = FoodsCsv.fromClassPath(nutrients);
    MatchTables tables = MatchTablesCsv.fromClassPath();
    double[] bare = new double[rounds];
    double[] table = new double[rounds];
    double[] index = new double[rounds];
    double[] match = new double[rounds];
    double[] lucene = new double[rounds];
    try (LucenePeer peer = new LucenePeer(foods)) {
      for (int round = 0; round < rounds; round++) {
        List<String> queries = queries(foods, round);
        bare[round] = millis(MatchSpeed::records);
        table[round] = millis(() -> foods(nutrients));
        LogMatcher[] matcher = new LogMatcher[1];
        index[round] =
            millis(
                () -> {
                  matcher[0] = new LogMatcher(foods, tables);
                  return 1;
                });
        match[round] = millis(() -> matched(matcher[0], queries));
        lucene[round] = millis(() -> peer.found(queries));
        System.out.printf(
            Locale.ROOT,
            "round %d: bare read %.0f ms, read into foods %.0f ms, index %.0f ms, %d matches %.0f"
                + " ms, as many Lucene queries %.0f ms%n",
            round + 1,
            bare[round],
            table[round],
            index[round],
            queries.size(),
            match[round],
            lucene[round]);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "Foods: %d. Medians of the rounds but the first: index / bare read = %.2f; index / read"
            + " into foods = %.2f; warm match / Lucene query = %.3f (%.3f ms against %.3f ms)."
            + " First, cold round: index / bare read = %.2f.%n",
        foods.all().size(),
        ratio(index, bare),
        ratio(index, table),
        ratio(match, lucene),
        median(match) / QUERIES,
        median(lucene) / QUERIES,
        index[0] / bare[0]);
    System.out.println("(" + sink + " answers looked at)");
  }

  /** Names of foods as logs may say them: a few of their words, one in four with a slip. */
  private static List<String> queries(FoodTable foods, int seed) {
    Random random = new Random(seed);
    List<String> queries = new ArrayList<>();
    while (queries.size() < QUERIES) {
      Food food = foods.all().get(random.nextInt(foods.all().size()));
      String[] words = food.name().toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
      int most = Math.min(words.length, 1 + random.nextInt(4));
      String text = String.join(" ", Arrays.copyOf(words, most)).strip();
      if (text.length() > 4 && random.nextInt(4) == 0) {
        int at = 1 + random.nextInt(text.length() - 2);
        text = text.substring(0, at) + text.substring(at + 1);
      }
      if (text.length() > 2) {
        queries.add(text);
      }
    }
    return queries;
  }

  private static int matched(LogMatcher matcher, List<String> queries) {
    int found = 0;
    for (String query : queries) {
      found += matcher.food(query).candidates().size();
    }
    return found;
  }

  private static int records() {
    int fields = 0;
    try (BufferedReader reader = Files.newBufferedReader(FOODS);
        CSVParser parser =
            CSVParser.builder().setReader(reader).setFormat(CSVFormat.RFC4180).get()) {
      for (CSVRecord record : parser) {
        fields += record.size();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return fields;
  }

  private static int foods(Nutrients nutrients) {
    return FoodsCsv.fromClassPath(nutrients).all().size();
  }

  private static double millis(IntSupplier work) {
    long start = System.nanoTime();
    sink += work.getAsInt();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double ratio(double[] of, double[] to) {
    double[] ratios = new double[of.length - 1];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = of[i + 1] / to[i + 1];
    }
    return median(ratios);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
