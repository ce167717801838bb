package lytebook.match.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.log.Entry;
import lytebook.match.LoggedFood;
import lytebook.match.MatchedEntry;
import lytebook.match.RealTables;
import lytebook.match.Serving;
import lytebook.match.rows.DuplicateRows;
import lytebook.match.table.AddOn;
import lytebook.match.table.Alias;
import lytebook.memory.ClientMemory;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoodSplitterTest {
  /** Of the names one in so many, to keep the test quick; another prime looks at others. */
  private static final int EACH = 7;

  private static final String NEW_LINE = "\\n";

  private static Entry entry(String text, String amount, String unit) {
    return LoggedFood.entry(text.replace(NEW_LINE, "\n"), amount, unit);
  }

  private static List<MatchedEntry> rows(String text, String amount, String unit) {
    return RealTables.MATCHER.rows(entry(text, amount, unit));
  }

  private static String texts(List<MatchedEntry> rows) {
    return rows.stream().map(row -> row.entry().text()).collect(Collectors.joining(" | "));
  }

  private static List<ProblemCode> codes(List<MatchedEntry> rows) {
    return rows.stream().flatMap(r -> r.problems().stream()).map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "2 eggs, toast and butter, tea with milk = 2 eggs | toast | butter | tea with milk",
        "cheese and crackers = cheese | crackers",
        "crackers with cheese = crackers | cheese",
        "chicken, rice & broccoli = chicken | rice | broccoli",
        "porridge w/ banana + honey = porridge | banana | honey",
        "1 apple; 2 biscuits = 1 apple | 2 biscuits",
        "eggs\\ntoast\\nbutter = eggs | toast | butter",
        "- eggs\\n- toast = eggs | toast",
        "cereal with milk = cereal | milk",
        "toast with butter and jam = toast | butter | jam",
        "bread & butter = bread | butter",
        "bacon, eggs, and toast = bacon | eggs | toast",
        "eggs/bacon = eggs | bacon",
        "1,5 dl milk, 2 eggs = 1,5 dl milk | 2 eggs",
        "chicken, 150 g, rice, 200 g = chicken, 150 g | rice, 200 g",
        "chicken breast, grilled, no skin, broccoli = chicken breast, grilled, no skin | broccoli",
        "soup, ham and cheese sandwich = soup | ham and cheese sandwich",
        "soup and a cheese sandwich = soup | a cheese sandwich",
        "toast and orange juice = toast | orange juice",
        "cup of tea and 2 digestives = cup of tea | 2 digestives",
        "jacket potato, cheese, beans = jacket potato | cheese | beans",
        "rice, peas, blorfle = rice | peas | blorfle",
        "1 apple; Aunt May's casserole = 1 apple | Aunt May's casserole"
      })
  void aCellOfSeveralFoodsIsTakenApart(String text, String parts) {
    assertEquals(parts, texts(rows(text, "", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fish and chips",
        "macaroni and cheese",
        "mac n cheese",
        "biscuits n gravy",
        "chicken, grilled",
        "milk, semi skimmed",
        "chicken breast, grilled, no skin",
        "salt and vinegar crisps",
        "bread and butter pudding",
        "half and half",
        "gin and tonic",
        "ham and cheese sandwich",
        "tuna mayo sandwich",
        "chicken & bacon salad",
        "salad with chicken and egg",
        "sandwich with ham and cheese",
        "egg and cress sandwich, no butter",
        "apple and mango juice",
        "raspberry and vanilla yoghurt",
        "cheese and onion crisps",
        "tea with milk",
        "Coffee (milk, 2 sugars)",
        "tea, milk, 2 sugars",
        "coffee with milk and 2 sugars",
        "tea with milk and no sugar",
        "potatoes, new",
        "cheddar, mature",
        "olive oil, extra virgin",
        "tin of tuna in brine, drained",
        "scrambled egg (3 eggs, bit of butter)",
        "salad (lettuce, tomato, cucumber)",
        "lasagne (Tesco, ready meal)",
        "1,000 ml water",
        "n/a",
        "see notes, ask Ann",
        "ate out w/ work lot",
        "magnesium oxide 400 mg and vitamin D",
        "rice and blorfle",
        "skipped lunch, coffee"
      })
  void oneFoodOrNoneStaysOneRow(String text) {
    assertEquals(text, texts(rows(text, "", "")));
  }

  @Test
  void aNameOfTheTableIsNeverTakenApart() {
    List<String> split = new ArrayList<>();
    List<Food> foods = RealTables.FOODS.all();
    Stream<String> names =
        IntStream.range(0, foods.size())
            .filter(i -> i % EACH == 0 || !foods.get(i).aliases().isEmpty())
            .mapToObj(foods::get)
            .flatMap(food -> Stream.concat(Stream.of(food.name()), food.aliases().stream()));
    Stream.concat(names, RealTables.TABLES.aliases().stream().map(Alias::text))
        .filter(name -> rows(name, "", "").size() > 1)
        .forEach(split::add);
    assertEquals(List.of(), split);
  }

  @Test
  void ofLinesOfOneFoodNearlyNoneIsTakenApart() {
    List<String> split =
        LoggedFood.all().stream()
            .filter(line -> !line.isNotCounted())
            .filter(line -> RealTables.MATCHER.rows(line.entry()).size() > 1)
            .map(LoggedFood::text)
            .toList();
    assertEquals(List.of(), split);
  }

  @Test
  void whatIsSaidOfEachPartStandsInTheCell() {
    List<String> foods = List.of("2 eggs", "toast", "butter", "tea", "rice, boiled", "blorfle");
    List<String> joints = List.of(", ", "; ", " and ", " & ", " + ", "\n", " with ", " w/ ");
    for (String first : foods) {
      for (String second : foods) {
        for (String joint : joints) {
          String cell = first + joint + second + joint + "an apple";
          List<MatchedEntry> rows = rows(cell, "", "");
          int from = 0;
          for (MatchedEntry row : rows) {
            int at = cell.indexOf(row.entry().text(), from);
            assertTrue(at >= from, cell + " -> " + texts(rows));
            from = at + row.entry().text().length();
            assertEquals(2, row.entry().row());
            assertEquals(cell, row.entry().logged().text());
          }
        }
      }
    }
  }

  /** Grams by hand: FNDDS's own portions, and the rows of add-on-portions.csv. */
  @ParameterizedTest
  @CsvSource({
    "2 slices toast with butter, '', '', 1, 14",
    "toast with butter and jam, 2, slices, 0, 50",
    "toast with butter and jam, 2, slices, 1, 14",
    "toast with butter and jam, 2, slices, 2, 20",
    "coffee + 2 sugars, 300, ml, 1, 8",
    "coffee with honey, 1, cup, 1, 7",
    "cereal with milk, 1, cup, 1, 125",
    "porridge + skimmed milk, '', '', 1, 60",
    "weetabix with milk and sugar, 2, '', 2, 4",
    "bagel with cream cheese, 1, '', 1, 30",
    "250g chicken + 150g rice, '', '', 0, 250",
    "250g chicken + 150g rice, 400, g, 1, 150"
  })
  void eachPartHasItsOwnAmount(String text, String amount, String unit, int part, double grams) {
    MatchedEntry row = rows(text.replace(";", ","), amount, unit).get(part);
    assertEquals(grams, row.serving().grams().orElseThrow(), 0.01, row.toString());
    assertTrue(row.match().isCounted());
  }

  @Test
  void anAmountThatIsTakenForAnAddedFoodIsSaid() {
    List<MatchedEntry> rows = rows("toast with butter", "2", "slices");
    assertEquals(List.of(), codes(rows.subList(0, 1)));
    assertEquals(List.of(ProblemCode.AMOUNT_ASSUMED), codes(rows.subList(1, 2)));
    assertEquals("14 g", rows.get(1).problems().get(0).details().get(0));
    assertEquals(Serving.GramsFrom.PORTION_ASSUMED, rows.get(1).serving().from());
  }

  @Test
  void aPlateOfSeveralFoodsIsAUsualPortionOfEach() {
    for (MatchedEntry row : rows("cheese and crackers", "1", "plate")) {
      assertEquals(Serving.GramsFrom.USUAL_PORTION, row.serving().from());
      assertEquals("", row.entry().amount());
      assertEquals("", row.entry().unit());
      assertEquals("from: cheese and crackers", row.entry().notes());
      assertTrue(codes(List.of(row)).contains(ProblemCode.AMOUNT_ASSUMED));
    }
  }

  @Test
  void oneWeightOfSeveralFoodsIsNotSharedOut() {
    List<MatchedEntry> rows = rows("chicken, rice & broccoli", "400", "g");
    assertEquals("chicken, rice & broccoli", texts(rows));
    assertEquals(List.of(ProblemCode.SEVERAL_FOODS_ONE_WEIGHT), codes(rows));
    assertEquals("chicken | rice | broccoli", rows.get(0).problems().get(0).details().get(1));
    assertFalse(rows.get(0).isCounted());
    assertEquals(400, rows.get(0).serving().grams().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "lots, ''", "-1, ''", "#REF!, ''", "1, #N/A"})
  void anAmountThatCannotBeUsedKeepsTheRowWhole(String amount, String unit) {
    assertEquals("toast and butter", texts(rows("toast and butter", amount, unit)));
  }

  @Test
  void aPartThatIsNotFoundIsAloneNotCounted() {
    List<MatchedEntry> rows = rows("rice, peas, blorfle", "", "");
    assertEquals(
        List.of(true, true, false), rows.stream().map(r -> r.match().isCounted()).toList());
    assertEquals(1, codes(rows).stream().filter(c -> c == ProblemCode.SEVERAL_FOODS).count());
    assertTrue(codes(rows.subList(2, 3)).contains(ProblemCode.FOOD_NOT_FOUND));
  }

  @Test
  void aSureSplitAsksNothingButTheAmounts() {
    assertFalse(codes(rows("2 eggs, toast and tea", "", "")).contains(ProblemCode.SEVERAL_FOODS));
    assertTrue(codes(rows("eggs and toast", "2", "")).contains(ProblemCode.SEVERAL_FOODS));
  }

  @Test
  void partsOfOneRowAreNotListedTwice() {
    Entry row = entry("1 egg; toast; 1 egg", "", "").on(LocalDate.of(2026, 3, 2));
    List<MatchedEntry> noted =
        DuplicateRows.noted(RealTables.MATCHER.rows(row), ClientMemory.nothing());
    assertEquals("1 egg | toast | 1 egg", texts(noted));
    assertFalse(codes(noted).contains(ProblemCode.LISTED_TWICE));
  }

  @Test
  void aLongNoteIsNotTakenApart() {
    String note = "2 eggs, toast, ".repeat(40);
    assertEquals(note, texts(rows(note, "", "")));
  }

  @Test
  void anAddOnIsOfAFoodOfTheTable() {
    for (AddOn addOn : RealTables.TABLES.partWords().addOns()) {
      Food food = RealTables.MATCHER.food(addOn.text()).food();
      assertTrue(food != null, addOn.toString());
      assertTrue(addOn.grams() <= 125, addOn.toString());
    }
  }
}
