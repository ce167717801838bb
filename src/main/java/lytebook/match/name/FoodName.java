package lytebook.match.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lytebook.food.Food;
import lytebook.food.FoodTable;
import lytebook.match.table.Alias;
import lytebook.match.table.MatchTables;
import lytebook.match.table.NameWords;
import lytebook.text.FoodWords;

/**
 * One name of a food, taken apart for comparison: its words, and what each counts against the food
 * when a log does not say it. A name begins with its head, what the food is at all; what follows
 * commas and "with" tells its kind. The last word of the head weighs most: walnut oil is an oil.
 *
 * @param parts its words, each once
 * @param segmentWords the words of each part, without the parts that say "not specified"
 * @param isWhole whether no part of it says "not specified"
 * @param isChoice whether a part names several choices, by part
 * @param baseCost what the name counts against the food whatever is asked
 */
@SuppressWarnings("ArrayRecordComponent") // hot loops; never compared, never changed
record FoodName(
    Food food,
    List<NameWord> parts,
    List<List<String>> segmentWords,
    boolean isWhole,
    boolean[] isChoice,
    double baseCost) {
  private static final double LAST_OF_HEAD = 0.9;
  private static final double OF_HEAD = 0.45;
  private static final double OF_TAIL = 0.15;
  private static final double OF_BRAND = 0.5;
  private static final double DENIED = 0.05;
  private static final double OTHER_CHOICE = 0.1;
  private static final double OTHER_TABLE = 0.3;
  private static final double OTHER_NAME = 0.05;
  private static final Pattern SEGMENT =
      Pattern.compile("[,;()]|\\b(?:with|made with|from|for|in|on)\\b", Pattern.CASE_INSENSITIVE);
  private static final int NOT_SPECIFIED = "NS AS TO".length();
  private static final String SEPARATORS = ",;()";
  private static final Pattern CHOICE = Pattern.compile("\\bor\\b|/", Pattern.CASE_INSENSITIVE);
  private static final Pattern BRAND = Pattern.compile("^(?:Mc)?[A-Z][A-Z0-9&.'!\\s-]{2,}$");

  /**
   * A word of the name.
   *
   * @param segment which part of the name it stands in
   * @param isBrand whether that part is a maker or a restaurant
   * @param isShared whether it belongs to all of several choices: salad in "chicken or turkey
   *     salad"
   */
  record NameWord(String word, double cost, int segment, boolean isBrand, boolean isShared) {}

  /** The name of every food in the table. */
  static List<FoodName> own(FoodTable foods, MatchTables tables) {
    return foods.all().stream()
        .map(food -> of(food, food.name(), tables, costOf(food)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** Every other name: the further ones of the table, and our aliases. */
  static List<FoodName> others(FoodTable foods, MatchTables tables) {
    List<FoodName> all = new ArrayList<>();
    for (Food food : foods.all()) {
      for (String alias : food.aliases()) {
        all.add(of(food, alias, tables, costOf(food) + OTHER_NAME));
      }
    }
    for (Alias alias : tables.aliases()) {
      double cost = alias.isSure() ? 0 : OTHER_TABLE;
      foods.byId(alias.foodId()).ifPresent(food -> all.add(of(food, alias.text(), tables, cost)));
    }
    return all;
  }

  private static double costOf(Food food) {
    return food.id().startsWith("FNDDS") ? 0 : OTHER_TABLE;
  }

  private static FoodName of(Food food, String name, MatchTables tables, double baseCost) {
    List<String> segments = segmentsOf(name);
    boolean isWhole = !name.contains("NFS") && !name.contains("NS as");
    boolean[] isChoice = new boolean[segments.size()];
    List<List<String>> segmentWords = new ArrayList<>(segments.size());
    List<NameWord> inOrder = new ArrayList<>();
    boolean headSeen = false;
    for (int i = 0; i < segments.size(); i++) {
      String segment = segments.get(i);
      isChoice[i] =
          (segment.contains("or") || segment.indexOf('/') >= 0) && CHOICE.matcher(segment).find();
      List<String> inSegment = tables.words().of(segment);
      segmentWords.add(inSegment);
      boolean isBrand = isBrand(segment, name);
      boolean sharesLast = isChoice[i] && sharesLastWord(segment);
      for (int j = 0; j < inSegment.size(); j++) {
        String word = inSegment.get(j);
        boolean isLast = j == inSegment.size() - 1;
        double byPlace = isBrand ? OF_BRAND : headSeen ? OF_TAIL : isLast ? LAST_OF_HEAD : OF_HEAD;
        if (inOrder.stream().noneMatch(part -> part.word().equals(word))) {
          inOrder.add(
              new NameWord(
                  word, cost(word, byPlace, tables.nameWords()), i, isBrand, isLast && sharesLast));
        }
      }
      headSeen |= !inSegment.isEmpty();
    }
    return new FoodName(food, List.copyOf(inOrder), segmentWords, isWhole, isChoice, baseCost);
  }

  /** A maker in capitals, or a name in parentheses: "(McDonalds)". */
  private static boolean isBrand(String segment, String name) {
    if (!Character.isUpperCase(segment.charAt(0)) || segment.length() < 2) {
      return false;
    }
    boolean mayBeCapitals = !Character.isLowerCase(segment.charAt(1)) || segment.startsWith("Mc");
    return (mayBeCapitals && BRAND.matcher(segment).matches())
        || (name.indexOf('(') >= 0 && name.contains("(" + segment));
  }

  private static boolean sharesLastWord(String segment) {
    String[] choices = CHOICE.split(segment, -1);
    int first = FoodWords.folded(choices[0]).size();
    int last = FoodWords.folded(choices[choices.length - 1]).size();
    return last > first;
  }

  private static double cost(String word, double byPlace, NameWords nameWords) {
    if (word.charAt(0) == FoodWords.DENIED) {
      return Math.min(DENIED, nameWords.cost(word.substring(1)).orElse(DENIED));
    }
    return nameWords.cost(word).orElse(byPlace);
  }

  /** Cut at "with" and the like; the common case, without any of them, is told quickly. */
  private static String[] pieces(String part) {
    String spaced = " " + part + " ";
    boolean mayJoin =
        spaced.contains(" in ")
            || spaced.contains(" on ")
            || spaced.contains(" for ")
            || spaced.contains(" from ")
            || spaced.contains(" with ");
    return mayJoin ? SEGMENT.split(part, -1) : new String[] {part};
  }

  /** The parts of a name between commas and "with", without those that say "not specified". */
  static List<String> segmentsOf(String name) {
    List<String> segments = new ArrayList<>();
    boolean isSkipped = false;
    int from = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at < name.length() && SEPARATORS.indexOf(name.charAt(at)) < 0) {
        continue;
      }
      String trimmed = name.substring(from, at).strip();
      from = at + 1;
      isSkipped =
          trimmed.regionMatches(true, 0, "NS AS TO", 0, NOT_SPECIFIED) || trimmed.equals("NFS");
      if (!trimmed.isEmpty() && !isSkipped) {
        for (String piece : pieces(trimmed)) {
          if (!piece.isBlank()) {
            segments.add(piece.strip());
          }
        }
      }
    }
    return segments;
  }

  /** Whether what the log says is more than the maker of the food. */
  boolean saysFood(boolean[] isSaid) {
    for (int i = 0; i < parts.size(); i++) {
      if (isSaid[i] && !parts.get(i).isBrand()) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the name says beyond what was asked.
   *
   * @param isSaid which parts the log says, by place in {@link #parts()}
   */
  double extraCost(boolean[] isSaid) {
    boolean[] segmentSaid = new boolean[isChoice.length];
    for (int i = 0; i < parts.size(); i++) {
      if (isSaid[i]) {
        segmentSaid[parts.get(i).segment()] = true;
      }
    }
    double cost = baseCost;
    for (int i = 0; i < parts.size(); i++) {
      NameWord part = parts.get(i);
      if (!isSaid[i]) {
        boolean otherChoice =
            isChoice[part.segment()] && segmentSaid[part.segment()] && !part.isShared();
        cost += otherChoice ? Math.min(OTHER_CHOICE, part.cost()) : part.cost();
      }
    }
    return cost;
  }
}
