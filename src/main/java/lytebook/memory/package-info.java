/** What a person has decided about the words of logs, and who it holds for. */
@NullMarked
package lytebook.memory;

import org.jspecify.annotations.NullMarked;
