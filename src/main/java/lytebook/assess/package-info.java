/** How intake stands against the reference values, and how complete the days are. */
@NullMarked
package lytebook.assess;

import org.jspecify.annotations.NullMarked;
