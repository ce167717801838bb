/** The exports of other programs: recognised by their headers, turned into entries of a log. */
@NullMarked
package lytebook.dialect;

import org.jspecify.annotations.NullMarked;
