/**
 * Amounts and units as people write them, made into numbers. Knows no food. In: texts. Out:
 * numbers, units and what is left of the text. Start with {@link
 * lytebook.match.amount.AmountInText}.
 */
@NullMarked
package lytebook.match.amount;

import org.jspecify.annotations.NullMarked;
