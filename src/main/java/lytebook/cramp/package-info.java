/** One person's intakes and night cramps side by side: counts first, a pattern only when tested. */
@NullMarked
package lytebook.cramp;

import org.jspecify.annotations.NullMarked;
