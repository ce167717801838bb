package lytebook.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lytebook.food.PortionText;
import lytebook.log.OwnFoodSheet;
import lytebook.problem.Place;
import lytebook.spreadsheet.RawCell;
import lytebook.spreadsheet.RawRow;
import lytebook.spreadsheet.TableHeader;
import lytebook.spreadsheet.TableReader;
import lytebook.text.TextFolding;
import org.jspecify.annotations.Nullable;

/** Reads a sheet of a person's own foods or recipes, row by row; it is known by its headers. */
public final class OwnFoodSheetReader extends TableReader<String> {
  /** Begins a cell above the header that holds the keys of what the program wrote. */
  public static final String SHOWN = "lytebook:";

  private static final String EXAMPLE = "example";

  private static final Map<OwnFoodSheet.SheetType, Set<String>> NEEDED =
      Map.of(
          OwnFoodSheet.SheetType.FOODS,
          Set.of(OwnFoodSheet.FOOD, OwnFoodSheet.BASIS),
          OwnFoodSheet.SheetType.RECIPES,
          Set.of(OwnFoodSheet.RECIPE, OwnFoodSheet.INGREDIENT));

  private final Place sheet;
  private final Map<OwnFoodSheet.SheetType, Map<String, String>> headers;
  private final List<OwnFoodSheet.Line> lines = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private OwnFoodSheet.@Nullable SheetType kind;

  /**
   * @param sheet the sheet as it is to be named in problems
   * @param headers what each header is for, folded as {@link TextFolding#fold} does
   */
  public OwnFoodSheetReader(Place sheet, Map<OwnFoodSheet.SheetType, Map<String, String>> headers) {
    this.sheet = sheet;
    this.headers = headers;
  }

  @Override
  protected void take(RawRow row) {
    Map<String, String> cells = new HashMap<>();
    header().columns().keySet().forEach(use -> cells.put(use, header().text(row, use)));
    cells.values().removeIf(String::isEmpty);
    String was = cells.remove(OwnFoodSheet.WAS);
    boolean isExample =
        cells.getOrDefault(OwnFoodSheet.NOTES, "").toLowerCase(Locale.ROOT).startsWith(EXAMPLE);
    if (!isExample && cells.keySet().stream().anyMatch(use -> !use.equals(OwnFoodSheet.FOR))) {
      lines.add(new OwnFoodSheet.Line(row.number(), cells, was == null ? "" : was));
    }
  }

  /** The sheet as far as it was read, when it has a header(). */
  public OwnFoodSheet sheet() {
    return new OwnFoodSheet(Objects.requireNonNull(kind), sheet, header().columns(), lines, shown);
  }

  private void readShown(RawRow row) {
    for (RawCell cell : row.cells()) {
      if (cell.asText().startsWith(SHOWN)) {
        try {
          shown.addAll(PortionText.parseNames(cell.asText().substring(SHOWN.length())));
        } catch (IllegalArgumentException e) {
          // Someone wrote into the working cell: nothing is taken for deleted.
          return;
        }
      }
    }
  }

  @Override
  protected @Nullable TableHeader<String> headerIn(RawRow row) {
    readShown(row);
    for (OwnFoodSheet.SheetType each : OwnFoodSheet.SheetType.values()) {
      Map<String, String> uses = headers.getOrDefault(each, Map.of());
      TableHeader<String> found = TableHeader.of(row, text -> uses.get(TextFolding.fold(text)));
      if (found.hasAll(NEEDED.getOrDefault(each, Set.of()))) {
        kind = each;
        return found;
      }
    }
    return null;
  }
}
