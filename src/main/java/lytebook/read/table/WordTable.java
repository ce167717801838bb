package lytebook.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A table of words that comes with the program: what each is about, and what it means. */
final class WordTable {
  /** The column that says what a word stands for. */
  static final String MEANS = "means";

  private final Map<String, List<TableRow>> byAbout = new HashMap<>();
  private final Function<TableRow, String> word;

  /** A table whose columns are {@code about}, {@code text} and {@code means}. */
  WordTable(String name, UnaryOperator<String> key) {
    this(name, "about", "text", key);
  }

  /**
   * @param about the column that says what a word is about
   * @param text the column of words
   * @param key how words are compared
   */
  WordTable(String name, String about, String text, UnaryOperator<String> key) {
    word = row -> key.apply(row.text(text));
    for (TableRow row : Tables.fromClassPath(name)) {
      byAbout.computeIfAbsent(row.text(about), kind -> new ArrayList<>()).add(row);
    }
  }

  /** This table, which may be about nothing else; a row that is about something else is a fault. */
  WordTable onlyAbout(String... known) {
    byAbout.forEach(
        (about, rows) -> {
          if (!List.of(known).contains(about)) {
            throw rows.get(0).fault("about '" + about + "'?");
          }
        });
    return this;
  }

  /** The words about something. */
  Set<String> words(String about) {
    return Set.copyOf(map(about, row -> true).keySet());
  }

  /** The words about something that mean one thing. */
  Set<String> words(String about, String meaning) {
    return Set.copyOf(map(about, meaning, row -> true).keySet());
  }

  /** The words that are about something a constant names, with that constant. */
  <E extends Enum<E>> Map<String, E> wordsAbout(Class<E> type) {
    Map<String, E> words = new HashMap<>();
    for (E constant : type.getEnumConstants()) {
      words(constant.name()).forEach(text -> words.put(text, constant));
    }
    return Map.copyOf(words);
  }

  /** What the words about something mean, as a function reads it from their rows. */
  <T> Map<String, T> map(String about, Function<TableRow, T> read) {
    Map<String, T> words = new HashMap<>();
    rows(about).forEach(row -> words.put(word.apply(row), read.apply(row)));
    return Map.copyOf(words);
  }

  /** The same of the words that mean one thing. */
  <T> Map<String, T> map(String about, String meaning, Function<TableRow, T> read) {
    Map<String, T> words = new HashMap<>();
    rows(about).stream()
        .filter(row -> row.text(MEANS).equals(meaning))
        .forEach(row -> words.put(word.apply(row), read.apply(row)));
    return Map.copyOf(words);
  }

  /** What the words about something mean, as texts. */
  Map<String, String> texts(String about) {
    return map(about, row -> row.text(MEANS));
  }

  /** The constants that the words about something mean. */
  <E extends Enum<E>> Map<String, E> constants(String about, Class<E> type) {
    return map(about, row -> row.constant(type, MEANS));
  }

  /** The whole numbers that the words about something mean. */
  Map<String, Integer> numbers(String about) {
    return map(about, row -> row.whole(MEANS));
  }

  private List<TableRow> rows(String about) {
    return byAbout.getOrDefault(about, List.of());
  }
}
