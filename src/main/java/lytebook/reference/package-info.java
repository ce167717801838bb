/**
 * Published reference values: EAR, RDA, AI, UL, CDRR, and the spreads that go with them. In: rows
 * of the tables of NASEM and EFSA. Out: {@link lytebook.reference.TargetSet}: the values for one
 * person. Start with {@link lytebook.reference.ReferenceTable}.
 */
@NullMarked
package lytebook.reference;

import org.jspecify.annotations.NullMarked;
