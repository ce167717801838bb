package lytebook.health;

import java.util.List;

/**
 * What the client must read.
 *
 * @param codes the conditions that say it
 * @param about what brought it, as the person wrote it; may be empty
 * @param words the words
 * @param takeUpWith whom to ask; may be empty
 * @param sources ids of its sources
 */
public record Caution(
    List<String> codes,
    List<String> about,
    String words,
    String takeUpWith,
    List<String> sources) {}
