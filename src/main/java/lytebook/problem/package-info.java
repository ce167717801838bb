/** Faults in the user's data, as values that travel beside a result. */
@NullMarked
package lytebook.problem;

import org.jspecify.annotations.NullMarked;
