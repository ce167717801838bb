/**
 * The pipeline: from a file through reading, matching, totals and judgement to a report and its
 * files. The command line, tests and benchmarks call it. In: paths or logs, and who and when. Out:
 * reports, files and problems. Start with {@link lytebook.app.Lytebook}.
 */
@NullMarked
package lytebook.app;

import org.jspecify.annotations.NullMarked;
