/** Reference intakes by authority, sex, age and life stage. */
@NullMarked
package lytebook.target;

import org.jspecify.annotations.NullMarked;
