package lytebook.dialect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lytebook.dialect.Dialect.ColumnMeaning;
import lytebook.log.Entry;
import lytebook.nutrient.Amounts;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** What the cells of a row mean in the dialect of the file. */
final class DialectCells {
  /** A number and a unit in one cell: {@code 1.00 cup, chopped}, {@code 1.00 x 12.0 fl oz}. */
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile("(\\d+(?:[.,]\\d+)*(?: x \\d+(?:[.,]\\d+)*)?) +(\\S.*)");

  private static final String GRAM = "g";

  /** The food codes of surveys are those of the USDA's table for them. */
  private static final String FNDDS = "FNDDS:";

  private final DialectHeader header;
  private final Dialect dialect;
  private final FigureReader figures;

  DialectCells(DialectHeader header) {
    this.header = header;
    this.dialect = header.dialect();
    this.figures = new FigureReader(dialect.words(Dialect.CellWord.UNKNOWN).keySet());
  }

  /** How figures are written; shared by all rows. */
  FigureReader figures() {
    return figures;
  }

  /** The row without the cells that nothing is read from: some exports have 130 columns. */
  RawRow kept(RawRow row) {
    List<RawCell> used = row.cells().stream().filter(cell -> header.uses(cell.column())).toList();
    return new RawRow(row.number(), used, row.quotesOpen(), row.hidden());
  }

  @Nullable RawCell cell(RawRow row, ColumnMeaning meaning) {
    Integer column = header.columns().get(meaning);
    return column == null ? null : row.cell(column);
  }

  /** The cell of the date; where a code stands in its place, the day that is taken for it. */
  @Nullable RawCell date(RawRow row) {
    RawCell cell = cell(row, ColumnMeaning.DATE);
    String day =
        cell == null ? null : dialect.words(Dialect.CellWord.DATE).get(plain(cell.asText()));
    return cell == null || day == null ? cell : RawCell.text(cell.column(), day);
  }

  /** Id of the row's food in our table, where the file has its code; null when it has none. */
  @Nullable String foodId(RawRow row) {
    String code = text(row, ColumnMeaning.FOOD_CODE).replaceFirst("\\.0*$", "");
    return code.matches("\\d{8}") ? FNDDS + code : null;
  }

  String text(RawRow row, ColumnMeaning meaning) {
    RawCell cell = cell(row, meaning);
    return cell == null ? "" : cell.asText();
  }

  private String word(RawRow row, ColumnMeaning meaning) {
    return plain(text(row, meaning));
  }

  static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  boolean isDeleted(RawRow row) {
    return dialect.words(Dialect.CellWord.YES).containsKey(word(row, ColumnMeaning.DELETED));
  }

  /** Whether the program says that the day was, or was not, written down as a whole. */
  Optional<Boolean> isCompleted(RawRow row) {
    String flag = word(row, ColumnMeaning.COMPLETED);
    if (dialect.words(Dialect.CellWord.YES).containsKey(flag)) {
      return Optional.of(true);
    }
    return dialect.words(Dialect.CellWord.NO).containsKey(flag)
        ? Optional.of(false)
        : Optional.empty();
  }

  /** The header once more, as in files put together from several. */
  boolean isHeaderAgain(RawRow row) {
    return dialect.isHeader(DialectHeader.names(row));
  }

  boolean isNamed(RawRow row) {
    return cell(row, ColumnMeaning.FOOD) != null;
  }

  /** Whether no nutrient of the row is known. */
  boolean isBlank(RawRow row) {
    return header.nutrients().stream().allMatch(one -> isUnknown(row.cell(one.column())));
  }

  boolean isUnknown(@Nullable RawCell cell) {
    return cell == null || figures.isUnknown(cell);
  }

  /** The entry with what its cells say in the way of this dialect. */
  Entry completed(Entry read, RawRow row, String mealAbove) {
    String meal =
        dialect.words(Dialect.CellWord.MEAL).getOrDefault(plain(read.meal()), read.meal());
    meal = meal.isEmpty() ? mealAbove : meal;
    String text = read.text();
    if (text.isEmpty()) {
      boolean isMeal = dialect.rowIs() == Dialect.RowType.MEAL && !meal.isEmpty();
      text = isMeal ? meal + ", " + dialect.rowName() : dialect.rowName();
      text = foodId(row) == null ? text : text(row, ColumnMeaning.FOOD_CODE);
    }
    String amount = read.amount();
    String unit = read.unit();
    Matcher both = NUMBER_AND_UNIT.matcher(amount);
    RawCell grams = cell(row, ColumnMeaning.GRAMS);
    if (amount.isEmpty() && grams != null && header.weightFactor() == 1) {
      amount = grams.asText();
      unit = GRAM;
    } else if (unit.isEmpty() && both.matches()) {
      amount = both.group(1);
      unit = header.carriesAll() ? both.group(2) : both.group(2).replaceFirst(" +- .*", "");
    }
    return read.worded(meal, text, amount, unit);
  }

  /** Whether the row is a tablet or the like. */
  boolean isSupplement(Entry entry) {
    String unit = TextFolding.fold(entry.unit());
    int space = unit.indexOf(' ');
    return dialect.rowIs() == Dialect.RowType.SUPPLEMENT
        || dialect
            .words(Dialect.CellWord.SUPPLEMENT_UNIT)
            .containsKey(space < 0 ? unit : unit.substring(0, space));
  }

  /** Weight of the whole row, grams; empty when the file gives none. */
  OptionalDouble grams(RawRow row) {
    RawCell whole = cell(row, ColumnMeaning.GRAMS);
    RawCell each = cell(row, ColumnMeaning.GRAMS_EACH);
    RawCell amount = cell(row, ColumnMeaning.AMOUNT);
    OptionalDouble weight = whole != null ? figures.read(whole) : OptionalDouble.empty();
    if (weight.isEmpty() && each != null && amount != null) {
      OptionalDouble one = figures.read(each);
      OptionalDouble number = figures.read(amount);
      weight = Amounts.map(one, number, (weighs, times) -> weighs * times);
    }
    boolean isWeight = weight.isPresent() && weight.getAsDouble() >= 0;
    return isWeight
        ? OptionalDouble.of(weight.getAsDouble() * header.weightFactor())
        : OptionalDouble.empty();
  }
}
