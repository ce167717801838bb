/** Foods, their household portions, and the food table. */
@NullMarked
package lytebook.food;

import org.jspecify.annotations.NullMarked;
