/**
 * Where a verdict is decided: intakes held against reference values, own goals and limits.
 * Formulas: method.md 4.1 to 4.5. In: {@link lytebook.total.Totals} and {@link
 * lytebook.reference.TargetSet}. Out: {@link lytebook.assess.Assessment}. Start with {@link
 * lytebook.assess.Assessor}.
 */
@NullMarked
package lytebook.assess;

import org.jspecify.annotations.NullMarked;
