package lytebook.cli;

import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out what was asked for (JSON on request, help)
 * @param err words to people
 */
record Streams(PrintStream out, PrintStream err) {}
