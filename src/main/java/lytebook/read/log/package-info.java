/**
 * Food logs and the sheets beside them: which sheet is the log, how it is laid out, whose export it
 * is. In: a path and the options of reading. Out: {@link lytebook.read.ReadResult}. Start with
 * {@link lytebook.read.log.LogReader}.
 */
@NullMarked
package lytebook.read.log;

import org.jspecify.annotations.NullMarked;
