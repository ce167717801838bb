/**
 * What plans are made of: foods worth suggesting, groups, diets, exchanges. In: rows of those
 * tables. Out: {@link lytebook.plan.table.PlanTables}. Start with {@link
 * lytebook.plan.table.PlanTables}.
 */
@NullMarked
package lytebook.plan.table;

import org.jspecify.annotations.NullMarked;
