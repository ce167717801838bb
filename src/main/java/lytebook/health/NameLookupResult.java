package lytebook.health;

import java.util.List;

/**
 * What a text names.
 *
 * @param found what is known of it, each once, in the order of the text
 * @param unknown parts of the text in which nothing is known, as written
 * @param saysNothing whether it says that there is none, or says nothing at all
 */
record NameLookupResult<T>(List<T> found, List<String> unknown, boolean saysNothing) {}
