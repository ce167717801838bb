/**
 * What words have in common whatever they are about: folding, numbers in them, how far apart two
 * are. In and out: texts. Start with {@link lytebook.text.TextFolding}.
 */
@NullMarked
package lytebook.text;

import org.jspecify.annotations.NullMarked;
