/**
 * What a person decided about the words of logs, and who it holds for. In: choices on Review and
 * edits in Log. Out: {@link lytebook.memory.ClientMemory}, which matching asks first. Start with
 * {@link lytebook.memory.Memory}.
 */
@NullMarked
package lytebook.memory;

import org.jspecify.annotations.NullMarked;
