/** Everything a reader sees, in domain terms, and from it the book. */
@NullMarked
package lytebook.report;

import org.jspecify.annotations.NullMarked;
