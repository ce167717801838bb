package lytebook.report.sheet.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lytebook.food.PortionText;
import lytebook.log.OwnFoodSheet;
import lytebook.memory.RememberedDecision;
import lytebook.memory.StoredOwnFood;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.own.OwnFoodSheetReader;
import lytebook.report.Sentences;
import lytebook.report.book.Area;
import lytebook.report.book.DropDown;
import lytebook.report.book.PrintSetup;
import lytebook.report.book.RowWriter;
import lytebook.report.book.Sheet;
import lytebook.report.book.Style;
import lytebook.report.book.Value;

/** My foods or Recipes: what a person writes of foods of their own; read again on the next run. */
public final class OwnFoodsSheet {
  /** Row of the headers, counting from 0. */
  private static final int HEADER_ROW = 2;

  /** Header of what the program made of a row. */
  public static final String COUNTED = "Lytebook counts it as";

  /** Header of the folded column that holds what the program wrote. */
  public static final String WAS = "As written";

  private static final int BLANK_ROWS = 40;
  private static final int ROWS_AFTER = 20;
  private static final int MOST_IN_A_CELL = 30_000;
  private static final double LINE = 18;
  private static final double COUNTED_WIDTH = 54;

  /**
   * A column of My foods or Recipes.
   *
   * @param use what it is for, as the readers of these sheets call it
   * @param header its header
   * @param width its width in characters
   */
  public record OwnFoodColumn(String use, String header, double width) {
    private static final OwnFoodColumn SALT = new OwnFoodColumn("salt", "Salt (g)", 8);

    private static final List<OwnFoodColumn> RECIPES =
        List.of(
            new OwnFoodColumn(OwnFoodSheet.RECIPE, "Recipe", 26),
            new OwnFoodColumn("serves", "Serves", 8),
            new OwnFoodColumn("cooked", "Cooked weight (g)", 11),
            new OwnFoodColumn(OwnFoodSheet.INGREDIENT, "Ingredient", 34),
            new OwnFoodColumn("amount", "Amount", 9),
            new OwnFoodColumn("unit", "Unit", 11),
            new OwnFoodColumn(OwnFoodSheet.FOR, "For", 13),
            new OwnFoodColumn(OwnFoodSheet.NOTES, "Notes", 22));

    /** The columns a person fills in, in their order. */
    public static List<OwnFoodColumn> of(OwnFoodSheet.SheetType kind, Nutrients nutrients) {
      return kind == OwnFoodSheet.SheetType.FOODS ? foods(nutrients) : RECIPES;
    }

    private static List<OwnFoodColumn> foods(Nutrients nutrients) {
      List<OwnFoodColumn> columns = new ArrayList<>();
      columns.add(new OwnFoodColumn(OwnFoodSheet.FOOD, "Food or measure", 24));
      columns.add(new OwnFoodColumn("unit", "Unit", 11));
      columns.add(new OwnFoodColumn("weighs", "One weighs", 11));
      columns.add(new OwnFoodColumn("kind", "Kind", 10));
      columns.add(new OwnFoodColumn(OwnFoodSheet.BASIS, "Values are per", 10));
      for (Nutrient nutrient : nutrients) {
        String header = nutrient.labelHeader();
        if (!header.isEmpty()) {
          columns.add(new OwnFoodColumn(nutrient.id(), header, width(header)));
        }
        if (nutrient.id().equals(Nutrient.SODIUM)) {
          columns.add(SALT);
        }
      }
      columns.add(new OwnFoodColumn("country", "% is of the daily value in", 13));
      columns.add(new OwnFoodColumn("fill", "Fill blanks from", 20));
      columns.add(new OwnFoodColumn(OwnFoodSheet.FOR, "For", 13));
      columns.add(new OwnFoodColumn(OwnFoodSheet.NOTES, "Notes", 20));
      return List.copyOf(columns);
    }

    /** Of a header whose unit may go into a second line. */
    private static double width(String header) {
      int letters = header.length();
      return letters < 10 ? 8 : letters < 14 ? 10 : 11;
    }
  }

  private final OwnFoodSheet.SheetType kind;
  private final Sentences sentences;
  private final Nutrients nutrients;
  private final List<OwnFoodColumn> columns;
  private final Sheet sheet;

  public OwnFoodsSheet(OwnFoodSheet.SheetType kind, Sentences sentences, Nutrients nutrients) {
    this.kind = kind;
    this.sentences = sentences;
    this.nutrients = nutrients;
    columns = OwnFoodColumn.of(kind, nutrients);
    sheet = new Sheet(say("sheet"));
  }

  /** Whether something remembered was written on such a sheet. */
  public static boolean isOn(OwnFoodSheet.SheetType kind, RememberedDecision one) {
    return one.decision()
        .written()
        .filter(card -> card.sheet() == kind && !card.lines().isEmpty())
        .isPresent();
  }

  /** Last column that a person fills in. */
  private int lastColumn() {
    return columns.size() - 1;
  }

  private String say(String key) {
    return sentences.say(
        "own." + (kind == OwnFoodSheet.SheetType.FOODS ? "foods." : "recipes.") + key);
  }

  /** Examples in grey, and room to write. */
  public Sheet blank(List<Map<String, String>> examples, PrintSetup margins) {
    head();
    int row = HEADER_ROW + 1;
    for (Map<String, String> example : examples) {
      line(row++, example, Style.EXAMPLE);
    }
    return finish(row, BLANK_ROWS, margins.of(true, false, HEADER_ROW, lastColumn()));
  }

  /** What is remembered, and room for more. */
  public Sheet filled(List<RememberedDecision> own, PrintSetup margins) {
    head();
    int counted = columns.size();
    int was = counted + 1;
    new RowWriter(sheet, HEADER_ROW)
        .text(counted, COUNTED, Style.HEADER)
        .text(was, WAS, Style.HEADER);
    sheet.width(counted, COUNTED_WIDTH).width(was, 10);
    OwnFoodWords words = new OwnFoodWords(nutrients, sentences);
    int row = HEADER_ROW + 1;
    for (RememberedDecision one : own) {
      StoredOwnFood card = one.decision().written().orElseThrow();
      new RowWriter(sheet, row)
          .text(counted, words.of(one), Style.TEXT_WRAPPED)
          .text(was, card.stamp(one.isForEveryone()), Style.WORKING);
      int first = row;
      for (Map<String, String> cells : card.lines()) {
        line(row++, cells, Style.INPUT_TEXT);
      }
      String who = one.isForEveryone() ? "review.all_clients" : "review.this_client";
      new RowWriter(sheet, first)
          .text(column(OwnFoodSheet.FOR), sentences.say(who), Style.INPUT_TEXT);
      sheet.height(first, LINE * (1 + words.of(one).length() / (int) COUNTED_WIDTH));
    }
    keys(own, was);
    return finish(row, ROWS_AFTER, margins.of(true, false, HEADER_ROW, counted));
  }

  /** What stands here, so that the next run sees what was deleted. */
  private void keys(List<RememberedDecision> own, int firstColumn) {
    List<List<String>> cells = new ArrayList<>(List.of(new ArrayList<>()));
    int length = 0;
    for (RememberedDecision one : own) {
      String key = StoredOwnFood.keyOf(one);
      length += 2 * key.length();
      if (length > MOST_IN_A_CELL) {
        cells.add(new ArrayList<>());
        length = 2 * key.length();
      }
      cells.get(cells.size() - 1).add(key);
    }
    for (int i = 0; i < cells.size(); i++) {
      String text = OwnFoodSheetReader.SHOWN + PortionText.printNames(cells.get(i));
      new RowWriter(sheet, 0).text(firstColumn + i, text, Style.WORKING);
    }
    sheet.foldColumns(firstColumn, firstColumn + cells.size() - 1);
  }

  private void head() {
    sheet.head(say("title"), say("note"), lastColumn());
    sheet.height(1, kind == OwnFoodSheet.SheetType.FOODS ? 42 : 30);
    for (int column = 0; column < columns.size(); column++) {
      new RowWriter(sheet, HEADER_ROW).text(column, columns.get(column).header(), Style.HEADER);
      sheet.width(column, columns.get(column).width());
    }
    sheet.height(HEADER_ROW, 34);
    sheet.freeze(HEADER_ROW + 1, 1);
  }

  private void line(int row, Map<String, String> cells, Style style) {
    for (int column = 0; column < columns.size(); column++) {
      String text = cells.getOrDefault(columns.get(column).use(), "");
      new RowWriter(sheet, row).value(column, Value.orEmpty(text), style);
    }
    sheet.height(row, LINE);
  }

  private Sheet finish(int firstBlank, int count, PrintSetup print) {
    int last = firstBlank + count - 1;
    for (int row = firstBlank; row <= last; row++) {
      line(row, Map.of(), Style.INPUT_TEXT);
    }
    choices("kind", list("own.kinds"), "own.kind_prompt", last);
    choices(OwnFoodSheet.BASIS, list("own.bases"), "own.basis_prompt", last);
    choices("country", list("own.countries"), "own.country_prompt", last);
    choices(
        OwnFoodSheet.FOR,
        List.of(sentences.say("review.this_client"), sentences.say("review.all_clients")),
        "own.for_prompt",
        last);
    sheet.print(print);
    return sheet;
  }

  private List<String> list(String key) {
    return List.of(sentences.say(key).split(";", -1));
  }

  private void choices(String use, List<String> list, String prompt, int last) {
    int column = column(use);
    if (column >= 0) {
      Area area = Area.column(column, HEADER_ROW + 1, last);
      sheet.add(new DropDown(area, list, sentences.say(prompt), false));
    }
  }

  private int column(String use) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).use().equals(use)) {
        return column;
      }
    }
    return -1;
  }
}
