package lytebook.match.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lytebook.food.Food;
import lytebook.match.Match.FoodCandidate;
import lytebook.match.name.FoodName.NameWord;
import lytebook.match.name.Spelling.NearWord;
import lytebook.match.table.MatchTables;
import lytebook.match.table.NameWords;
import lytebook.text.FoodWords;

/**
 * Ranks foods by how well their names fit some words: the share of the log's words that a name
 * holds, rare words counting more, squared, and less for what the name says beyond them.
 */
final class NameIndex {
  private static final double WORD_SAYS_LITTLE = 0.2;
  private static final double COOKING_SAYS = 0.4;
  private static final double DESCRIBES = 0.15;
  private static final double UNKNOWN_SAYS = 3;
  private static final double OTHER_HEAD = 0.75;
  private static final String RAW = "raw";
  private static final double ONLY_A_BRAND = 0.5;
  private static final double CONTRADICTED = 0.35;
  private static final double DENIAL_NOT_SAID = 0.95;
  private static final double EXTRA_WEIGHT = 0.8;
  private static final double WORTH_A_LOOK = 0.5;

  /** The most a guess can score: a guess is never as sure as a name. */
  static final double MOST = 0.97;

  private final List<FoodName> names;
  private final Map<String, Integer> wordIds = new HashMap<>();
  private final int[][] wordsOfName;
  private final int[][] namesOfWord;

  /** Weight of each name for the words at hand, all 0 between questions; and which are not 0. */
  private final double[] said;

  private final int[] touched;
  private final NameWords nameWords;
  private final Map<String, Double> describing;
  private final Spelling spelling;

  NameIndex(List<FoodName> names, MatchTables tables, Spelling spelling) {
    describing = tables.describing();
    this.names = names;
    nameWords = tables.nameWords();
    this.spelling = spelling;
    wordsOfName = new int[names.size()][];
    int[][] postings = new int[1 << 10][];
    int[] sizes = new int[postings.length];
    for (int i = 0; i < names.size(); i++) {
      List<NameWord> parts = names.get(i).parts();
      wordsOfName[i] = new int[parts.size()];
      for (int j = 0; j < parts.size(); j++) {
        int id = wordIds.computeIfAbsent(parts.get(j).word(), word -> wordIds.size());
        if (id == postings.length) {
          postings = Arrays.copyOf(postings, 2 * id);
          sizes = Arrays.copyOf(sizes, 2 * id);
        }
        if (postings[id] == null) {
          postings[id] = new int[4];
        } else if (sizes[id] == postings[id].length) {
          postings[id] = Arrays.copyOf(postings[id], 2 * sizes[id]);
        }
        postings[id][sizes[id]++] = i;
        wordsOfName[i][j] = id;
      }
    }
    namesOfWord = new int[wordIds.size()][];
    for (int id = 0; id < namesOfWord.length; id++) {
      namesOfWord[id] = Arrays.copyOf(postings[id], sizes[id]);
    }
    said = new double[names.size()];
    touched = new int[names.size()];
  }

  /**
   * The best foods for some words, best first, at most as many as asked.
   *
   * @param head the word that says what it is at all; empty when not known
   */
  List<FoodCandidate> best(List<String> words, String head, int most) {
    Query query = new Query(words, head);
    int found = query.weighNames();
    double top = 0;
    for (int k = 0; k < found; k++) {
      top = Math.max(top, said[touched[k]]);
    }
    Map<String, FoodCandidate> byFood = new LinkedHashMap<>();
    Arrays.sort(touched, 0, found);
    for (int k = 0; k < found; k++) {
      int i = touched[k];
      double weight = said[i];
      said[i] = 0;
      if (weight >= top * WORTH_A_LOOK) {
        Food food = names.get(i).food();
        double score = query.score(i);
        FoodCandidate before = byFood.get(food.id());
        if (before == null || before.score() < score) {
          byFood.put(food.id(), new FoodCandidate(food, score));
        }
      }
    }
    return byFood.values().stream()
        .sorted(Comparator.comparingDouble(FoodCandidate::score).reversed())
        .limit(most)
        .toList();
  }

  private double rarity(int namesWithIt) {
    return Math.log(1 + names.size() / (double) Math.max(1, namesWithIt));
  }

  /** Some words, weighed against this index. */
  private final class Query {
    private final double[] likeness = new double[namesOfWord.length];
    private final double[] weightOfWord = new double[namesOfWord.length];
    private final List<Integer> asked = new ArrayList<>();
    private final List<String> denied = new ArrayList<>();
    private double total;
    private boolean saysCooking;

    private final boolean[] isHead = new boolean[namesOfWord.length];
    private boolean hasHead;

    Query(List<String> words, String head) {
      for (String word : words.stream().distinct().toList()) {
        if (word.charAt(0) == FoodWords.DENIED) {
          denied.add(word);
        } else {
          add(word, word.equals(head));
        }
      }
    }

    private void add(String word, boolean asHead) {
      Integer id = wordIds.get(word);
      double share = shareOf(word);
      saysCooking |= nameWords.cooking().contains(word);
      if (id != null) {
        put(id, 1, share * rarity(namesOfWord[id].length), asHead);
        total += weightOfWord[id];
        return;
      }
      List<String> split = spelling.split(word);
      if (!split.isEmpty()) {
        split.forEach(each -> add(each, asHead && each.equals(split.get(split.size() - 1))));
        return;
      }
      double most = 0;
      for (NearWord near : spelling.knows(word) ? List.<NearWord>of() : spelling.near(word)) {
        Integer nearId = wordIds.get(near.word());
        if (nearId != null) {
          double weight = rarity(namesOfWord[nearId].length);
          put(nearId, near.likeness(), weight, asHead);
          most = Math.max(most, weight);
        }
      }
      total += most > 0 ? most : UNKNOWN_SAYS;
    }

    private double shareOf(String word) {
      if (nameWords.saysNothing(word)) {
        return WORD_SAYS_LITTLE;
      }
      double least = nameWords.cooking().contains(word) ? COOKING_SAYS : 1;
      Double described = describing.get(word);
      return described == null ? least : Math.min(least, DESCRIBES + described * 2);
    }

    private void put(int id, double like, double weight, boolean asHead) {
      isHead[id] |= asHead;
      hasHead |= asHead;
      if (likeness[id] == 0) {
        asked.add(id);
      }
      likeness[id] = Math.max(likeness[id], like);
      weightOfWord[id] = Math.max(weightOfWord[id], weight);
    }

    /** Adds up what each name says of the words; gives how many names say any. */
    int weighNames() {
      int found = 0;
      for (int id : asked) {
        for (int name : namesOfWord[id]) {
          if (said[name] == 0) {
            touched[found++] = name;
          }
          said[name] += weightOfWord[id] * likeness[id];
        }
      }
      return found;
    }

    double score(int name) {
      int[] ids = wordsOfName[name];
      boolean[] isSaid = new boolean[ids.length];
      double said = 0;
      boolean saysHead = !hasHead;
      for (int j = 0; j < ids.length; j++) {
        if (likeness[ids[j]] > 0) {
          isSaid[j] = true;
          said += weightOfWord[ids[j]] * likeness[ids[j]];
          saysHead |= isHead[ids[j]];
        }
      }
      if (!saysHead) {
        said *= OTHER_HEAD;
      }
      if (!names.get(name).saysFood(isSaid)) {
        said *= ONLY_A_BRAND;
      }
      double share = Math.min(1, said / total);
      double extra = names.get(name).extraCost(isSaid);
      return MOST * share * share / (1 + EXTRA_WEIGHT * extra) * agreement(name);
    }

    /** Less than 1 where one side denies what the other says. */
    private double agreement(int name) {
      double agreement = 1;
      List<NameWord> parts = names.get(name).parts();
      for (String word : denied) {
        if (parts.stream().anyMatch(part -> part.word().equals(word.substring(1)))) {
          agreement *= CONTRADICTED;
        } else if (parts.stream().noneMatch(part -> part.word().equals(word))) {
          agreement *= DENIAL_NOT_SAID;
        }
      }
      if (saysCooking && parts.stream().anyMatch(part -> part.word().equals(RAW))) {
        agreement *= CONTRADICTED;
      }
      for (NameWord part : parts) {
        if (part.word().charAt(0) == FoodWords.DENIED) {
          Integer id = wordIds.get(part.word().substring(1));
          if (id != null && likeness[id] > 0) {
            agreement *= CONTRADICTED;
          }
        }
      }
      return agreement;
    }
  }
}
