/**
 * The person's own files: my-foods.csv, and tables of own foods. In: paths. Out: what was decided
 * before, and foods. Start with {@link lytebook.read.own.MyFoodsCsv}.
 */
@NullMarked
package lytebook.read.own;

import org.jspecify.annotations.NullMarked;
