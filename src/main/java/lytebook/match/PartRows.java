package lytebook.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lytebook.log.Entry;
import lytebook.log.LogColumn;
import lytebook.match.FoodFinder.Found;
import lytebook.match.SeveralFoods.Part;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.spreadsheet.FormulaErrors;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the several foods that one cell names. An amount beside them belongs to the food
 * that the others are put to ("toast with butter, 2 slices"); otherwise it is of all of them, and
 * each has the amount among its own words or a usual portion. A weight of all cannot be shared out:
 * such a row stays whole.
 */
final class PartRows {
  /** What the amount cells of the row say. */
  private enum Cells {
    EMPTY,
    OF_THE_FIRST,
    OF_ALL,
    WEIGHT_OF_ALL,
    UNREADABLE
  }

  /** A part and what of it is put to an earlier part; both null where it stands by itself. */
  private record Put(@Nullable AddOn addOn, int base) {}

  private static final Set<ProblemCode> ABOUT_THE_FOOD =
      Set.of(ProblemCode.FOOD_GUESSED, ProblemCode.FOOD_NOT_SURE, ProblemCode.FOOD_NOT_FOUND);

  private static final Put BY_ITSELF = new Put(null, -1);

  private final Function<Entry, MatchedEntry> matcher;
  private final Function<String, Found> finder;
  private final SeveralFoods foods;
  private final AddOns addOns;
  private final AmountText amounts;
  private final Units units;

  PartRows(
      MatchTables tables,
      Function<String, Found> finder,
      Function<Entry, MatchedEntry> matcher,
      SeveralFoods foods) {
    this.matcher = matcher;
    this.finder = finder;
    this.foods = foods;
    addOns = new AddOns(tables, finder);
    amounts = new AmountText(tables.numberWords());
    units = tables.units();
  }

  /** The rows of the parts, or the row itself where its amount cannot be shared out. */
  List<MatchedEntry> rows(Entry entry, List<Part> parts) {
    List<Put> puts = puts(parts);
    Cells cells = cells(entry, parts, puts);
    if (cells == Cells.UNREADABLE) {
      return List.of(matcher.apply(entry));
    }
    if (cells == Cells.WEIGHT_OF_ALL) {
      return List.of(whole(entry, parts));
    }
    List<MatchedEntry> rows = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean hasCells = i == 0 && cells == Cells.OF_THE_FIRST;
      Entry part = entry.part(parts.get(i).text(), hasCells);
      MatchedEntry row = matcher.apply(part);
      Put put = puts.get(i);
      AddOn addOn = put.addOn();
      rows.add(addOn == null ? row : helpingOf(addOn, row, rows.get(put.base())));
    }
    if (!isSure(entry, parts, cells)) {
      rows.set(0, rows.get(0).with(problem(ProblemCode.SEVERAL_FOODS, entry, parts)));
    }
    return rows;
  }

  private List<Put> puts(List<Part> parts) {
    List<Put> puts = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      puts.add(put(parts, puts, i));
    }
    return puts;
  }

  /** To which of the foods before it, the nearest first, a part is put. */
  private Put put(List<Part> parts, List<Put> before, int at) {
    Part part = parts.get(at);
    for (int i = at - 1; i >= 0 && parts.get(i).line() == part.line(); i--) {
      if (before.get(i).addOn() == null) {
        Optional<AddOn> addOn = addOns.of(part.text(), parts.get(i).text());
        if (addOn.isPresent()) {
          return new Put(addOn.get(), i);
        }
      }
    }
    return BY_ITSELF;
  }

  private Cells cells(Entry entry, List<Part> parts, List<Put> puts) {
    if (entry.amount().isBlank() && entry.unit().isBlank()) {
      return Cells.EMPTY;
    }
    AmountText.Written amount = amounts.read(entry.amount());
    String unitText = amount.rest().isEmpty() ? amounts.read(entry.unit()).rest() : amount.rest();
    Optional<Unit> unit = units.of(unitText);
    if (FormulaErrors.isOne(entry.amount())
        || FormulaErrors.isOne(entry.unit())
        || (!entry.amount().isBlank() && amount.number().orElse(0) <= 0)
        || (!amount.rest().isEmpty() && unit.isEmpty())) {
      return Cells.UNREADABLE;
    }
    boolean othersArePut = puts.stream().skip(1).allMatch(put -> put.addOn() != null);
    boolean isWeight =
        unit.isPresent()
            && unit.get().isMeasured()
            && !(othersArePut && unit.get().kind() == Unit.Kind.VOLUME);
    if (isWeight) {
      return parts.stream().allMatch(this::saysAmount) ? Cells.OF_ALL : Cells.WEIGHT_OF_ALL;
    }
    return othersArePut ? Cells.OF_THE_FIRST : Cells.OF_ALL;
  }

  private boolean saysAmount(Part part) {
    return finder.apply(part.text()).amount().number().isPresent();
  }

  private MatchedEntry whole(Entry entry, List<Part> parts) {
    MatchedEntry row = matcher.apply(entry);
    return row.match().isCounted()
        ? row
        : new MatchedEntry(
            entry,
            row.match(),
            row.helping(),
            List.of(problem(ProblemCode.SEVERAL_FOODS_ONE_WEIGHT, entry, parts)));
  }

  private MatchedEntry helpingOf(AddOn addOn, MatchedEntry row, MatchedEntry base) {
    OptionalDouble said = finder.apply(row.entry().text()).amount().number();
    double times = said.orElse(addOn.each() ? pieces(base.helping()) : 1);
    String one = Numbers.plain(addOn.grams()) + " g";
    List<Problem> problems = new ArrayList<>(row.problems());
    problems.removeIf(problem -> !ABOUT_THE_FOOD.contains(problem.code()));
    Finding assumed =
        said.isPresent()
            ? Finding.of(ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, row.entry().text(), one)
            : Finding.of(
                ProblemCode.AMOUNT_ASSUMED,
                LogColumn.AMOUNT,
                Numbers.plain(times * addOn.grams()) + " g");
    problems.add(assumed.at(row.entry()));
    Helping helping =
        new Helping(
            OptionalDouble.of(times * addOn.grams()),
            "g",
            OptionalDouble.of(1),
            Helping.From.PORTION_ASSUMED);
    return new MatchedEntry(row.entry(), row.match(), helping, problems);
  }

  /** How many slices or pieces of a food there are to put something on. */
  private static double pieces(Helping helping) {
    return switch (helping.from()) {
      case PORTION, PORTION_ASSUMED -> helping.amount().orElse(1);
      case MASS, VOLUME, USUAL_PORTION, CHOSEN, STATED, UNKNOWN -> 1;
    };
  }

  private boolean isSure(Entry entry, List<Part> parts, Cells cells) {
    boolean isOneOfAll =
        cells != Cells.OF_ALL || amounts.read(entry.amount()).number().orElse(1) == 1;
    return isOneOfAll && parts.stream().allMatch(foods::isSurely);
  }

  private static Problem problem(ProblemCode code, Entry entry, List<Part> parts) {
    String named = parts.stream().map(Part::text).collect(Collectors.joining(" | "));
    return Finding.of(code, LogColumn.FOOD, entry.text(), named).at(entry);
  }
}
