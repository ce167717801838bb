/**
 * Food ideas: portions of foods that close gaps within every limit. The search is proven within 1 %
 * of the best. Rules: method.md 4.6, 6.4 and 10; how it searches: docs/planning.md. In: totals,
 * assessment, precautions, preferences. Out: {@link lytebook.plan.Plan}. Start with {@link
 * lytebook.plan.Planner}.
 */
@NullMarked
package lytebook.plan;

import org.jspecify.annotations.NullMarked;
