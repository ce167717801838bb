/**
 * The sheet Plan: the week of food ideas, what it comes to, what to buy. In: a plan. Out: a sheet
 * that recalculates. Start with {@link lytebook.report.sheet.plan.PlanSheet}.
 */
@NullMarked
package lytebook.report.sheet.plan;

import org.jspecify.annotations.NullMarked;
