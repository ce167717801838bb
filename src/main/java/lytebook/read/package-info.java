/** Readers of files: logs, tables that come with the program. Part of the rim. */
@NullMarked
package lytebook.read;

import org.jspecify.annotations.NullMarked;
