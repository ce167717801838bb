/**
 * Suggestions of real helpings of real foods. In: the tables of {@code plan/} and the food table.
 * Out: {@link lytebook.plan.PlanTables}. Rules: method.md 4.6, 6.4 and 10.
 */
@NullMarked
package lytebook.plan;

import org.jspecify.annotations.NullMarked;
