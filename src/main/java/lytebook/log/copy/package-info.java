/**
 * Rows that stand for others: "same as yesterday", {@code daily}, daily tablets. In: entries. Out:
 * entries with the copies made. Start with {@link lytebook.log.copy.CopiedRows}.
 */
@NullMarked
package lytebook.log.copy;

import org.jspecify.annotations.NullMarked;
