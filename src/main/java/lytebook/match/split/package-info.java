/**
 * Several foods in one cell, taken apart. In: a text with its amount. Out: the foods in it, each
 * with its amount. Start with {@link lytebook.match.split.FoodSplitter}.
 */
@NullMarked
package lytebook.match.split;

import org.jspecify.annotations.NullMarked;
