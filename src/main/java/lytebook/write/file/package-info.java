/**
 * Files written whole or not at all, and CSV. In: what to write and where. Out: a file, or the
 * problem that kept it from being written. Start with {@link lytebook.write.file.SafeFile}.
 */
@NullMarked
package lytebook.write.file;

import org.jspecify.annotations.NullMarked;
