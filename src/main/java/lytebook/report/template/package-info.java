/**
 * What a person starts from: the blank log with its notes and a page for the fridge door, and a
 * filled week to try the program on. In: words and example rows. Out: a book, or the rows of a text
 * file.
 */
@NullMarked
package lytebook.report.template;

import org.jspecify.annotations.NullMarked;
