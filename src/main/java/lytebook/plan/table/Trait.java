package lytebook.plan.table;

import java.util.List;

/**
 * Something a food contains or is, for diets and for foods to avoid.
 *
 * @param id name within the tables: {@code peanuts}
 * @param words what a person may write for it, in lower case; a word may name several traits; empty
 *     when a diet or a condition alone asks for it
 * @param source id of its source
 */
public record Trait(String id, List<String> words, String source) {}
