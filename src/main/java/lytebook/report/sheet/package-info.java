/** The sheets of the report: each puts its cells, formula and value side by side. */
@NullMarked
package lytebook.report.sheet;

import org.jspecify.annotations.NullMarked;
