/** Writers: the workbook, pictures, JSON. Part of the rim. */
@NullMarked
package lytebook.write;

import org.jspecify.annotations.NullMarked;
