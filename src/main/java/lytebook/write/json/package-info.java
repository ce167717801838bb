/**
 * The report for other programs, as docs/json.md has it. In: a report. Out: JSON. Start with {@link
 * lytebook.write.json.JsonReport}.
 */
@NullMarked
package lytebook.write.json;

import org.jspecify.annotations.NullMarked;
