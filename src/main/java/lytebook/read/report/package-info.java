/**
 * Reports of an earlier run, read back: what the person decided and changed in them. In: a path.
 * Out: {@link lytebook.read.report.EarlierReport}. Start with {@link
 * lytebook.read.report.EarlierReport}.
 */
@NullMarked
package lytebook.read.report;

import org.jspecify.annotations.NullMarked;
