/**
 * Faults in the user's data, as values that travel beside a result. In: a code, a place, what was
 * written. Out: {@link lytebook.problem.Problem}, worded by a table. Start with {@link
 * lytebook.problem.Problem}.
 */
@NullMarked
package lytebook.problem;

import org.jspecify.annotations.NullMarked;
