package lytebook.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.log.FoodLog;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.report.Report;
import lytebook.report.book.Book;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.report.format.ReportState;
import lytebook.report.format.ReportWords;
import lytebook.report.format.StateFact;
import lytebook.report.sheet.layout.ReportContext;

/** What a report knows of itself, for a later run: a plain table, one fact a row, never seen. */
final class StateSheet {
  private final Sheet sheet = new Sheet(StateFact.SHEET).visibility(Sheet.Visibility.VERY_HIDDEN);
  private int parts;

  private StateSheet() {}

  /**
   * The sheet.
   *
   * @param tables checksums of the program's tables
   */
  static Sheet of(ReportContext pages, Book.Paper paper, Map<String, String> tables) {
    StateSheet state = new StateSheet();
    int row = 1;
    for (StateFact fact : state(pages, paper, tables).facts()) {
      state.put(row++, fact);
    }
    state.head();
    return state.sheet;
  }

  private static ReportState state(
      ReportContext pages, Book.Paper paper, Map<String, String> tables) {
    Report report = pages.report;
    FoodLog log = report.log();
    List<Problem> ofRows = new ArrayList<>();
    report.totals().rows().forEach(row -> ofRows.addAll(row.problems()));
    return new ReportState(
        report.version(),
        new ReportState.MadeFrom(
            log.file(), log.format(), log.dialect(), log.rowsRead(), report.madeOn()),
        report.plannedOn(),
        report.plan().firstDay(),
        log.person().code(),
        report.assessment().targets().setBy(),
        paper,
        tables,
        pages.sources,
        log.problems(),
        ofRows,
        ReportWords.NONE);
  }

  private void head() {
    RowWriter cells = new RowWriter(sheet, 0);
    int column = 0;
    for (String header : StateFact.HEADERS) {
      cells.text(column++, header, Style.WORKING);
    }
    for (int part = 1; part <= parts; part++) {
      cells.text(column++, StateFact.PART + part, Style.WORKING);
    }
  }

  private void put(int row, StateFact fact) {
    RowWriter cells = new RowWriter(sheet, row);
    int column = 0;
    cells.text(column++, fact.key(), Style.WORKING);
    text(cells, column++, fact.about());
    cells.value(column++, fact.value(), Style.WORKING);
    Place place = fact.place();
    if (place != null) {
      text(cells, column, place.file());
      text(cells, column + 1, place.sheet() == null ? "" : place.sheet());
      cells.value(
          column + 2, place.row() == 0 ? Value.EMPTY : Value.of(place.row()), Style.WORKING);
      text(cells, column + 3, place.column() == null ? "" : place.column());
    }
    column += 4;
    text(cells, column++, fact.excerpt());
    parts = Math.max(parts, fact.parts().size());
    for (String part : fact.parts()) {
      text(cells, column++, part);
    }
  }

  private static void text(RowWriter cells, int column, String text) {
    if (!text.isEmpty()) {
      cells.text(column, text, Style.WORKING);
    }
  }
}
