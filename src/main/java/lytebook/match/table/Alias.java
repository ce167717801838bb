package lytebook.match.table;

/**
 * What people call a food of the table.
 *
 * @param text as people write it
 * @param foodId the food it is
 * @param isSure whether it is this food for nearly everyone; "chips" are one thing in London and
 *     another in New York
 */
public record Alias(String text, String foodId, boolean isSure) {}
