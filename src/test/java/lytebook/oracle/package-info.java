/** Other programs' answers to hold our workbooks against: POI, LibreOffice, the OOXML schema. */
@NullMarked
package lytebook.oracle;

import org.jspecify.annotations.NullMarked;
