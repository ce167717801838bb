/**
 * What a person starts from: the blank log with its notes and a page for the fridge door, and
 * filled examples. In: words and example rows. Out: a book, or the rows of a text file. Start with
 * {@link lytebook.report.template.TemplateBook}.
 */
@NullMarked
package lytebook.report.template;

import org.jspecify.annotations.NullMarked;
