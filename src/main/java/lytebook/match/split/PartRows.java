package lytebook.match.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.match.CellMatch.UnplacedProblem;
import lytebook.match.MatchedEntry;
import lytebook.match.Serving;
import lytebook.match.Serving.GramsFrom;
import lytebook.match.amount.AmountText;
import lytebook.match.amount.AmountText.NumberAndRest;
import lytebook.match.amount.Unit;
import lytebook.match.amount.Unit.UnitType;
import lytebook.match.amount.Units;
import lytebook.match.name.FoodFinder.FoundFood;
import lytebook.match.split.FoodSplitter.FoodPart;
import lytebook.match.table.AddOn;
import lytebook.match.table.MatchTables;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import lytebook.text.PlainNumber;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the several foods that one cell names. An amount beside them belongs to the food
 * that the others are put to ("toast with butter, 2 slices"); otherwise it is of all of them, and
 * each has the amount among its own words or a usual portion. A weight of all cannot be shared out:
 * such a row stays whole.
 */
public final class PartRows {
  /** What the amount cells of the row say. */
  private enum AmountScope {
    EMPTY,
    OF_THE_FIRST,
    OF_ALL,
    WEIGHT_OF_ALL,
    UNREADABLE
  }

  /** A part and what of it is put to an earlier part; both null where it stands by itself. */
  private record AddedPart(@Nullable AddOn addOn, int base) {}

  private static final Set<ProblemCode> ABOUT_THE_FOOD =
      Set.of(ProblemCode.FOOD_GUESSED, ProblemCode.FOOD_NOT_SURE, ProblemCode.FOOD_NOT_FOUND);

  private static final AddedPart BY_ITSELF = new AddedPart(null, -1);

  private final Function<Entry, MatchedEntry> matcher;
  private final Function<String, FoundFood> finder;
  private final FoodSplitter foods;
  private final AddOnFinder addOns;
  private final AmountText amounts;
  private final Units units;

  public PartRows(
      MatchTables tables,
      Function<String, FoundFood> finder,
      Function<Entry, MatchedEntry> matcher,
      FoodSplitter foods) {
    this.matcher = matcher;
    this.finder = finder;
    this.foods = foods;
    addOns = new AddOnFinder(tables, finder);
    amounts = tables.amounts();
    units = tables.units();
  }

  /** The rows of the parts, or the row itself where its amount cannot be shared out. */
  public List<MatchedEntry> rows(Entry entry, List<FoodPart> parts) {
    List<AddedPart> puts = puts(parts);
    AmountScope cells = cells(entry, parts, puts);
    if (cells == AmountScope.UNREADABLE) {
      return List.of(matcher.apply(entry));
    }
    if (cells == AmountScope.WEIGHT_OF_ALL) {
      return List.of(whole(entry, parts));
    }
    List<MatchedEntry> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean hasCells = i == 0 && cells == AmountScope.OF_THE_FIRST;
      Entry part = entry.part(parts.get(i).text(), hasCells);
      MatchedEntry row = matcher.apply(part);
      AddedPart put = puts.get(i);
      AddOn addOn = put.addOn();
      rows.add(addOn == null ? row : helpingOf(addOn, row, rows.get(put.base())));
    }
    if (!isSure(entry, parts, cells)) {
      rows.set(0, rows.get(0).with(problem(ProblemCode.SEVERAL_FOODS, entry, parts)));
    }
    return rows;
  }

  private List<AddedPart> puts(List<FoodPart> parts) {
    List<AddedPart> puts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      puts.add(put(parts, puts, i));
    }
    return puts;
  }

  /** To which of the foods before it, the nearest first, a part is put. */
  private AddedPart put(List<FoodPart> parts, List<AddedPart> before, int at) {
    FoodPart part = parts.get(at);
    for (int i = at - 1; i >= 0 && parts.get(i).line() == part.line(); i--) {
      if (before.get(i).addOn() == null) {
        Optional<AddOn> addOn = addOns.of(part.text(), parts.get(i).text());
        if (addOn.isPresent()) {
          return new AddedPart(addOn.get(), i);
        }
      }
    }
    return BY_ITSELF;
  }

  private AmountScope cells(Entry entry, List<FoodPart> parts, List<AddedPart> puts) {
    if (entry.amount().isBlank() && entry.unit().isBlank()) {
      return AmountScope.EMPTY;
    }
    NumberAndRest amount = amounts.read(entry.amount());
    String unitText = amount.rest().isEmpty() ? amounts.read(entry.unit()).rest() : amount.rest();
    Optional<Unit> unit = units.of(unitText);
    if (FormulaErrors.isOne(entry.amount())
        || FormulaErrors.isOne(entry.unit())
        || (!entry.amount().isBlank() && amount.number().orElse(0) <= 0)
        || (!amount.rest().isEmpty() && unit.isEmpty())) {
      return AmountScope.UNREADABLE;
    }
    boolean othersArePut = puts.stream().skip(1).allMatch(put -> put.addOn() != null);
    boolean isWeight =
        unit.isPresent()
            && unit.get().isMeasured()
            && !(othersArePut && unit.get().kind() == UnitType.VOLUME);
    if (isWeight) {
      return parts.stream()
              .allMatch(part -> finder.apply(part.text()).amount().number().isPresent())
          ? AmountScope.OF_ALL
          : AmountScope.WEIGHT_OF_ALL;
    }
    return othersArePut ? AmountScope.OF_THE_FIRST : AmountScope.OF_ALL;
  }

  private MatchedEntry whole(Entry entry, List<FoodPart> parts) {
    MatchedEntry row = matcher.apply(entry);
    return row.match().isCounted()
        ? row
        : new MatchedEntry(
            entry,
            row.match(),
            row.serving(),
            List.of(problem(ProblemCode.SEVERAL_FOODS_ONE_WEIGHT, entry, parts)));
  }

  private MatchedEntry helpingOf(AddOn addOn, MatchedEntry row, MatchedEntry base) {
    OptionalDouble said = finder.apply(row.entry().text()).amount().number();
    double times = said.orElse(addOn.each() ? pieces(base.serving()) : 1);
    String one = PlainNumber.rounded(addOn.grams()) + " g";
    List<Problem> problems = new ArrayList<>(row.problems());
    problems.removeIf(problem -> !ABOUT_THE_FOOD.contains(problem.code()));
    UnplacedProblem assumed =
        said.isPresent()
            ? UnplacedProblem.of(
                ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, row.entry().text(), one)
            : UnplacedProblem.of(
                ProblemCode.AMOUNT_ASSUMED,
                LogColumn.AMOUNT,
                PlainNumber.rounded(times * addOn.grams()) + " g");
    problems.add(assumed.at(row.entry()));
    Serving serving = Serving.of(times * addOn.grams(), "g", 1, GramsFrom.PORTION_ASSUMED);
    return new MatchedEntry(row.entry(), row.match(), serving, problems);
  }

  /** How many slices or pieces of a food there are to put something on. */
  private static double pieces(Serving serving) {
    return switch (serving.from()) {
      case PORTION, PORTION_ASSUMED -> serving.amount().orElse(1);
      case MASS, VOLUME, USUAL_PORTION, CHOSEN, STATED, UNKNOWN -> 1;
    };
  }

  private boolean isSure(Entry entry, List<FoodPart> parts, AmountScope cells) {
    boolean isOneOfAll =
        cells != AmountScope.OF_ALL || amounts.read(entry.amount()).number().orElse(1) == 1;
    return isOneOfAll && parts.stream().allMatch(foods::isSurely);
  }

  private static Problem problem(ProblemCode code, Entry entry, List<FoodPart> parts) {
    String named = parts.stream().map(FoodPart::text).collect(Collectors.joining(" | "));
    return UnplacedProblem.of(code, LogColumn.FOOD, entry.text(), named).at(entry);
  }
}
