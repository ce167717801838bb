package lytebook.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import lytebook.match.amount.NumberWords;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Units;
import lytebook.match.table.AbsurdAmounts;
import lytebook.match.table.AddOn;
import lytebook.match.table.Alias;
import lytebook.match.table.Brands;
import lytebook.match.table.FoodSelector;
import lytebook.match.table.MatchTables;
import lytebook.match.table.NameWords;
import lytebook.match.table.NotFood;
import lytebook.match.table.OwnPortion;
import lytebook.match.table.OwnPortions;
import lytebook.match.table.PartWords;
import lytebook.match.table.PortionWords;
import lytebook.match.table.SubstituteMeasure;
import lytebook.text.FoodWords;

/** Reads the tables by which a log is matched: words, aliases, units and what goes with them. */
public final class MatchTablesCsv {
  private MatchTablesCsv() {}

  /** The tables that come with the program. */
  public static MatchTables fromClassPath() {
    FoodWords words = words(Tables.fromClassPath("words.csv"));
    return new MatchTables(
        words,
        aliases(Tables.fromClassPath("aliases.csv")),
        nameWords(Tables.fromClassPath("name-words.csv")),
        new Brands(
            Tables.fromClassPath("brands.csv").stream()
                .map(row -> words.of(row.text("brand")))
                .toList()),
        describing(Tables.fromClassPath("describing-words.csv"), words),
        notFood(Tables.fromClassPath("not-food.csv"), words),
        units(Tables.fromClassPath("units.csv")),
        numberWords(Tables.fromClassPath("number-words.csv")),
        portionWords(Tables.fromClassPath("portion-words.csv")),
        standIns(Tables.fromClassPath("unit-stand-ins.csv")),
        ownPortions(Tables.fromClassPath("own-portions.csv")),
        absurd(Tables.fromClassPath("absurd-amounts.csv")),
        SupplementTablesCsv.fromClassPath(),
        partWords(
            Tables.fromClassPath("part-words.csv"), Tables.fromClassPath("add-on-portions.csv")));
  }

  static FoodWords words(List<Tables.TableRow> rows) {
    return new FoodWords(
        rows.stream()
            .map(row -> new FoodWords.WordMeaning(row.text("word"), row.text("means")))
            .toList());
  }

  static List<Alias> aliases(List<Tables.TableRow> rows) {
    return rows.stream()
        .map(row -> new Alias(row.text("text"), row.text("food_id"), row.yes("is_sure")))
        .toList();
  }

  private static NameWords nameWords(List<Tables.TableRow> rows) {
    Map<String, Double> costs = new HashMap<>();
    Set<String> cooking = new HashSet<>();
    for (Tables.TableRow row : rows) {
      for (String word : FoodWords.folded(row.text("word"))) {
        costs.put(word, needed(row, "cost"));
        if (row.yes("is_cooking")) {
          cooking.add(word);
        }
      }
    }
    return new NameWords(costs, cooking);
  }

  private static Map<String, Double> describing(List<Tables.TableRow> rows, FoodWords words) {
    Map<String, Double> costs = new HashMap<>();
    for (Tables.TableRow row : rows) {
      List<String> inForm = words.of(row.text("word"));
      if (inForm.size() == 1) {
        costs.merge(inForm.get(0), needed(row, "cost"), Math::max);
      }
    }
    return costs;
  }

  private static NotFood notFood(List<Tables.TableRow> rows, FoodWords words) {
    Set<String> always = new HashSet<>();
    Set<String> alone = new HashSet<>();
    rows.forEach(row -> (row.yes("alone") ? alone : always).addAll(words.of(row.text("word"))));
    return new NotFood(always, alone);
  }

  static Units units(List<Tables.TableRow> rows) {
    Map<Unit, List<String>> synonyms = new LinkedHashMap<>();
    for (Tables.TableRow row : rows) {
      Unit unit =
          new Unit(
              row.text("unit"),
              Unit.UnitType.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
              row.number("size").orElse(0),
              row.yes("alone"));
      if (unit.isSized() != unit.size() > 0) {
        throw row.fault("a unit of mass, volume, size or filling has a size, and no other");
      }
      synonyms.put(unit, list(row.text("synonyms")));
    }
    return new Units(synonyms);
  }

  private static NumberWords numberWords(List<Tables.TableRow> rows) {
    Map<String, OptionalDouble> values = new HashMap<>();
    rows.forEach(row -> values.put(row.text("word"), row.number("value")));
    return new NumberWords(values);
  }

  private static PortionWords portionWords(List<Tables.TableRow> rows) {
    Map<String, Double> costs = new HashMap<>();
    Map<String, Integer> pieces = new HashMap<>();
    for (Tables.TableRow row : rows) {
      for (String word : FoodWords.folded(row.text("word"))) {
        costs.put(word, needed(row, "cost"));
        row.number("piece").ifPresent(rank -> pieces.put(word, (int) rank));
      }
    }
    return new PortionWords(costs, pieces);
  }

  private static List<SubstituteMeasure> standIns(List<Tables.TableRow> rows) {
    return rows.stream()
        .map(
            row ->
                new SubstituteMeasure(
                    row.text("unit"),
                    FoodSelector.of(row.text("applies_to")),
                    needed(row, "number"),
                    row.text("stands_for")))
        .toList();
  }

  static OwnPortions ownPortions(List<Tables.TableRow> rows) {
    return new OwnPortions(
        rows.stream()
            .map(
                row ->
                    new OwnPortion(
                        list(row.text("log_words")).stream().map(FoodWords::folded).toList(),
                        FoodSelector.of(row.text("foods")),
                        row.text("measure"),
                        needed(row, "grams")))
            .toList());
  }

  private static AbsurdAmounts absurd(List<Tables.TableRow> rows) {
    return new AbsurdAmounts(
        rows.stream()
            .map(
                row ->
                    new AbsurdAmounts.GramLimit(
                        FoodSelector.of(row.text("applies_to")), needed(row, "most_g")))
            .toList());
  }

  private static PartWords partWords(List<Tables.TableRow> rows, List<Tables.TableRow> addOns) {
    Map<PartWords.PartRole, Set<String>> words = new EnumMap<>(PartWords.PartRole.class);
    for (Tables.TableRow row : rows) {
      words
          .computeIfAbsent(PartWords.PartRole.valueOf(row.text("means")), key -> new HashSet<>())
          .add(row.text("word"));
    }
    return new PartWords(
        words,
        addOns.stream()
            .map(
                row ->
                    new AddOn(
                        row.text("text"),
                        row.text("added_to"),
                        needed(row, "grams"),
                        row.yes("each")))
            .toList());
  }

  private static double needed(Tables.TableRow row, String column) {
    return row.number(column).orElseThrow(() -> row.fault("no " + column));
  }

  private static List<String> list(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
