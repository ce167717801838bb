/** The launcher at the top level, run as a person runs it. */
@NullMarked
package lytebook.launcher;

import org.jspecify.annotations.NullMarked;
