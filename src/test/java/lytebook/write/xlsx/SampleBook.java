package lytebook.write.xlsx;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import lytebook.report.book.Anchor;
import lytebook.report.book.Area;
import lytebook.report.book.Book;
import lytebook.report.book.Cell;
import lytebook.report.book.Chart;
import lytebook.report.book.DropDown;
import lytebook.report.book.HeatMap;
import lytebook.report.book.Highlight;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;
import lytebook.spreadsheet.A1;

/** A book that uses everything a book can hold. */
public final class SampleBook {
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
  static final int DAYS = 7;
  static final int FIRST_ROW = 4;
  static final List<String> INJECTIONS =
      List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)");

  private static final double[] SHARES = {0.41, 0.62, 0.88, 1.04, 0.97, 0.55, 0.73};
  private static final double GOAL = 420;

  private SampleBook() {}

  static Book of() {
    return new Book(
        "Food log report",
        "report",
        "0.1.0",
        Book.Paper.A4,
        List.of(summary(), days(), entries(), styles()));
  }

  static double magnesium(int day) {
    return SHARES[day % SHARES.length] * GOAL;
  }

  private static Sheet summary() {
    Sheet sheet = new Sheet("Summary");
    sheet.put(0, 0, Cell.text("Food log of K-17", Style.TITLE)).height(0, 28);
    sheet.put(1, 0, Cell.text("Mon 2 to Sun 8 March 2026, 7 days used", Style.TEXT));
    sheet.put(
        2,
        0,
        Cell.text(
            "Potassium is probably too low and magnesium is below the recommended intake on most"
                + " days; calcium cannot be told, because too many foods have no known value for it.",
            Style.HEADLINE));
    sheet.merge(new Area(2, 0, 2, 6));
    sheet.put(4, 0, Cell.text("Intake on complete days", Style.SECTION));
    sheet.merge(new Area(4, 0, 4, 6));
    List<String> headers =
        List.of("Nutrient", "Mean a day", "Goal", "Share of goal", "Bar", "Verdict", "Coverage");
    for (int column = 0; column < headers.size(); column++) {
      sheet.put(5, column, Cell.text(headers.get(column), Style.HEADER));
    }
    List<String> names = List.of("Magnesium", "Calcium", "Potassium", "Sodium", "Fluid");
    double[] shares = {0.74, 0.93, 0.58, 1.2, 0.4};
    String[] words = {"▼ below", "● near", "▼▼ low", "▲ above", "? cannot tell"};
    for (int i = 0; i < names.size(); i++) {
      int row = 6 + i;
      sheet.put(row, 0, Cell.text(names.get(i), Style.TEXT_BOLD));
      sheet.put(
          row,
          1,
          Cell.formula(
              "C" + (row + 1) + "*D" + (row + 1), number(shares[i] * 1000), Style.NUMBER_0));
      sheet.put(row, 2, Cell.of(Value.of(1000), Style.NUMBER_0));
      sheet.put(row, 3, Cell.of(Value.of(shares[i]), Style.PERCENT));
      int blocks = (int) Math.round(shares[i] * 15);
      sheet.put(
          row,
          4,
          Cell.formula(
              "REPT(\"█\",ROUND(D" + (row + 1) + "*15,0))",
              Value.of("█".repeat(blocks)),
              Style.BAR));
      sheet.put(row, 5, Cell.text(words[i], Style.TEXT));
      sheet.put(row, 6, Cell.of(Value.of(0.95), Style.PERCENT));
    }
    Highlight[] looks = {
      Highlight.BELOW, Highlight.NEAR, Highlight.LOW, Highlight.ABOVE, Highlight.UNKNOWN
    };
    for (int i = 0; i < looks.length; i++) {
      sheet.look(Area.cell(6 + i, 5), "'Days'!$C$5>" + i, looks[i]);
    }
    sheet.put(
        12,
        0,
        Cell.text("70 rows: 61 sure, 6 guessed, 3 not counted", Style.LINK)
            .linkedTo("'Entries'!A1"));
    sheet.put(
        13,
        0,
        Cell.text(
            "Means are per complete day. Values are a lower bound where a food's content is unknown.",
            Style.NOTE));
    sheet.merge(new Area(13, 0, 13, 6));
    sheet.put(14, 0, Cell.text("Edited since: run Lytebook again", Style.WARNING));
    sheet.merge(new Area(14, 0, 14, 6)).height(14, 22);
    double[] widths = {16, 11, 11, 11, 30, 16, 11};
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    sheet.add(bars(names, shares));
    sheet.add(heatMap(names, DAYS, new Anchor(34, 0, 48, 7)));
    sheet.print(
        new PrintSetup(
            false, true, -1, 6, "K-17 & Co", "2026-03-02 to 2026-03-08", "Lytebook 0.1.0"));
    return sheet;
  }

  private static Value number(double number) {
    return Value.of(number);
  }

  private static Chart bars(List<String> names, double[] shares) {
    return new Chart(
        Chart.ChartType.BARS,
        "Intake as a share of the goal",
        "",
        "Share of goal",
        "0%",
        new Chart.Categories("'Summary'!$A$7:$A$11", names),
        List.of(
            new Chart.DataSeries(
                "Share of goal",
                "'Summary'!$D$7:$D$11",
                Arrays.stream(shares).mapToObj(OptionalDouble::of).toList(),
                "0072B2",
                Chart.SeriesForm.FILLED)),
        new Anchor(16, 0, 33, 7),
        "Bars of five nutrients as a share of the goal; fluid is lowest at 40 %.");
  }

  public static HeatMap heatMap(List<String> rows, int days, Anchor anchor) {
    List<List<OptionalDouble>> shares = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<OptionalDouble> line = new ArrayList<>();
      for (int day = 0; day < days; day++) {
        line.add(
            (row + day) % 6 == 5
                ? OptionalDouble.empty()
                : OptionalDouble.of(SHARES[(day + 2 * row) % SHARES.length] * (1 + row * 0.06)));
      }
      shares.add(line);
    }
    return new HeatMap(
        "Days and nutrients at a glance",
        rows,
        IntStream.range(0, days).mapToObj(day -> label(FIRST_DAY.plusDays(day))).toList(),
        shares,
        IntStream.range(0, days).mapToObj(day -> day == 5).toList(),
        List.of(),
        List.of(
            "under half of the goal", "half to ¾", "¾ to the goal", "goal or more", "not known"),
        anchor,
        "Table of days and nutrients; magnesium was under half of the goal on Monday.");
  }

  static String label(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH).format(day);
  }

  private static Sheet days() {
    Sheet sheet = new Sheet("Days");
    sheet.put(0, 0, Cell.text("Days", Style.TITLE)).height(0, 28);
    sheet.put(1, 0, Cell.text("Only days that are used count towards the means.", Style.NOTE));
    sheet.merge(new Area(1, 0, 1, 5));
    int header = FIRST_ROW - 1;
    List<String> names =
        List.of("Day", "Weekday", "Magnesium, mg", "Goal, mg", "Not complete, mg", "Use this day?");
    for (int column = 0; column < names.size(); column++) {
      sheet.put(header, column, Cell.text(names.get(column), Style.HEADER));
      sheet.width(column, column == 0 ? 12 : 14);
    }
    for (int i = 0; i < DAYS; i++) {
      int row = FIRST_ROW + i;
      LocalDate day = FIRST_DAY.plusDays(i);
      sheet.put(row, 0, Cell.of(Value.of(day), Style.DATE));
      sheet.put(row, 1, Cell.formula(A1.cell(row, 0), Value.of(day), Style.WEEKDAY));
      String intake = "SUMIFS(Entries!$F$2:$F$40,Entries!$A$2:$A$40," + A1.cell(row, 0) + ")";
      if (i == 5) {
        sheet.put(row, 4, Cell.formula(intake, number(magnesium(i)), Style.NUMBER_1));
      } else {
        sheet.put(row, 2, Cell.formula(intake, number(magnesium(i)), Style.NUMBER_1));
      }
      sheet.put(row, 3, Cell.formula("420", number(GOAL), Style.NUMBER_0));
      sheet.put(row, 5, Cell.text(i == 5 ? "no" : "yes", Style.INPUT_TEXT));
    }
    int last = FIRST_ROW + DAYS - 1;
    Area intakes = Area.column(2, FIRST_ROW, last);
    sheet.look(intakes, "AND(C5<>\"\",C5<D5*0.5)", Highlight.DAY_UNDER_HALF);
    sheet.look(intakes, "AND(C5<>\"\",C5<D5*0.75)", Highlight.DAY_HALF);
    sheet.look(intakes, "AND(C5<>\"\",C5<D5)", Highlight.DAY_MOST);
    sheet.look(new Area(FIRST_ROW, 0, last, 5), "$F5=\"no\"", Highlight.FADED);
    sheet.add(
        new DropDown(Area.column(5, FIRST_ROW, last), List.of("yes", "no"), "", "Count it?", true));
    sheet.freeze(FIRST_ROW, 1).filter(new Area(header, 0, last, 5));
    sheet.add(columns(last));
    sheet.print(new PrintSetup(true, false, header, 5, "K-17", "2026", "Lytebook"));
    return sheet;
  }

  private static Chart columns(int last) {
    List<OptionalDouble> complete = new ArrayList<>();
    List<OptionalDouble> partial = new ArrayList<>();
    List<OptionalDouble> goals = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < DAYS; i++) {
      complete.add(i == 5 ? OptionalDouble.empty() : OptionalDouble.of(magnesium(i)));
      partial.add(i == 5 ? OptionalDouble.of(magnesium(i)) : OptionalDouble.empty());
      goals.add(OptionalDouble.of(GOAL));
      labels.add(FIRST_DAY.plusDays(i).toString());
    }
    return new Chart(
        Chart.ChartType.COLUMNS,
        "",
        "'Days'!$A$1",
        "mg a day",
        "#,##0",
        new Chart.Categories(Area.column(0, FIRST_ROW, last).on("Days"), labels),
        List.of(
            new Chart.DataSeries(
                "Complete day",
                Area.column(2, FIRST_ROW, last).on("Days"),
                complete,
                "0072B2",
                Chart.SeriesForm.FILLED),
            new Chart.DataSeries(
                "Partial day",
                Area.column(4, FIRST_ROW, last).on("Days"),
                partial,
                "56B4E9",
                Chart.SeriesForm.HATCHED),
            new Chart.DataSeries(
                "Goal",
                Area.column(3, FIRST_ROW, last).on("Days"),
                goals,
                "D55E00",
                Chart.SeriesForm.GOAL_LINE)),
        new Anchor(13, 0, 32, 6),
        "Columns of magnesium by day with the goal of 420 mg as a line.");
  }

  private static Sheet entries() {
    Sheet sheet = new Sheet("Entries");
    List<String> names =
        List.of("Date", "Time", "Food", "Amount", "Grams", "Magnesium, mg", "Food id", "Sure");
    for (int column = 0; column < names.size(); column++) {
      sheet.put(0, column, Cell.text(names.get(column), Style.HEADER));
    }
    for (int i = 0; i < DAYS; i++) {
      int row = i + 1;
      String food = i < INJECTIONS.size() ? INJECTIONS.get(i) : "Almonds & \"nuts\" <raw>";
      sheet.put(row, 0, Cell.of(Value.of(FIRST_DAY.plusDays(i)), Style.INPUT_DATE));
      sheet.put(row, 1, Cell.of(Value.of(LocalTime.of(8, 30)), Style.INPUT_TIME));
      sheet.put(row, 2, Cell.text(food, Style.INPUT_TEXT));
      sheet.put(row, 3, Cell.of(Value.of(i == 0 ? 1 / 3.0 : i * 0.5), Style.INPUT_PLAIN));
      sheet.put(
          row,
          4,
          Cell.formula(
              "D" + (row + 1) + "*28.35",
              number((i == 0 ? 1 / 3.0 : i * 0.5) * 28.35),
              Style.NUMBER_1));
      sheet.put(row, 5, Cell.of(number(magnesium(i)), Style.NUMBER_1));
      sheet.put(row, 6, Cell.text("SR28:12061", Style.WORKING));
      sheet.put(row, 7, Cell.of(number(0.123456789012345), Style.WORKING));
    }
    double[] widths = {12, 8, 34, 10, 10, 14, 14, 12};
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, widths[column]);
    }
    sheet.foldColumns(6, 7).freeze(1, 0).filter(new Area(0, 0, DAYS, 7));
    sheet.add(
        new DropDown(
            Area.column(2, 1, DAYS), List.of(), "'Styles'!$A$2:$A$9", "Choose a food", false));
    sheet.print(new PrintSetup(true, false, 0, 5, "K-17", "2026", ""));
    return sheet;
  }

  private static Sheet styles() {
    Sheet sheet = new Sheet("Styles").width(0, 22).width(1, 40);
    int row = 0;
    for (Style style : Style.values()) {
      sheet.put(row, 0, Cell.text(style.name(), Style.TEXT));
      sheet.put(row, 1, sample(style));
      row++;
    }
    for (Highlight look : Highlight.values()) {
      sheet.put(row, 0, Cell.text(look.name(), Style.TEXT));
      sheet.put(row, 1, Cell.text("Words of this look, 123", Style.TEXT));
      sheet.look(Area.cell(row, 1), "TRUE", look);
      row++;
    }
    sheet.print(new PrintSetup(false, true, -1, -1, "", "", ""));
    return sheet;
  }

  private static Cell sample(Style style) {
    String name = style.name();
    if (name.endsWith("DATE") || style == Style.WEEKDAY) {
      return Cell.of(Value.of(FIRST_DAY), style);
    }
    if (name.endsWith("TIME")) {
      return Cell.of(Value.of(LocalTime.of(8, 30)), style);
    }
    if (name.contains("NUMBER") || name.endsWith("PLAIN") || style == Style.WORKING) {
      return Cell.of(Value.of(1234.5678), style);
    }
    if (style == Style.PERCENT) {
      return Cell.of(Value.of(0.876), style);
    }
    return Cell.text(
        style == Style.BAR ? "███████" : "Words of this style, some of them run on a while", style);
  }
}
