package lytebook.match.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.Match;
import lytebook.match.name.FoodFinder.FoundFood;
import lytebook.match.split.TextSplitter.SplitLevel;
import lytebook.match.split.TextSplitter.TextPiece;
import lytebook.match.table.Alias;
import lytebook.match.table.MatchTables;
import lytebook.text.FoodWords;

/**
 * Takes a cell that names several foods apart. What is surely one food stays one, and so does
 * everything else whose pieces are not foods by themselves: a wrong split is worse than a row that
 * a person has to look at.
 */
public final class FoodSplitter {
  /**
   * One of several foods of a cell.
   *
   * @param text its words, as they stand in the cell
   * @param line on which line of the cell it stands; what is put to a food stands on its line
   */
  public record FoodPart(String text, int line) {}

  /** From this score on a guess is as good as a name. */
  static final double SURE = 0.8;

  /** Longer texts are notes. */
  private static final int LONGEST = 400;

  private static final int MOST_PARTS = 25;

  /** In a longer list one piece may be unknown: it is a row that is not counted. */
  private static final int LIST = 3;

  private static final int REMEMBERED = 100_000;
  private static final SplitLevel[] LEVELS = SplitLevel.values();

  private final Function<String, FoundFood> finder;
  private final PieceJoiner texts;
  private final TextSplitter joints;
  private final AddOnFinder addOns;
  private final Set<String> namesWithJoints = new HashSet<>();
  private final Map<String, List<FoodPart>> byText = new HashMap<>();

  /**
   * @param foods the foods, whose further names are never taken apart; nor are those of the tables
   * @param finder what a text means as one food
   */
  public FoodSplitter(FoodTable foods, MatchTables tables, Function<String, FoundFood> finder) {
    Stream.concat(
            foods.all().stream().flatMap(food -> food.aliases().stream()),
            tables.aliases().stream().map(Alias::text))
        .filter(TextSplitter::maybeIn)
        .forEach(name -> namesWithJoints.add(FoodWords.foldedText(name)));
    this.finder = finder;
    texts = new PieceJoiner(tables);
    joints = new TextSplitter(tables.partWords());
    addOns = new AddOnFinder(tables, finder);
  }

  /** The foods that a text names, in its order; the text itself where it names one or none. */
  public List<FoodPart> of(String text) {
    if (text.length() > LONGEST || !TextSplitter.maybeIn(text)) {
      return List.of(new FoodPart(text, 0));
    }
    if (byText.size() >= REMEMBERED) {
      byText.clear();
    }
    return byText.computeIfAbsent(text, this::partsOf);
  }

  private List<FoodPart> partsOf(String text) {
    List<FoodPart> parts = parts(text, 0, 0);
    return parts.size() > MOST_PARTS ? List.of(new FoodPart(text, 0)) : List.copyOf(parts);
  }

  private List<FoodPart> parts(String text, int level, int line) {
    if (!isOneFood(text)) {
      for (int i = level; i < LEVELS.length; i++) {
        List<TextPiece> pieces = texts.together(text, joints.pieces(text, LEVELS[i]), LEVELS[i]);
        if (pieces.size() > 1) {
          List<FoodPart> parts = partsOf(pieces, i, line);
          return isBelievable(parts, LEVELS[i]) ? parts : List.of(new FoodPart(text, line));
        }
      }
      List<String> aside = addOns.inAside(text);
      if (!aside.isEmpty()) {
        return aside.stream().map(part -> new FoodPart(part, line)).toList();
      }
    }
    return List.of(new FoodPart(text, line));
  }

  private List<FoodPart> partsOf(List<TextPiece> pieces, int level, int line) {
    List<FoodPart> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int own = LEVELS[level] == SplitLevel.LINE ? i : line;
      parts.addAll(parts(pieces.get(i).text(), level + 1, own));
    }
    return parts;
  }

  private boolean isOneFood(String text) {
    if (texts.isWhole(text)
        || namesWithJoints.contains(FoodWords.foldedText(text))
        || isSurelyOne(text)) {
      return true;
    }
    String inFull = joints.inFull(text);
    return !inFull.equals(text) && isSurelyOne(inFull);
  }

  private boolean isSurelyOne(String text) {
    Match match = finder.apply(text).match();
    Food food = match.food();
    if (food == null) {
      return false;
    }
    return switch (match.kind()) {
      case NONE -> false;
      case ALIAS -> true;
      // The words of a name in another order, such as cheese and crackers, are not that name.
      case EXACT -> !joints.joins(text) || joints.joins(food.name());
      case GUESS ->
          texts.areIn(text, food)
              && (match.score() >= SURE || (joints.joins(text) && joints.joins(food.name())));
    };
  }

  private boolean isBelievable(List<FoodPart> parts, SplitLevel level) {
    long foods =
        parts.stream().filter(part -> finder.apply(part.text()).match().isCounted()).count();
    long unknown = parts.size() - foods;
    return switch (level) {
      case LINE -> foods >= unknown;
      case COMMA ->
          parts.size() < LIST
              ? parts.stream().allMatch(this::isSurely)
              : unknown <= Math.max(1, parts.size() / 5);
      case JOIN, WITH -> parts.stream().allMatch(this::isSurely);
    };
  }

  /** Whether a part is a food for sure, or a likely one with an amount of its own. */
  boolean isSurely(FoodPart part) {
    FoundFood found = finder.apply(part.text());
    return found.match().isCounted()
        && (found.match().score() >= SURE || found.amount().number().isPresent());
  }
}
