package lytebook.read.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.match.amount.AmountText;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Units;
import lytebook.match.supplement.Substance;
import lytebook.match.supplement.SupplementWords;
import lytebook.match.table.AddOn;
import lytebook.match.table.Alias;
import lytebook.match.table.Brands;
import lytebook.match.table.FoodSelector;
import lytebook.match.table.MatchTables;
import lytebook.match.table.MatchTables.GramLimit;
import lytebook.match.table.NameWords;
import lytebook.match.table.NotFood;
import lytebook.match.table.OwnPortion;
import lytebook.match.table.OwnPortions;
import lytebook.match.table.PartWords;
import lytebook.match.table.PortionWords;
import lytebook.match.table.SubstituteMeasure;
import lytebook.nutrient.Nutrients;
import lytebook.text.FoodWords;
import org.jspecify.annotations.Nullable;

/** Reads the tables by which a log is matched: words, aliases, units and what goes with them. */
public final class MatchTablesCsv {
  private MatchTablesCsv() {}

  /** The tables that come with the program. */
  public static MatchTables fromClassPath() {
    FoodWords words =
        new FoodWords(
            Tables.records(
                "words.csv",
                row -> new FoodWords.WordMeaning(row.text("word"), row.text("means"))));
    return new MatchTables(
        words,
        Tables.records("aliases.csv", row -> row.as(Alias.class)),
        nameWords(),
        new Brands(Tables.records("brands.csv", row -> words.of(row.text("brand")))),
        describing(words),
        notFood(words),
        units(),
        new AmountText(Tables.byKey("number-words.csv", "word", row -> row.number("value"))),
        portionWords(),
        Tables.records(
            "unit-stand-ins.csv",
            row ->
                new SubstituteMeasure(
                    row.text("unit"),
                    FoodSelector.of(row.text("applies_to")),
                    row.needed("number"),
                    row.text("stands_for"))),
        ownPortions(),
        Tables.records(
            "absurd-amounts.csv",
            row -> new GramLimit(FoodSelector.of(row.text("applies_to")), row.needed("most_g"))),
        supplements(),
        partWords());
  }

  private static NameWords nameWords() {
    Map<String, Double> costs = new HashMap<>();
    Set<String> cooking = new HashSet<>();
    for (TableRow row : Tables.fromClassPath("name-words.csv")) {
      for (String word : FoodWords.folded(row.text("word"))) {
        costs.put(word, row.needed("cost"));
        if (row.yes("is_cooking")) {
          cooking.add(word);
        }
      }
    }
    return new NameWords(Map.copyOf(costs), Set.copyOf(cooking));
  }

  private static Map<String, Double> describing(FoodWords words) {
    Map<String, Double> costs = new HashMap<>();
    for (TableRow row : Tables.fromClassPath("describing-words.csv")) {
      List<String> inForm = words.of(row.text("word"));
      if (inForm.size() == 1) {
        costs.merge(inForm.get(0), row.needed("cost"), Math::max);
      }
    }
    return Map.copyOf(costs);
  }

  private static NotFood notFood(FoodWords words) {
    Set<String> always = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (TableRow row : Tables.fromClassPath("not-food.csv")) {
      (row.yes("alone") ? alone : always).addAll(words.of(row.text("word")));
    }
    return new NotFood(Set.copyOf(always), Set.copyOf(alone));
  }

  static Units units() {
    Map<Unit, List<String>> synonyms = new LinkedHashMap<>();
    for (TableRow row : Tables.fromClassPath("units.csv")) {
      Unit unit =
          new Unit(
              row.text("unit"),
              row.constant(Unit.UnitType.class, "kind"),
              row.number("size").orElse(0),
              row.yes("alone"));
      if (unit.isSized() != unit.size() > 0) {
        throw row.fault("a unit of mass, volume, size or filling has a size, and no other");
      }
      synonyms.put(unit, row.list("synonyms"));
    }
    return new Units(synonyms);
  }

  private static PortionWords portionWords() {
    Map<String, Double> costs = new HashMap<>();
    Map<String, Integer> pieces = new HashMap<>();
    for (TableRow row : Tables.fromClassPath("portion-words.csv")) {
      for (String word : FoodWords.folded(row.text("word"))) {
        costs.put(word, row.needed("cost"));
        row.wholeIfGiven("piece").ifPresent(rank -> pieces.put(word, rank));
      }
    }
    return new PortionWords(Map.copyOf(costs), Map.copyOf(pieces));
  }

  static OwnPortions ownPortions() {
    return new OwnPortions(
        Tables.records(
            "own-portions.csv",
            row ->
                new OwnPortion(
                    row.list("log_words").stream().map(FoodWords::folded).toList(),
                    FoodSelector.of(row.text("foods")),
                    row.text("measure"),
                    row.needed("grams"))));
  }

  private static PartWords partWords() {
    WordTable table = new WordTable("part-words.csv", WordTable.MEANS, "word", word -> word);
    Map<PartWords.PartRole, Set<String>> words = new EnumMap<>(PartWords.PartRole.class);
    for (PartWords.PartRole role : PartWords.PartRole.values()) {
      words.put(role, table.words(role.name()));
    }
    return new PartWords(
        Map.copyOf(words), Tables.records("add-on-portions.csv", row -> row.as(AddOn.class)));
  }

  private static SupplementWords supplements() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    List<Substance> substances =
        Tables.records(
            "compounds.csv",
            row ->
                new Substance(
                    nutrients.byId(row.text("nutrient")),
                    row.text("salt"),
                    row.list("synonyms"),
                    row.text("formula"),
                    row.needed("molar_mass"),
                    row.needed("fraction"),
                    row.wholeIfGiven("charge").orElse(0),
                    row.yes("also_food")));
    return new SupplementWords(
        nutrients,
        substances,
        Tables.records(
            "supplement-words.csv",
            row ->
                new SupplementWords.SupplementWord(
                    row.text("word"),
                    row.constant(SupplementWords.WordRole.class, "means"),
                    row.number("value").orElse(0),
                    substance(row, substances))));
  }

  private static @Nullable Substance substance(TableRow row, List<Substance> substances) {
    String name = row.text("of");
    return name.isEmpty()
        ? null
        : substances.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> row.fault("no substance '" + name + "'"));
  }
}
