/**
 * Fluid beside its sum: sweat tests, drinking too much, alcoholic drinks, and what to compare when
 * the water in food is not known. In: totals, the activity diary and the tables of {@code fluid/}.
 * Out: {@link lytebook.fluid.FluidFindings}. Formulas: method.md 3.
 */
@NullMarked
package lytebook.fluid;

import org.jspecify.annotations.NullMarked;
