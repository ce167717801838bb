package lytebook.read.table;

import java.util.ArrayList;
import java.util.List;
import lytebook.match.supplement.Substance;
import lytebook.match.supplement.SupplementWords;
import lytebook.match.supplement.SupplementWords.WordRole;
import lytebook.nutrient.Nutrients;
import org.jspecify.annotations.Nullable;

/** Reads the tables by which supplements are understood. */
final class SupplementTablesCsv {
  private SupplementTablesCsv() {}

  static SupplementWords fromClassPath() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    List<Substance> substances = substances(Tables.fromClassPath("compounds.csv"), nutrients);
    return new SupplementWords(
        nutrients, substances, words(Tables.fromClassPath("supplement-words.csv"), substances));
  }

  private static List<Substance> substances(List<Tables.TableRow> rows, Nutrients nutrients) {
    List<Substance> substances = new ArrayList<>();
    for (Tables.TableRow row : rows) {
      substances.add(
          new Substance(
              nutrients.byId(row.text("nutrient")),
              row.text("salt"),
              List.of(row.text("synonyms").split(";", -1)),
              row.text("formula"),
              row.number("molar_mass").orElseThrow(() -> row.fault("no molar_mass")),
              row.number("fraction").orElseThrow(() -> row.fault("no fraction")),
              (int) row.number("charge").orElse(0),
              row.yes("also_food")));
    }
    return substances;
  }

  private static List<SupplementWords.SupplementWord> words(
      List<Tables.TableRow> rows, List<Substance> substances) {
    return rows.stream()
        .map(
            row ->
                new SupplementWords.SupplementWord(
                    row.text("word"),
                    WordRole.valueOf(row.text("means")),
                    row.number("value").orElse(0),
                    substance(row, substances)))
        .toList();
  }

  private static @Nullable Substance substance(Tables.TableRow row, List<Substance> substances) {
    String name = row.text("of");
    return name.isEmpty()
        ? null
        : substances.stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() -> row.fault("no substance '" + name + "'"));
  }
}
