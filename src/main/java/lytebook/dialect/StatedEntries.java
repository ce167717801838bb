package lytebook.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.dialect.DialectHeader.NutrientColumn;
import lytebook.log.Entry;
import lytebook.log.LogSource;
import lytebook.log.RowOverrides;
import lytebook.log.StatedContents;
import lytebook.log.rows.LogRows;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;

/** Gives the entries of an export what its nutrient columns state. */
final class StatedEntries {
  /** A row of the file, its entry not yet complete. */
  record ExportRow(RawRow row, String client, boolean isSupplement) {}

  private final DialectHeader header;
  private final LogSource source;
  private final DialectCells cells;
  private final StatedColumns columns;
  private final List<ExportRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  StatedEntries(DialectHeader header, LogSource source, DialectCells cells, Dialects dialects) {
    this.header = header;
    this.source = source;
    this.cells = cells;
    this.columns =
        new StatedColumns(header.nutrients(), dialects.nutrients(), dialects.believable());
  }

  void add(RawRow row, String client, boolean isSupplement) {
    rows.add(new ExportRow(cells.kept(row), client, isSupplement));
    for (NutrientColumn column : header.nutrients()) {
      RawCell cell = row.cell(column.column());
      if (cell != null) {
        cells.figures().lookAt(cell);
      }
    }
  }

  /** The logs, one for each person. */
  DialectLog.ExportLogs finish(LogRows read) {
    problems.addAll(new MissingFigures(header, source).problems());
    rows.forEach(row -> columns.add(amounts(row.row())));
    columns.off().forEach(this::sayOff);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String food = cells.foodId(rows.get(i).row());
      entries.add(
          read.entries().get(i).with(new RowOverrides(food, OptionalDouble.empty(), stated(i))));
    }
    problems.addAll(read.problems());
    return new DialectLog.ExportLogs(
        new LogsByClient(header.dialect(), cells, columns, rows, Place.ofFile(source.file()))
            .logs(entries, problems),
        read.stop());
  }

  private double[] amounts(RawRow row) {
    List<NutrientColumn> all = header.nutrients();
    double[] amounts = new double[all.size()];
    Arrays.fill(amounts, Double.NaN);
    for (int i = 0; i < amounts.length; i++) {
      RawCell cell = row.cell(all.get(i).column());
      if (cell == null || cells.isUnknown(cell)) {
        continue;
      }
      OptionalDouble figure = cells.figures().read(cell);
      if (figure.isPresent() && figure.getAsDouble() >= 0) {
        amounts[i] = figure.getAsDouble() * all.get(i).factor();
      } else {
        say(ProblemCode.FIGURE_UNREADABLE, row, all.get(i), cell.asText());
      }
    }
    return amounts;
  }

  private StatedContents stated(int row) {
    ExportRow of = rows.get(row);
    List<NutrientColumn> all = header.nutrients();
    for (int i = 0; i < all.size(); i++) {
      if (columns.isTooMuch(row, i)) {
        RawCell cell = of.row().cell(all.get(i).column());
        say(
            ProblemCode.FIGURE_ABSURD,
            of.row(),
            all.get(i),
            cell == null ? "" : cell.asText(),
            all.get(i).header());
      }
    }
    boolean isSum = header.dialect().rowIs().isSum();
    return new StatedContents(
        cells.grams(of.row()),
        columns.contents(row, !isSum),
        columns.carried(),
        header.carriesAll(),
        what(of, isSum));
  }

  private static StatedContents.RowSubject what(ExportRow row, boolean isSum) {
    if (isSum) {
      return StatedContents.RowSubject.SUM;
    }
    return row.isSupplement()
        ? StatedContents.RowSubject.SUPPLEMENT
        : StatedContents.RowSubject.FOOD;
  }

  private void say(ProblemCode code, RawRow row, NutrientColumn column, String... details) {
    problems.add(
        Problem.of(code, source.cell(row.number(), column.column()), row.excerpt(), details));
  }

  private void sayOff(StatedColumns.WrongUnit off) {
    NutrientColumn column = off.column();
    problems.add(
        Problem.of(
            off.isTooMuch() ? ProblemCode.COLUMN_TOO_HIGH : ProblemCode.COLUMN_TOO_LOW,
            source.cell(header.row(), column.column()),
            column.header(),
            column.header(),
            column.nutrient().name()));
  }
}
