/** Makes {@code foods.csv} from files of the US Department of Agriculture. Part of the rim. */
@NullMarked
package lytebook.usda;

import org.jspecify.annotations.NullMarked;
