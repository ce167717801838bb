/**
 * Own foods from a download of USDA FoodData Central. In: its folder or zip. Out: rows of a table
 * of own foods. Start with {@link lytebook.usda.FdcImport}.
 */
@NullMarked
package lytebook.usda;

import org.jspecify.annotations.NullMarked;
