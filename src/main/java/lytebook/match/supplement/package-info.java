/**
 * Tablets and powders: what their label says they hold. In: a text such as "magnesium 200 mg, 1
 * tablet". Out: their contents a unit, or both readings where it can be read in two ways. Start
 * with {@link lytebook.match.supplement.SupplementFinder}.
 */
@NullMarked
package lytebook.match.supplement;

import org.jspecify.annotations.NullMarked;
