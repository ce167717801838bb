package lytebook.log.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.log.Entry;
import lytebook.log.RowOverrides;
import lytebook.log.StatedContents;
import lytebook.nutrient.Contents;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;

/** Columns in which a file states nutrients, each with its unit; a blank cell is unknown. */
public final class StatedCells {
  /**
   * A column of amounts of a nutrient in the whole row.
   *
   * @param column 0-based column
   * @param times what an amount is multiplied by to be in the nutrient's unit
   */
  public record StatedColumn(Nutrient nutrient, int column, double times) {}

  /** What people and programs write where they know nothing. */
  private static final Set<String> NOT_KNOWN = Set.of("-", "–", "—", "n/a", "na", "?", "unknown");

  private final Nutrients nutrients;
  private final List<StatedColumn> columns;
  private final boolean decimalComma;
  private final Set<Nutrient> carried = new HashSet<>();

  /**
   * @param columns at least one
   * @param decimalComma whether the file writes 1,5 for one and a half
   */
  public StatedCells(NutrientWords words, List<StatedColumn> columns, boolean decimalComma) {
    this.nutrients = words.nutrients();
    this.columns = List.copyOf(columns);
    this.decimalComma = decimalComma;
    columns.forEach(column -> alike(column).forEach(carried::add));
  }

  /** What the amounts of a column are of; water is counted as more than one nutrient. */
  private Stream<Nutrient> alike(StatedColumn column) {
    return nutrients.stream()
        .filter(one -> column.nutrient().isWater() ? one.isWater() : one.equals(column.nutrient()));
  }

  /** The entry with what its row states. */
  Entry into(Entry entry, RawRow row, List<Problem> faults) {
    Contents.Builder amounts = Contents.builder(nutrients);
    for (StatedColumn column : columns) {
      amount(entry, row, column, faults)
          .ifPresent(
              amount -> alike(column).forEach(one -> amounts.set(one, amount * column.times())));
    }
    boolean carriesAll = carried.size() == nutrients.size();
    return entry.with(
        RowOverrides.stating(
            new StatedContents(
                OptionalDouble.empty(),
                amounts.build(),
                carried,
                carriesAll,
                StatedContents.RowSubject.FOOD)));
  }

  private OptionalDouble amount(
      Entry entry, RawRow row, StatedColumn column, List<Problem> faults) {
    RawCell cell = row.cell(column.column());
    if (cell == null || NOT_KNOWN.contains(cell.text().toLowerCase(Locale.ROOT))) {
      return OptionalDouble.empty();
    }
    OptionalDouble amount =
        cell.isNumber() ? OptionalDouble.of(cell.number()) : number(cell.text());
    if (amount.isPresent() && amount.getAsDouble() >= 0) {
      return amount;
    }
    faults.add(
        Problem.of(
            ProblemCode.FIGURE_UNREADABLE,
            entry.source().cell(row.number(), column.column()),
            entry.excerpt(),
            cell.asText()));
    return OptionalDouble.empty();
  }

  private OptionalDouble number(String text) {
    String point = decimalComma ? "," : ".";
    String thousands = decimalComma ? "." : ",";
    String plain = text;
    if (plain.matches("\\d{1,3}(" + "[" + thousands + "' ]\\d{3})+([" + point + "]\\d+)?")) {
      plain = plain.replaceAll("[" + thousands + "' ]", "");
    }
    plain = plain.replace(',', '.');
    return plain.matches("\\d{1,9}(\\.\\d*)?|\\.\\d+")
        ? OptionalDouble.of(Double.parseDouble(plain))
        : OptionalDouble.empty();
  }
}
