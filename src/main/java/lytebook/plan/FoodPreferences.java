package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lytebook.health.Precautions;
import lytebook.log.Preferences;
import lytebook.log.Preferences.PreferenceItem;
import lytebook.plan.Plan.Note;
import lytebook.plan.Plan.Note.NoteType;
import lytebook.plan.table.Diet;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.PlanTables;
import lytebook.plan.table.PlanWord;
import lytebook.plan.table.Swap;
import lytebook.text.FoodWords;

/** Which foods a person may be offered, and which they like. */
final class FoodPreferences {
  private final List<Predicate<PlanFood>> leftOut = new ArrayList<>();
  private final List<Predicate<PlanFood>> likes = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  FoodPreferences(PlanTables tables, Preferences said, Precautions precautions) {
    Set<String> held =
        tables.heldBack(
            precautions.conditions().stream().map(one -> one.code()).collect(Collectors.toSet()));
    leftOut.add(food -> food.contains().stream().anyMatch(held::contains));
    for (PreferenceItem diet : said.diets()) {
      Optional<Diet> known = tables.diet(diet.text());
      known.ifPresent(one -> leftOut.add(food -> !one.allows(food)));
      if (known.isEmpty()) {
        avoid(tables, diet, NoteType.DIET_UNKNOWN);
      }
    }
    for (PreferenceItem avoided : said.avoid()) {
      avoid(tables, avoided, NoteType.AVOID_UNKNOWN);
    }
    for (PreferenceItem liked : said.likes()) {
      like(tables, liked);
    }
  }

  private void avoid(PlanTables tables, PreferenceItem said, NoteType unknown) {
    String words = without(said.text());
    List<Predicate<PlanFood>> meant = allMeant(tables, words);
    tables.diet(said.text()).ifPresent(diet -> meant.add(food -> !diet.allows(food)));
    tables.diet(words).ifPresent(diet -> meant.add(food -> !diet.allows(food)));
    if (meant.isEmpty()) {
      notes.add(new Note(unknown, List.of(said.text())));
    }
    leftOut.addAll(meant);
  }

  private void like(PlanTables tables, PreferenceItem said) {
    List<Predicate<PlanFood>> meant = allMeant(tables, said.text());
    List<PlanFood> foods =
        tables.foods().stream()
            .filter(food -> meant.stream().anyMatch(one -> one.test(food)))
            .toList();
    if (foods.isEmpty()) {
      notes.add(new Note(NoteType.LIKE_UNKNOWN, List.of(said.text())));
    } else if (foods.stream().noneMatch(this::allows)) {
      notes.add(new Note(NoteType.LIKE_LEFT_OUT, List.of(said.text())));
    }
    likes.addAll(meant);
  }

  /** "nuts (almonds, walnuts)" is nuts, almonds and walnuts, and whatever it is as a whole. */
  private static List<Predicate<PlanFood>> allMeant(PlanTables tables, String words) {
    return Stream.concat(Stream.of(words), Arrays.stream(words.split("[()\\[\\],;]")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .flatMap(part -> meant(tables, part).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What words may stand for; empty when they stand for nothing the tables know. */
  private static List<Predicate<PlanFood>> meant(PlanTables tables, String words) {
    List<Predicate<PlanFood>> meant = new ArrayList<>();
    Set<String> traits = tables.traitsNamed(words);
    if (!traits.isEmpty()) {
      meant.add(food -> food.contains().stream().anyMatch(traits::contains));
    }
    for (PlanWord word : tables.meanings(words)) {
      meant.add(word::means);
    }
    Set<String> asked = stems(words);
    Predicate<PlanFood> named =
        food ->
            !asked.isEmpty()
                && (stems(food.serving()).containsAll(asked)
                    || stems(food.group().name()).equals(asked)
                    || stems(food.food().name()).containsAll(asked));
    if (tables.foods().stream().anyMatch(named)
        || tables.swaps().stream().map(Swap::to).anyMatch(named)) {
      meant.add(named);
    }
    return meant;
  }

  /** "no nuts" and "nut free" leave out what "nuts" does. */
  private static String without(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(no|without|not|avoid|allergic to|allergy to)\\s+", "")
        .replaceFirst("[\\s-]+(free|allergy|intolerance|intolerant)$", "");
  }

  /** Words without number or plural: beans and bean are one. */
  private static Set<String> stems(String words) {
    return FoodWords.folded(words).stream()
        .filter(word -> word.length() > 1 && Character.isLetter(word.charAt(0)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether neither diet nor health answer nor a food to leave out excludes a food. */
  boolean allows(PlanFood food) {
    return leftOut.stream().noneMatch(one -> one.test(food));
  }

  boolean likes(PlanFood food) {
    return likes.stream().anyMatch(one -> one.test(food));
  }

  /** What of the wishes was not understood, or contradicts itself. */
  List<Note> notes() {
    return notes;
  }
}
