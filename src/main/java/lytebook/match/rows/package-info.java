/**
 * Rows of a log matched one after another, with what the person decided coming first. In: entries
 * and {@link lytebook.memory.ClientMemory}. Out: matched entries. Start with {@link
 * lytebook.match.rows.LogMatcher}.
 */
@NullMarked
package lytebook.match.rows;

import org.jspecify.annotations.NullMarked;
