package lytebook.write.json;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.Match;
import lytebook.match.MatchedEntry;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;

/**
 * The rows of a log as JSON: what was written, then the food and grams it was counted as. A row
 * that is not counted, or that a person left out, has the kind {@code none}, whatever kept it out;
 * a food that was found for it is its first candidate.
 */
record JsonEntries(JsonFields json, Nutrients nutrients) {
  private static final int CANDIDATES = 5;

  void write(List<MatchedEntry> rows) throws IOException {
    json.objects(
        "entries",
        rows,
        row -> {
          written(row.entry());
          json.object("match", row, this::match);
          counted(row);
        });
  }

  private void written(Entry entry) throws IOException {
    json.text("place", entry.place());
    json.whole("row", entry.row());
    json.text("date", entry.date());
    json.text("meal", entry.meal());
    json.text("text", entry.text());
    json.text("amount", entry.amount());
    json.text("unit", entry.unit());
  }

  private void match(MatchedEntry row) throws IOException {
    Match match = row.match();
    Food food = isCounted(row) ? row.match().food() : null;
    json.word("kind", food != null ? match.kind() : Match.MatchKind.NONE);
    json.text("id", food == null ? null : food.id());
    json.text("name", food == null ? null : food.name());
    json.number("score", match.score());
    json.objects(
        "candidates",
        candidates(row),
        candidate -> {
          json.text("id", candidate.food().id());
          json.text("name", candidate.food().name());
          json.number("score", candidate.score());
        });
  }

  /** Rows of the log that add to the sums; one that stands for several foods is one. */
  long rowsUsed(List<MatchedEntry> rows) {
    return Entry.rowsAmong(rows.stream().filter(this::isCounted).map(MatchedEntry::entry).toList());
  }

  /** Whether a row adds to a sum. */
  private boolean isCounted(MatchedEntry row) {
    return !row.isLeftOut()
        && row.countedFood().filter(food -> !bringsNothingKnown(row, food)).isPresent();
  }

  /** A supplement that adds to no sum; what it is stands among the problems. */
  private boolean bringsNothingKnown(MatchedEntry row, Food food) {
    return food.kind() == Food.FoodKind.SUPPLEMENT
        && nutrients.stream()
            .filter(nutrient -> nutrient.counts() == Nutrient.AddedBy.ALL)
            .noneMatch(one -> food.contents().knows(one) || row.amountOf(one).isPresent());
  }

  private List<Match.FoodCandidate> candidates(MatchedEntry row) {
    Match match = row.match();
    Food found = match.food();
    if (found == null || row.isCounted() || bringsNothingKnown(row, found)) {
      return match.candidates();
    }
    return Stream.concat(
            Stream.of(new Match.FoodCandidate(found, match.score())), match.candidates().stream())
        .limit(CANDIDATES)
        .toList();
  }

  private void counted(MatchedEntry row) throws IOException {
    if (!isCounted(row)) {
      json.nothing("grams");
      json.nothing("gramsFrom");
      json.nothing("nutrients");
      return;
    }
    json.number("grams", row.serving().grams());
    boolean weighs = row.countedFood().filter(food -> food.kind().isEaten()).isPresent();
    json.word("gramsFrom", weighs ? row.serving().from() : null);
    json.amounts("nutrients", nutrients, row::amountOf);
  }
}
