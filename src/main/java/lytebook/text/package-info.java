/**
 * What words have in common whatever they are about: folding, plain numbers, sentences with gaps.
 * In: texts. Out: texts and what is the same about two. Start with {@link
 * lytebook.text.TextFolding}.
 */
@NullMarked
package lytebook.text;

import org.jspecify.annotations.NullMarked;
