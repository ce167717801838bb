@NullMarked
package lytebook.target;

import org.jspecify.annotations.NullMarked;
