package lytebook.own;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lytebook.log.OwnFoodSheet;
import lytebook.memory.RememberedDecision;
import lytebook.memory.StoredOwnFood;
import org.jspecify.annotations.Nullable;

/**
 * The cards that hold for a client: a change in the report comes before a change in the log, that
 * before what is remembered.
 */
final class CurrentOwnFoods {
  private final Map<String, RememberedDecision> before = new LinkedHashMap<>();
  private final Map<String, OwnFoodEntry> current = new LinkedHashMap<>();
  private final Map<String, String> logTexts = new LinkedHashMap<>();
  private final Set<String> newInLog = new HashSet<>();
  private final List<RememberedDecision> deleted = new ArrayList<>();

  CurrentOwnFoods(List<RememberedDecision> remembered) {
    for (RememberedDecision one : remembered) {
      OwnFoodEntry.of(one)
          .ifPresent(
              card -> {
                before.put(StoredOwnFood.keyOf(one), one);
                current.put(StoredOwnFood.keyOf(one), card);
              });
    }
  }

  /** What the log says holds where it says something new. */
  void takeLog(List<OwnFoodEntry> cards) {
    for (OwnFoodEntry card : cards) {
      String text = card.written().stamp(card.isForEveryone());
      logTexts.put(card.key(), text);
      OwnFoodEntry known = current.get(card.key());
      if (known == null || !known.written().inLog().equals(text)) {
        current.put(card.key(), card.inLog(text));
        newInLog.add(card.key());
      } else {
        takePlaces(known, card);
      }
    }
  }

  /** What a person changed, added or deleted in the report holds. */
  void takeReport(OwnFoodSheet sheet, List<OwnFoodEntry> cards) {
    Set<String> present = new HashSet<>();
    for (OwnFoodEntry card : cards) {
      present.add(card.key());
      OwnFoodEntry known = current.get(card.key());
      boolean isChanged = card.isChanged();
      if (known == null || (isChanged && !isSame(known, card))) {
        String inLog = known == null ? "" : known.written().inLog();
        String text = logTexts.getOrDefault(card.key(), inLog);
        current.put(card.key(), card.inLog(text));
      } else {
        takePlaces(known, card);
      }
    }
    for (String key : sheet.shown()) {
      RememberedDecision one = before.get(key);
      if (one != null
          && !present.contains(key)
          && !newInLog.contains(key)
          && !one.isForEveryone()) {
        current.remove(key);
        deleted.add(one);
      }
    }
  }

  /** A card that says what is remembered tells where it stands. */
  private void takePlaces(OwnFoodEntry known, OwnFoodEntry onSheet) {
    if (isSame(known, onSheet) && known.first().row() == 0) {
      current.put(onSheet.key(), onSheet.inLog(known.written().inLog()));
    }
  }

  private static boolean isSame(OwnFoodEntry one, OwnFoodEntry other) {
    return one.isForEveryone() == other.isForEveryone()
        && one.written().text().equals(other.written().text());
  }

  Collection<OwnFoodEntry> cards() {
    return List.copyOf(current.values());
  }

  /** What was remembered under a key; null when nothing was. */
  @Nullable RememberedDecision before(String key) {
    return before.get(key);
  }

  /** What the person deleted. */
  List<RememberedDecision> deleted() {
    return List.copyOf(deleted);
  }
}
