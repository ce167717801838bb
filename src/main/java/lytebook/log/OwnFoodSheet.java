package lytebook.log;

import java.util.List;
import java.util.Map;
import lytebook.problem.Place;
import lytebook.spreadsheet.A1;

/**
 * A sheet on which a person lists foods of their own, as it was read: nothing understood yet.
 *
 * @param kind what it lists
 * @param place the sheet
 * @param columns where its columns stand, from 0, by what they are for
 * @param lines the filled rows below the header, examples of the template left out
 * @param shown keys of all that the program itself wrote on the sheet; empty on a sheet that it did
 *     not write. What is among them and not on the sheet was deleted by hand
 */
public record OwnFoodSheet(
    SheetType kind,
    Place place,
    Map<String, Integer> columns,
    List<Line> lines,
    List<String> shown) {
  /** What a sheet lists. */
  public enum SheetType {
    /** Own portions, labels, tablets: one a row. */
    FOODS,
    /** Recipes: a name and the ingredients below it. */
    RECIPES
  }

  /** Column of the names of foods. */
  public static final String FOOD = "food";

  /** Column of the amount that values are given for. */
  public static final String BASIS = "basis";

  /** Column of the names of recipes. */
  public static final String RECIPE = "recipe";

  /** Column of ingredients. */
  public static final String INGREDIENT = "ingredient";

  /** Column of who a row holds for. */
  public static final String FOR = "for";

  /** Column of notes. */
  public static final String NOTES = "notes";

  /** Folded column in which the program keeps what it wrote in the row. */
  public static final String WAS = "was";

  /**
   * A row.
   *
   * @param row its 1-based number
   * @param cells the words of its filled cells, numbers in plain digits, by what the column is for
   * @param was what the program wrote there; empty where it wrote nothing
   */
  public record Line(int row, Map<String, String> cells, String was) {
    public Line {
      cells = Map.copyOf(cells);
    }

    /** The words of a cell; empty when it is blank. */
    public String text(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  public OwnFoodSheet {
    columns = Map.copyOf(columns);
    lines = List.copyOf(lines);
    shown = List.copyOf(shown);
  }

  /** A cell of the sheet; the whole row where it has no such column. */
  public Place cell(int row, String column) {
    Integer at = columns.get(column);
    return place.in(row, at == null ? null : A1.column(at));
  }
}
