/**
 * The command line: commands, options, exit codes. It parses and prints; {@code app} does the work.
 * In: arguments and streams. Out: words on standard error, an exit code. Start with {@link
 * lytebook.cli.Main}.
 */
@NullMarked
package lytebook.cli;

import org.jspecify.annotations.NullMarked;
