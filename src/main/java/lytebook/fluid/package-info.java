/**
 * Drinks, drinking too much at once, and sweat tests. Formulas: method.md 3. In: totals and the
 * diary of activity. Out: {@link lytebook.fluid.FluidFindings}. Start with {@link
 * lytebook.fluid.FluidFinder}.
 */
@NullMarked
package lytebook.fluid;

import org.jspecify.annotations.NullMarked;
