package lytebook.report.book;

/**
 * A look that cells take on while a formula holds.
 *
 * @param area cells it is for
 * @param formula condition, written for the area's top left cell, without {@code =}; may name other
 *     sheets
 * @param look what happens then
 */
public record ConditionalFormat(Area area, String formula, Highlight look) {}
