@NullMarked
package lytebook.read;

import org.jspecify.annotations.NullMarked;
