/**
 * What a file is read with, and what comes of it. The packages below it open files and read them.
 * Part of the rim. In: a path. Out: a log, logs of several people, or why not. Start with {@link
 * lytebook.read.ReadResult}.
 */
@NullMarked
package lytebook.read;

import org.jspecify.annotations.NullMarked;
