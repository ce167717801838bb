package lytebook.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.dialect.BelievableAmounts;
import lytebook.dialect.Dialect;
import lytebook.dialect.Dialects;
import lytebook.dialect.NutrientUnits;
import lytebook.log.date.DateOrder;
import lytebook.nutrient.Nutrients;
import lytebook.text.TextFolding;

/**
 * Reads how other programs write their exports: {@code dialects.csv}, {@code dialect-columns.csv},
 * {@code dialect-words.csv}, {@code dialect-units.csv} and {@code believable-amounts.csv}.
 */
public final class DialectsCsv {
  /** A row for every dialect. */
  private static final String EVERY = "*";

  private DialectsCsv() {}

  public static Dialects fromClassPath() {
    Nutrients nutrients = NutrientsCsv.fromClassPath();
    List<Tables.TableRow> columns = Tables.fromClassPath("dialect-columns.csv");
    List<Tables.TableRow> words = Tables.fromClassPath("dialect-words.csv");
    List<Dialect> all = new ArrayList<>();
    for (Tables.TableRow row : Tables.fromClassPath("dialects.csv")) {
      String id = row.text("dialect");
      all.add(dialect(row, columns(columns, id, nutrients), words(words, id)));
    }
    Set<String> ids = all.stream().map(Dialect::id).collect(Collectors.toSet());
    Stream.concat(columns.stream(), words.stream())
        .filter(row -> !row.text("dialect").equals(EVERY) && !ids.contains(row.text("dialect")))
        .findFirst()
        .ifPresent(
            row -> {
              throw row.fault("no dialect '" + row.text("dialect") + "'");
            });
    return new Dialects(all, units(), believable(nutrients), nutrients);
  }

  private static Dialect dialect(
      Tables.TableRow row, Map<String, Dialect.DialectColumn> columns, Dialect.DialectWords words) {
    String order = row.text("date_order");
    return new Dialect(
        row.text("dialect"),
        row.text("name"),
        Dialect.ExportLayout.valueOf(upper(row.text("layout"))),
        list(row.text("recognised_by")).stream().map(any -> folded(any.split("\\|", -1))).toList(),
        folded(list(row.text("without")).toArray(String[]::new)),
        Dialect.RowType.valueOf(upper(row.text("row_is"))),
        carriesAll(row),
        order.isEmpty() ? null : DateOrder.valueOf(upper(order)),
        row.text("row_name"),
        row.text("says"),
        row.text("advice"),
        columns,
        words);
  }

  private static boolean carriesAll(Tables.TableRow row) {
    return switch (row.text("carries")) {
      case "all" -> true;
      case "some" -> false;
      default -> throw row.fault("carries neither all nor some");
    };
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(";", -1));
  }

  private static Set<String> folded(String[] headers) {
    Set<String> folded = new HashSet<>();
    for (String header : headers) {
      folded.add(TextFolding.fold(header));
    }
    return folded;
  }

  private static Map<String, Dialect.DialectColumn> columns(
      List<Tables.TableRow> rows, String dialect, Nutrients nutrients) {
    Map<String, Dialect.DialectColumn> columns = new HashMap<>();
    for (String of : List.of(dialect, EVERY)) {
      for (Tables.TableRow row : rows) {
        if (row.text("dialect").equals(of)) {
          columns.putIfAbsent(
              TextFolding.fold(row.text("header")), column(row, columns.size(), nutrients));
        }
      }
    }
    return columns;
  }

  private static Dialect.DialectColumn column(Tables.TableRow row, int rank, Nutrients nutrients) {
    String nutrient = row.text("nutrient");
    if (!nutrient.isEmpty()) {
      nutrients.byId(nutrient);
    }
    return new Dialect.DialectColumn(
        Dialect.ColumnMeaning.valueOf(row.text("means")),
        nutrient,
        row.text("unit"),
        row.number("factor").orElse(1),
        rank);
  }

  private static Dialect.DialectWords words(List<Tables.TableRow> rows, String dialect) {
    Map<String, Map<String, String>> byMeaning = new HashMap<>();
    for (Tables.TableRow row : rows) {
      if (row.text("dialect").equals(dialect) || row.text("dialect").equals(EVERY)) {
        byMeaning
            .computeIfAbsent(row.text("means"), key -> new HashMap<>())
            .put(row.text("word").toLowerCase(Locale.ROOT), row.text("value"));
      }
    }
    Set<String> yes = of(byMeaning, "YES");
    Set<String> no = of(byMeaning, "NO");
    return new Dialect.DialectWords(
        of(byMeaning, "UNKNOWN"),
        yes,
        no,
        byMeaning.getOrDefault("MEAL", Map.of()),
        of(byMeaning, "SUPPLEMENT_UNIT"),
        of(byMeaning, "TITLE"),
        of(byMeaning, "DAY"),
        of(byMeaning, "TOTAL_END"),
        byMeaning.getOrDefault("DATE", Map.of()));
  }

  private static Set<String> of(Map<String, Map<String, String>> byMeaning, String meaning) {
    return byMeaning.getOrDefault(meaning, Map.of()).keySet();
  }

  private static NutrientUnits units() {
    Map<String, Map<String, Double>> factors = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("dialect-units.csv")) {
      factors
          .computeIfAbsent(NutrientUnits.fold(row.text("unit")), key -> new HashMap<>())
          .put(row.text("nutrient_unit"), row.number("factor").orElseThrow());
    }
    return new NutrientUnits(factors);
  }

  private static BelievableAmounts believable(Nutrients nutrients) {
    Map<String, BelievableAmounts.BelievableRange> bounds = new HashMap<>();
    for (Tables.TableRow row : Tables.fromClassPath("believable-amounts.csv")) {
      bounds.put(
          nutrients.byId(row.text("nutrient")).id(),
          new BelievableAmounts.BelievableRange(
              row.number("most_in_a_row").orElseThrow(),
              row.number("least_per_kcal"),
              row.number("most_per_kcal")));
    }
    return new BelievableAmounts(bounds);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
