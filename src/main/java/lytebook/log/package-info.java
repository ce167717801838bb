/** A person's food log as it was written down: entries, days, the person. */
@NullMarked
package lytebook.log;

import org.jspecify.annotations.NullMarked;
