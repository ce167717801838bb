/** The command line: commands, options, exit codes. Wires the rim to the core. */
@NullMarked
package lytebook.cli;

import org.jspecify.annotations.NullMarked;
