package lytebook.read.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.dialect.BelievableAmounts;
import lytebook.dialect.Dialect;
import lytebook.dialect.Dialects;
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
    List<TableRow> columns = Tables.fromClassPath("dialect-columns.csv");
    List<TableRow> words = Tables.fromClassPath("dialect-words.csv");
    List<Dialect> all = new ArrayList<>();
    for (TableRow row : Tables.fromClassPath("dialects.csv")) {
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
    return new Dialects(all, NutrientsCsv.units(), believable(nutrients), nutrients);
  }

  private static Dialect dialect(
      TableRow row,
      Map<String, Dialect.DialectColumn> columns,
      Map<Dialect.CellWord, Map<String, String>> words) {
    return new Dialect(
        row.text("dialect"),
        row.text("name"),
        row.constant(Dialect.ExportLayout.class, "layout"),
        row.list("recognised_by").stream()
            .map(any -> folded(List.of(any.split("\\|", -1))))
            .toList(),
        folded(row.list("without")),
        row.constant(Dialect.RowType.class, "row_is"),
        carriesAll(row),
        row.ifGiven("date_order", column -> row.constant(DateOrder.class, column)),
        row.text("row_name"),
        row.text("says"),
        row.text("advice"),
        columns,
        words);
  }

  private static boolean carriesAll(TableRow row) {
    return switch (row.text("carries")) {
      case "all" -> true;
      case "some" -> false;
      default -> throw row.fault("carries neither all nor some");
    };
  }

  private static Set<String> folded(List<String> headers) {
    return headers.stream().map(TextFolding::fold).collect(Collectors.toSet());
  }

  private static Map<String, Dialect.DialectColumn> columns(
      List<TableRow> rows, String dialect, Nutrients nutrients) {
    Map<String, Dialect.DialectColumn> columns = new HashMap<>();
    for (String of : List.of(dialect, EVERY)) {
      for (TableRow row : rows) {
        if (row.text("dialect").equals(of)) {
          columns.putIfAbsent(
              TextFolding.fold(row.text("header")), column(row, columns.size(), nutrients));
        }
      }
    }
    return columns;
  }

  private static Dialect.DialectColumn column(TableRow row, int rank, Nutrients nutrients) {
    String nutrient = row.text("nutrient");
    if (!nutrient.isEmpty()) {
      nutrients.byId(nutrient);
    }
    return new Dialect.DialectColumn(
        row.constant(Dialect.ColumnMeaning.class, "means"),
        nutrient,
        row.text("unit"),
        row.number("factor").orElse(1),
        rank);
  }

  private static Map<Dialect.CellWord, Map<String, String>> words(
      List<TableRow> rows, String dialect) {
    Map<Dialect.CellWord, Map<String, String>> words = new EnumMap<>(Dialect.CellWord.class);
    for (TableRow row : rows) {
      if (row.text("dialect").equals(dialect) || row.text("dialect").equals(EVERY)) {
        words
            .computeIfAbsent(row.constant(Dialect.CellWord.class, "means"), key -> new HashMap<>())
            .put(row.text("word").toLowerCase(Locale.ROOT), row.text("value"));
      }
    }
    return words;
  }

  private static BelievableAmounts believable(Nutrients nutrients) {
    return new BelievableAmounts(
        Tables.byKey(
            "believable-amounts.csv",
            "nutrient",
            row -> {
              nutrients.byId(row.text("nutrient"));
              return row.as(BelievableAmounts.BelievableRange.class);
            }));
  }
}
