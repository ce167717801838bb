/**
 * What a row of a log was taken for: the food, how sure that is, the grams and where they come
 * from. The packages below find it. In: what those packages find. Out: {@link
 * lytebook.match.MatchedEntry}, which totals take. Start with {@link lytebook.match.MatchedEntry}.
 */
@NullMarked
package lytebook.match;

import org.jspecify.annotations.NullMarked;
