/**
 * Where a verdict is decided: intakes held against reference values, own goals and limits. {@code
 * Assessor} chooses what a nutrient is held against and joins the groups of a person; the bounds
 * are in {@code Adequacy}, and the workbook decides by them once more in {@code
 * report.sheet.summary.TargetsFormulas}: whoever changes one changes both. Their words are in
 * verdicts.csv. Formulas: method.md 4.1 to 4.5. In: {@link lytebook.total.Totals} and {@link
 * lytebook.reference.TargetSet}. Out: {@link lytebook.assess.Assessment}. Start with {@link
 * lytebook.assess.Assessor}.
 */
@NullMarked
package lytebook.assess;

import org.jspecify.annotations.NullMarked;
